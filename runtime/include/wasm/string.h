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

template <>
struct convert<std::string_view> : detail::viewed_block<std::string_view, char> {
  template <flow>
  static constexpr auto type = describe::type(abi::type::string);
};

}  // namespace wasm
