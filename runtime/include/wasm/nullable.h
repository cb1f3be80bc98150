// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// js::nullable crosses as std::optional does; JavaScript has null where that has undefined.
#pragma once

#include <js/nullable.h>
#include <wasm/optional.h>

namespace wasm {

template <typename T>
struct convert<js::nullable<T>> : convert<std::optional<T>> {
  template <flow F>
  static constexpr auto type = describe::type(abi::type::nullable, detail::inner_type<T, F>());
};

/// Of a type that crosses as another one: as a nullable of that.
template <typename T>
  requires detail::converts_through<T>
struct convert<js::nullable<T>> {
  using as = js::nullable<typename convert<T>::as>;
  static as to_js(const js::nullable<T>& value) { return value ? as(convert<T>::to_js(*value)) : as(); }
  static js::nullable<T> from_js(as value) {
    if (!value) return {};
    return js::nullable<T>(convert<T>::from_js(static_cast<typename convert<T>::as&&>(*value)));
  }
};

}  // namespace wasm
