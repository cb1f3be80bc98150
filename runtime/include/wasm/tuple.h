// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::tuple: an array with one element for each type.
#pragma once

#include <wasm/sequence.h>

#include <tuple>

namespace wasm {

template <typename... T>
struct convert<std::tuple<T...>> {
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type =
      describe::type(abi::type::tuple, describe::list(detail::inner_type<detail::bare<T>, F>()...));

  static void write([[maybe_unused]] writer& to, const std::tuple<T...>& value) {
    std::apply([&](const T&... elements) { (wasm::write(to, elements), ...); }, value);
  }
  static void write_moved([[maybe_unused]] writer& to, std::tuple<T...>& value) {
    std::apply([&](T&... elements) { (detail::write_element(to, elements), ...); }, value);
  }
  // Braces evaluate from left to right.
  static std::tuple<T...> read([[maybe_unused]] reader& from) {
    return std::tuple<T...>{wasm::read<detail::bare<T>>(from)...};
  }
};

}  // namespace wasm
