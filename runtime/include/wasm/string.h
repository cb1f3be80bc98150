// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::string and std::string_view cross as text.
#pragma once

#include <wasm/block.h>

#include <string>
#include <string_view>

namespace wasm {

template <typename Allocator>
struct convert<std::basic_string<char, std::char_traits<char>, Allocator>>
    : detail::owned_block<std::basic_string<char, std::char_traits<char>, Allocator>, char> {
  template <flow>
  static constexpr auto type = describe::type(abi::type::string);
};

template <typename Allocator>
struct convert<std::basic_string<char8_t, std::char_traits<char8_t>, Allocator>>
    : detail::owned_block<std::basic_string<char8_t, std::char_traits<char8_t>, Allocator>, char8_t> {
  template <flow>
  static constexpr auto type = describe::type(abi::type::string);
};

template <>
struct convert<std::u8string_view> : detail::viewed_block<std::u8string_view, const char8_t> {
  template <flow>
  static constexpr auto type = describe::type(abi::type::string);
};

namespace detail {

/// UTF-16, unit by unit.
template <typename T>
struct units {
  static constexpr form shape = form::stream;
  template <flow>
  static constexpr auto type = describe::type(abi::type::u16_string);

  static void write(writer& to, const T& value) {
    to.u32(value.size());
    to.bytes(value.data(), value.size() * sizeof(char16_t));
  }
};

}  // namespace detail

template <typename Allocator>
struct convert<std::basic_string<char16_t, std::char_traits<char16_t>, Allocator>>
    : detail::units<std::basic_string<char16_t, std::char_traits<char16_t>, Allocator>> {
  using string = std::basic_string<char16_t, std::char_traits<char16_t>, Allocator>;
  static string read(reader& from) {
    unsigned long count = from.u32();
    const unsigned char* bytes = from.bytes(count * sizeof(char16_t));
    string value(count, u'\0');
    if (count != 0) __builtin_memcpy(value.data(), bytes, count * sizeof(char16_t));
    return value;
  }
};

/// As a whole argument: its units lie behind the count, at an even address.
template <>
struct convert<std::u16string_view> : detail::units<std::u16string_view> {
  static std::u16string_view read(reader& from) {
    unsigned long count = from.u32();
    return {reinterpret_cast<const char16_t*>(from.bytes(count * sizeof(char16_t))), count};
  }
};

/// UTF-32, which crosses as UTF-16: std::u32string, and std::wstring, whose units have 32 bits here. Surrogates stay
/// what they are, numbers that are no code points become U+FFFD.
template <typename Unit, typename Allocator>
  requires(sizeof(Unit) == 4)
struct convert<std::basic_string<Unit, std::char_traits<Unit>, Allocator>> {
  using string = std::basic_string<Unit, std::char_traits<Unit>, Allocator>;
  static constexpr form shape = form::stream;
  template <flow>
  static constexpr auto type = describe::type(abi::type::u16_string);

  static void write(writer& to, const string& value) {
    unsigned long count = value.size();
    for (Unit unit : value) count += unit >= 0x10000 && unit <= 0x10ffff;
    to.u32(count);
    for (Unit unit : value) {
      auto code = static_cast<char32_t>(unit);
      if (code >= 0x10000 && code <= 0x10ffff) {
        to.raw(static_cast<char16_t>(0xd7c0 + (code >> 10)));
        to.raw(static_cast<char16_t>(0xdc00 + (code & 0x3ff)));
      } else {
        to.raw(static_cast<char16_t>(code > 0x10ffff ? 0xfffd : code));
      }
    }
  }
  static string read(reader& from) {
    string value;
    for (unsigned long count = from.u32(); count != 0; --count) {
      char32_t code = from.raw<char16_t>();
      bool isSecond =
          !value.empty() && (code & 0xfc00) == 0xdc00 && (static_cast<char32_t>(value.back()) & 0xfffffc00) == 0xd800;
      if (isSecond)
        value.back() =
            static_cast<Unit>(((static_cast<char32_t>(value.back()) & 0x3ff) << 10) + (code & 0x3ff) + 0x10000);
      else
        value.push_back(static_cast<Unit>(code));
    }
    return value;
  }
};

template <>
struct convert<std::string_view> : detail::viewed_block<std::string_view, char> {
  template <flow>
  static constexpr auto type = describe::type(abi::type::string);
};

}  // namespace wasm
