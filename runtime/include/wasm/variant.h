// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::variant: one of several types; std::monostate: undefined.
#pragma once

#include <wasm/scalar.h>
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

namespace detail {

/// Alternatives that need no more than a number or a text to cross.
template <typename A>
consteval bool crosses_flat() {
  if constexpr (converts_through<A>) {
    return false;
  } else if constexpr (number<A> || exported_enum<A> || __is_same(A, bool)) {
    if constexpr (exported_enum<A>)
      if (enumeration<A>::is_string) return false;
    return sizeof(typename convert<A>::wire) == 4 || __is_same(typename convert<A>::wire, double);
  } else {
    return __is_same(A, std::monostate) || text<A>;
  }
}

template <typename... A>
inline constexpr bool flat_variant<std::variant<A...>> = (crosses_flat<A>() && ...);

template <bool HasText>
struct variant_places {
  using type = slots<int, double>;
};
template <>
struct variant_places<true> {
  using type = slots<int, double, const void*, unsigned long>;
};

}  // namespace detail

template <typename... T>
struct convert<std::variant<T...>> {
  using variant = std::variant<T...>;
  static constexpr form shape = form::stream;
  static constexpr bool is_flat = detail::flat_variant<variant>;
  template <flow F>
  static constexpr auto type = describe::type(is_flat ? abi::type::flat_variant : abi::type::variant,
                                              describe::list(detail::inner_type<T, F>()...));

  static constexpr bool has_text = (detail::text<T> || ...);
  using places = typename detail::variant_places<has_text>::type;

  static void write(writer& to, const variant& value) {
    to.raw(static_cast<unsigned char>(value.index()));
    each(value, [&](const auto& alternative) { wasm::write(to, alternative); });
  }
  static void write_moved(writer& to, variant& value) {
    to.raw(static_cast<unsigned char>(value.index()));
    each(value, [&](auto& alternative) { wasm::write_moved(to, alternative); });
  }
  static variant read(reader& from) { return read_from<0>(from.raw<unsigned char>(), from); }

  /// Of a flat variant: the alternative of the kind, made of the number or the text.
  template <std::size_t I = 0>
  static variant make(int kind, double number, block text) {
    if constexpr (I + 1 < sizeof...(T))
      if (static_cast<std::size_t>(kind) != I) return make<I + 1>(kind, number, text);
    using A = __type_pack_element<I, T...>;
    if constexpr (convert<A>::shape == form::none)
      return variant(std::in_place_index<I>);
    else if constexpr (convert<A>::shape == form::block)
      return variant(std::in_place_index<I>, convert<A>::from_block(text));
    else
      return variant(std::in_place_index<I>,
                     convert<A>::from_wire(detail::out_of_double<typename convert<A>::wire>(number)));
  }

  /// std::visit would bring what it throws for variants without a value.
  template <typename V, typename Use>
  static void each(V& value, Use use) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      ((value.index() == I ? use(*std::get_if<I>(&value)) : void()), ...);
    }(std::index_sequence_for<T...>());
  }

 private:
  template <std::size_t I>
  static variant read_from(unsigned index, reader& from) {
    if constexpr (I + 1 < sizeof...(T))
      if (index != I) return read_from<I + 1>(index, from);
    return variant(std::in_place_index<I>, wasm::read<__type_pack_element<I, T...>>(from));
  }
};

}  // namespace wasm
