// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Members of dictionaries.
#pragma once

#include <js/value.h>

#include <concepts>
#include <type_traits>

namespace web {

/// A member of a dictionary: a `T`, or nothing. It is converted when it is set, so that of a dictionary with many
/// members only those that are set take code.
template <typename T>
class field : public js::value {
 public:
  field() = default;
  template <typename V>
    requires(!std::is_base_of_v<field, V> && std::is_convertible_v<const V&, T>)
  field(const V& from) : js::value(made(from)) {}
  /// An object of a class that JavaScript provides may be null.
  field(decltype(nullptr) null)
    requires std::is_constructible_v<T, decltype(nullptr)>
      : js::value(null) {}

  /// Whether it is set. Null is a value.
  bool has_value() const { return !is_undefined(); }
  explicit operator bool() const { return has_value(); }
  /// What it is set to. Throws a TypeError where it is not.
  template <std::same_as<T> R = T>
  R operator*() const {
    return this->template to<R>();
  }
  template <std::same_as<T> R = T>
  R value_or(std::type_identity_t<R> otherwise) const {
    return has_value() ? **this : otherwise;
  }

 private:
  template <typename V>
  static js::value made(const V& from) {
    if constexpr (std::is_base_of_v<js::value, V> || js::plain<V>)
      return js::value(from);
    else
      return js::value(T(from));
  }
};

/// Of any type.
template <>
class field<js::value> : public js::value {
 public:
  field() = default;
  template <typename V>
    requires(!std::is_base_of_v<field, V> && std::is_convertible_v<const V&, js::value>)
  field(const V& from) : js::value(from) {}
  bool has_value() const { return !is_undefined(); }
};

/// One that a dictionary has to have.
template <typename T>
class required : public field<T> {
 public:
  template <typename V>
    requires(!std::is_base_of_v<required, V> && std::is_constructible_v<field<T>, const V&>)
  required(const V& from) : field<T>(from) {}
};

}  // namespace web
