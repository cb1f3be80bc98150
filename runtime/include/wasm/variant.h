// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::variant: one of several types; std::monostate: undefined.
#pragma once

#include <wasm/sequence.h>

#include <utility>
#include <variant>

namespace wasm {

template <>
struct convert<std::monostate> {
  static constexpr form shape = form::none;
  template <flow>
  static constexpr auto type = describe::type(abi::type::undefined);
  static void write(writer&, std::monostate) {}
  static std::monostate read(reader&) { return {}; }
};

template <typename... T>
struct convert<std::variant<T...>> {
  using variant = std::variant<T...>;
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type = describe::type(abi::type::variant, describe::list(detail::inner_type<T, F>()...));

  static void write(writer& to, const variant& value) {
    to.raw(static_cast<unsigned char>(value.index()));
    each(value, [&](const auto& alternative) { wasm::write(to, alternative); });
  }
  static void write_moved(writer& to, variant& value) {
    to.raw(static_cast<unsigned char>(value.index()));
    each(value, [&](auto& alternative) { wasm::write_moved(to, alternative); });
  }
  static variant read(reader& from) { return read_from<0>(from.raw<unsigned char>(), from); }

 private:
  /// std::visit would bring what it throws for variants without a value.
  template <typename V, typename Use>
  static void each(V& value, Use use) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      ((value.index() == I ? use(*std::get_if<I>(&value)) : void()), ...);
    }(std::index_sequence_for<T...>());
  }
  template <std::size_t I>
  static variant read_from(unsigned index, reader& from) {
    if constexpr (I + 1 < sizeof...(T))
      if (index != I) return read_from<I + 1>(index, from);
    return variant(std::in_place_index<I>, wasm::read<__type_pack_element<I, T...>>(from));
  }
};

}  // namespace wasm
