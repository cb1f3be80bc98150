// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::set<T>`: JavaScript's Set, as an object that C++ holds. `std::set` crosses as a Set by itself, copied.
#pragma once

#include <js/function.h>
#include <js/iterator.h>
#include <js/object.h>
#include <wasm/member.h>

#include <initializer_list>

namespace js {

template <typename T = value>
class set : public object {
 public:
  /// An empty one.
  set() : set(wasm::detail::js_construct<"Set", set>()) {}
  set(std::initializer_list<T> elements) : set() {
    for (const T& one : elements) add(one);
  }
  /// The elements of any iterable.
  static set from(const value& iterable) { return wasm::detail::js_construct<"Set", set, value>(iterable); }

  int size() const { return wasm::detail::js_getter<"size", int>(*this); }
  const set& add(const T& one) const {
    wasm::detail::js_method<"add", value, T>(*this, one);
    return *this;
  }
  bool has(const T& one) const { return wasm::detail::js_method<"has", bool, T>(*this, one); }
  /// \return whether it was there
  bool erase(const T& one) const { return wasm::detail::js_method<"delete", bool, T>(*this, one); }
  void clear() const { wasm::detail::js_method<"clear", void>(*this); }
  void for_each(const function<void(T)>& action) const {
    wasm::detail::js_method<"forEach", void, function<void(T)>>(*this, action);
  }
  iterator_of<T> values() const { return wasm::detail::js_method<"values", iterator_of<T>>(*this); }
  auto begin() const { return values().begin(); }
};

}  // namespace js

#ifdef __wasm__
template <typename T>
struct wasm::imported<js::set<T>> : wasm::detail::imported_template<"Set", T> {};
#endif
