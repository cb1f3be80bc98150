// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The conversions of whatever standard headers the source has included so far, for operations of js::value, of whose
/// types nobody knows beforehand. Without a guard: it is included again behind the source.
#ifdef _LIBCPP_ARRAY
#include <wasm/array.h>
#endif
#ifdef _LIBCPP_CHRONO
#include <wasm/chrono.h>
#endif
#ifdef _LIBCPP_DEQUE
#include <wasm/deque.h>
#endif
#ifdef _LIBCPP_EXPECTED
#include <wasm/expected.h>
#endif
#ifdef _LIBCPP_FILESYSTEM
#include <wasm/path.h>
#endif
#ifdef _LIBCPP_FORWARD_LIST
#include <wasm/forward_list.h>
#endif
// Functions are objects: they wait where the class js::object is not there yet.
#if defined(_LIBCPP_FUNCTIONAL) && (defined(WASM_VALUES) || !defined(WASM_OBJECT))
#include <wasm/function.h>
#endif
#ifdef _LIBCPP_LIST
#include <wasm/list.h>
#endif
#ifdef _LIBCPP_MAP
#include <wasm/map.h>
#endif
#ifdef _LIBCPP_MEMORY
#include <wasm/memory.h>
#endif
#ifdef _LIBCPP_OPTIONAL
#include <wasm/optional.h>
#endif
#ifdef _LIBCPP_SET
#include <wasm/set.h>
#endif
#ifdef _LIBCPP_SPAN
#include <wasm/span.h>
#endif
#ifdef _LIBCPP_STRING
#include <wasm/string.h>
#endif
#ifdef _LIBCPP_TUPLE
#include <wasm/pair.h>
#include <wasm/tuple.h>
#endif
#ifdef _LIBCPP_UNORDERED_MAP
#include <wasm/unordered_map.h>
#endif
#ifdef _LIBCPP_UNORDERED_SET
#include <wasm/unordered_set.h>
#endif
#ifdef _LIBCPP_VARIANT
#include <wasm/variant.h>
#endif
#ifdef _LIBCPP_VECTOR
#include <wasm/vector.h>
#endif
