// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Conversions of the built-in arithmetic types and of enumerations.
#pragma once

#include <wasm/stream.h>

namespace wasm {

namespace detail {

/// A scalar that travels as `Wire` and lies in streams as `Stored`.
template <typename T, typename Wire, abi::type Code, typename Stored = T>
struct scalar {
  static constexpr form shape = form::scalar;
  using wire = Wire;
  using stored = Stored;
  template <flow>
  static constexpr auto type = describe::type(Code);

  static constexpr Wire to_wire(T value) { return static_cast<Wire>(value); }
  static constexpr T from_wire(Wire value) { return static_cast<T>(value); }
  static void write(writer& to, T value) { to.raw(static_cast<Stored>(value)); }
  static T read(reader& from) { return static_cast<T>(from.raw<Stored>()); }
};

/// A scalar whose arrays are typed arrays.
template <typename T, typename Wire, abi::type Code>
struct numeric : scalar<T, Wire, Code> {
  static constexpr bool is_number = true;
};

/// Integers that no wasm value holds.
template <typename T, abi::type Code>
struct wide {
  static constexpr form shape = form::stream;
  template <flow>
  static constexpr auto type = describe::type(Code);
  static void write(writer& to, T value) { to.raw(value); }
  static T read(reader& from) { return from.raw<T>(); }
};

template <typename T>
constexpr abi::type integer_code = [] {
  constexpr bool is_signed = T(-1) < T(0);
  if (sizeof(T) == 1) return is_signed ? abi::type::i8 : abi::type::u8;
  if (sizeof(T) == 2) return is_signed ? abi::type::i16 : abi::type::u16;
  if (sizeof(T) == 4) return is_signed ? abi::type::i32 : abi::type::u32;
  return is_signed ? abi::type::i64 : abi::type::u64;
}();

template <typename T>
using integer = numeric<T, __type_pack_element<sizeof(T) == 8 ? 1 : 0, int, long long>, integer_code<T>>;

}  // namespace detail

template <>
struct convert<bool> : detail::scalar<bool, int, abi::type::boolean> {};
template <>
struct convert<signed char> : detail::integer<signed char> {};
template <>
struct convert<unsigned char> : detail::integer<unsigned char> {};
template <>
struct convert<char8_t> : detail::scalar<char8_t, int, abi::type::u8> {};
template <>
struct convert<short> : detail::integer<short> {};
template <>
struct convert<unsigned short> : detail::integer<unsigned short> {};
template <>
struct convert<int> : detail::integer<int> {};
template <>
struct convert<unsigned> : detail::integer<unsigned> {};
template <>
struct convert<long> : detail::integer<long> {};
template <>
struct convert<unsigned long> : detail::integer<unsigned long> {};
template <>
struct convert<long long> : detail::integer<long long> {};
template <>
struct convert<unsigned long long> : detail::integer<unsigned long long> {};
template <>
struct convert<float> : detail::numeric<float, float, abi::type::f32> {};
template <>
struct convert<double> : detail::numeric<double, double, abi::type::f64> {};
template <>
struct convert<__int128> : detail::wide<__int128, abi::type::i128> {};
template <>
struct convert<unsigned __int128> : detail::wide<unsigned __int128, abi::type::u128> {};
/// JavaScript has no wider number: it crosses as a double.
template <>
struct convert<long double> : detail::scalar<long double, double, abi::type::f64, double> {};
template <>
struct convert<char> : detail::scalar<char, int, abi::type::character, unsigned char> {
  static constexpr int to_wire(char value) { return static_cast<unsigned char>(value); }
};
template <>
struct convert<char32_t> : detail::scalar<char32_t, int, abi::type::code_point> {};

/// Specialised by shims for every exported enumeration: `key`, and `is_string` for string enums.
template <typename E>
struct enumeration {};

template <typename E>
concept exported_enum = requires { enumeration<E>::key; };

template <exported_enum E>
struct convert<E> : detail::scalar<E, int, abi::type::enum_, int> {
  template <flow>
  static constexpr auto type = describe::type(enumeration<E>::is_string ? abi::type::string_enum : abi::type::enum_,
                                              describe::text(enumeration<E>::key));
};

}  // namespace wasm
