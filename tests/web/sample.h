// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A value of every type that a parameter may have.
#pragma once

#include <js/js.h>
#include <web/support/base.h>

namespace web {

template <typename T>
struct make;
template <typename T>
T sample() {
  return make<T>::value();
}
inline js::value mock() { return js::global("mock"); }

template <std::derived_from<js::object> T>
struct make<T> {
  static T value() { return mock().template to<T>(); }
};
template <typename T>
  requires std::is_arithmetic_v<T>
struct make<T> {
  static T value() { return 1; }
};
template <typename T>
  requires std::is_enum_v<T>
struct make<T> {
  static T value() { return T{}; }
};
template <detail::dictionary T>
struct make<T> {
  static T value() { return wasm::convert<T>::from_js(js::object::create()); }
};
template <>
struct make<std::string> {
  static std::string value() { return "text"; }
};
template <>
struct make<std::string_view> {
  static std::string_view value() { return "text"; }
};
template <>
struct make<js::value> {
  static js::value value() { return 1; }
};
template <>
struct make<js::bigint> {
  static js::bigint value() { return js::make_bigint("5"); }
};
template <typename T>
struct make<std::vector<T>> {
  static std::vector<T> value() {
    std::vector<T> list;
    list.push_back(sample<T>());
    return list;
  }
};
template <typename T>
struct make<std::span<const T>> {
  static std::span<const T> value() {
    static T numbers[2] = {};
    return numbers;
  }
};
template <typename T>
struct make<wasm::view<T>> {
  static wasm::view<T> value() {
    static T numbers[2] = {};
    return std::span<T>(numbers);
  }
};
template <typename T>
struct make<js::nullable<T>> {
  static js::nullable<T> value() { return sample<T>(); }
};
template <typename T>
struct make<js::record<T>> {
  static js::record<T> value() { return {}; }
};
template <typename T, typename... Rest>
struct make<js::one_of<T, Rest...>> {
  static js::one_of<T, Rest...> value() { return sample<T>(); }
};
template <typename A, typename B>
struct make<std::pair<A, B>> {
  static std::pair<A, B> value() { return {sample<A>(), sample<B>()}; }
};
template <typename R, typename... A>
struct make<js::function<R(A...)>> {
  static js::function<R(A...)> value() { return nullptr; }
};

}  // namespace web
