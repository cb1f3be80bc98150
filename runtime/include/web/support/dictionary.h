// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How dictionaries cross: as plain objects with the members that are set.
#pragma once

#include <js/object.h>
#include <web/support/field.h>

#include <cstddef>
#include <string_view>

namespace web::detail {

/// A struct of fields, which has their names, each with a NUL at its end.
template <typename T>
concept dictionary = requires { T::names_[0]; };

}  // namespace web::detail

#ifdef __wasm__
namespace web::detail {

inline js::object object_of(const char* names, std::size_t size, const js::value* fields) {
  js::object made = js::object::create();
  for (const char* end = names + size; names != end; ++fields) {
    const std::string_view name(names);
    if (wasm::detail::value_access::slot(*fields) != 0) made.set(name, *fields);
    names += name.size() + 1;
  }
  return made;
}

inline void read_fields(const js::object& from, const char* names, std::size_t size, js::value* fields) {
  for (const char* end = names + size; names != end; ++fields) {
    const std::string_view name(names);
    *fields = from.get(name);
    names += name.size() + 1;
  }
}

/// A dictionary whose required members are not set yet: its slots are those of `undefined`.
template <typename T>
union unset {
  T value;
  char slots[sizeof(T)] = {};
  unset() {}
  ~unset() { value.~T(); }
};

}  // namespace web::detail

template <web::detail::dictionary T>
struct wasm::convert<T> {
  using as = js::object;
  static constexpr bool is_empty = sizeof T::names_ == 1;

  static js::object to_js(const T& from) {
    if constexpr (is_empty)
      return js::object::create();
    else
      return web::detail::object_of(T::names_, sizeof T::names_ - 1, reinterpret_cast<const js::value*>(&from));
  }
  static T from_js(const js::object& from) {
    if constexpr (is_empty) {
      return {};
    } else {
      web::detail::unset<T> made;
      web::detail::read_fields(from, T::names_, sizeof T::names_ - 1, reinterpret_cast<js::value*>(&made.value));
      return static_cast<T&&>(made.value);
    }
  }
};
#endif
