// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::kept<R>`: what the result of a JavaScript override lies in while C++ looks at it through a reference or view.
#pragma once

#include <wasm/extend.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wasm {

/// A result that refers to an object of an exported class: JavaScript keeps that.
template <typename R>
struct kept {
  using type = R;
  static R keep(R value) { return static_cast<R>(value); }
};

/// Stays until the next call of the same function of the same object.
template <typename T>
  requires(!exported_class<T>)
struct kept<const T&> {
  using type = T;
  mutable std::optional<T> value;
  const T& keep(T&& result) const { return value.emplace(static_cast<T&&>(result)); }
};

template <typename C, typename Traits>
struct kept<std::basic_string_view<C, Traits>> {
  using type = std::basic_string<C, Traits>;
  mutable type value;
  std::basic_string_view<C, Traits> keep(type&& result) const { return value = static_cast<type&&>(result); }
};

template <typename C, typename Traits>
struct kept<const std::basic_string_view<C, Traits>&> : kept<std::basic_string_view<C, Traits>> {};

template <>
struct kept<const char*> {
  using type = std::string;
  mutable type value;
  const char* keep(type&& result) const { return (value = static_cast<type&&>(result)).c_str(); }
};

template <typename T>
struct kept<std::span<const T>> {
  using type = std::vector<T>;
  mutable type value;
  std::span<const T> keep(type&& result) const { return value = static_cast<type&&>(result); }
};

}  // namespace wasm
