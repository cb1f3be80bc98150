// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What every generated header needs.
#pragma once

#include <js/array.h>
#include <js/bigint.h>
#include <js/data_view.h>
#include <js/function.h>
#include <js/iterator.h>
#include <js/nullable.h>
#include <js/object.h>
#include <js/one_of.h>
#include <js/promise.h>
#include <js/record.h>
#include <js/symbol.h>
#include <js/typed_array.h>
#include <wasm/view.h>
#include <web/forward.h>
#include <web/support/call.h>
#include <web/support/dictionary.h>
#include <web/support/enumeration.h>
#include <web/support/field.h>
#include <web/support/global.h>
#include <web/support/handle.h>
#include <web/support/listen.h>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
