// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What class templates of `js/` are written with: members of JavaScript objects whose types only the compiler knows.
#pragma once

#include <js/value.h>
#include <wasm/name.h>

#ifdef __wasm__
#include <wasm/callable.h>
#include <wasm/imported.h>
#include <wasm/signature.h>
#endif

namespace wasm::detail {

/// `self.name(arguments)`
template <name Name, typename R, typename... A>
R js_method(const js::value& self, A... arguments);
/// `self.name`
template <name Name, typename R>
R js_getter(const js::value& self);
/// `self[index]`, `self[index] = value`
template <typename R, typename I>
R js_element(const js::value& self, I index);
template <typename I, typename T>
void js_set_element(const js::value& self, I index, T value);
/// `new Name(arguments)`
template <name Name, typename R, typename... A>
R js_construct(A... arguments);
/// `Name(arguments)`, where the name may have dots in it: `Array.from`
template <name Name, typename R, typename... A>
R js_function(A... arguments);
/// The same of `self`, whose type says which class it is.
template <name Name>
bool js_instance(const js::value& any);

}  // namespace wasm::detail

#ifdef __wasm__

namespace wasm::detail {

template <name Name, typename R, typename... A>
R js_method(const js::value& self, A... arguments) {
  return signature<static_cast<std::uint32_t>(abi::import_kind::method), Name, R, const js::value&, A...>::call(
      self, static_cast<A&&>(arguments)...);
}

template <name Name, typename R>
R js_getter(const js::value& self) {
  return signature<static_cast<std::uint32_t>(abi::import_kind::getter), Name, R, const js::value&>::call(self);
}

template <typename R, typename I>
R js_element(const js::value& self, I index) {
  return signature<static_cast<std::uint32_t>(abi::import_kind::index_get), "element", R, const js::value&, I>::call(
      self, static_cast<I&&>(index));
}

template <typename I, typename T>
void js_set_element(const js::value& self, I index, T value) {
  signature<static_cast<std::uint32_t>(abi::import_kind::index_set), "element", void, const js::value&, I, T>::call(
      self, static_cast<I&&>(index), static_cast<T&&>(value));
}

template <name Name, typename R, typename... A>
R js_construct(A... arguments) {
  return signature<static_cast<std::uint32_t>(abi::import_kind::construct), Name, R, A...>::call(
      static_cast<A&&>(arguments)...);
}

template <name Name, typename R, typename... A>
R js_function(A... arguments) {
  return signature<static_cast<std::uint32_t>(abi::import_kind::function), Name, R, A...>::call(
      static_cast<A&&>(arguments)...);
}

template <name Name>
bool js_instance(const js::value& any) {
  return signature<static_cast<std::uint32_t>(abi::import_kind::instance_of), Name, bool, const js::value&>::call(any);
}

/// What `wasm::imported` says of a class template: the TypeScript name, and its arguments.
template <name Name, typename... T>
struct imported_template {
  static constexpr const auto& key = Name.text;
  template <flow F>
  static consteval auto arguments() {
    return describe::list(describe::border_type<T, F>()...);
  }
  static bool is_instance(const js::value& any) { return js_instance<Name>(any); }
};

}  // namespace wasm::detail

#endif
