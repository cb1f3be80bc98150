// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::pair: an array of two.
#pragma once

#include <wasm/sequence.h>

#include <utility>

namespace wasm {

template <typename A, typename B>
struct convert<std::pair<A, B>> {
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type =
      describe::type(abi::type::tuple, describe::list(detail::inner_type<detail::bare<A>, F>(),
                                                      detail::inner_type<detail::bare<B>, F>()));

  static void write(writer& to, const std::pair<A, B>& value) {
    wasm::write(to, value.first);
    wasm::write(to, value.second);
  }
  static void write_moved(writer& to, std::pair<A, B>& value) {
    detail::write_element(to, value.first);
    detail::write_element(to, value.second);
  }
  // Braces evaluate from left to right.
  static std::pair<A, B> read(reader& from) {
    return std::pair<A, B>{wasm::read<detail::bare<A>>(from), wasm::read<detail::bare<B>>(from)};
  }
};

}  // namespace wasm
