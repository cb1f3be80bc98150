// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Wire types as WebAssembly sees them. What is compiled for a signature depends on these alone, so that equal
/// signatures share it, whatever C++ types they are written with.
#pragma once

#include <wasm/convert.h>

namespace wasm::detail {

template <typename T>
struct plain_of {
  using type = T;
};
template <typename T>
struct plain_of<T*> {
  using type = unsigned;
};
template <typename T>
  requires(__is_integral(T) && sizeof(T) <= 4)
struct plain_of<T> {
  using type = unsigned;
};
template <typename T>
  requires(__is_integral(T) && sizeof(T) == 8)
struct plain_of<T> {
  using type = unsigned long long;
};

template <typename T>
using plain = typename plain_of<__remove_cv(T)>::type;

/// There and back. References are handed on by whoever has them: they bind to nothing.
template <typename T>
constexpr plain<T> to_plain(T value) {
  if constexpr (__is_pointer(T))
    return static_cast<unsigned>(reinterpret_cast<unsigned long>(value));
  else
    return static_cast<plain<T>>(value);
}
template <typename T>
constexpr T from_plain(plain<T> value) {
  if constexpr (__is_pointer(T))
    return reinterpret_cast<T>(static_cast<unsigned long>(value));
  else
    return static_cast<T>(value);
}

}  // namespace wasm::detail
