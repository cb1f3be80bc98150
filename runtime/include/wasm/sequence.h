// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Containers whose elements cross one by one, in a stream: a count and the elements.
#pragma once

#include <wasm/stream.h>

namespace wasm::detail {

/// The type of an element or alternative inside another type.
template <typename T, flow F>
consteval auto inner_type() {
  if constexpr (converts_through<T>)
    return inner_type<typename convert<T>::as, F>();
  else
    return convert<T>::template type<F>;
}

/// Writes an element that may be moved from, unless it is constant.
template <typename T>
void write_element(writer& to, T& value) {
  if constexpr (__is_const(T))
    wasm::write<bare<T>>(to, value);
  else
    wasm::write_moved<T>(to, value);
}

/// A container `C` of `Element`: a sequence or a set.
template <typename C, typename Element, abi::type Code>
struct sequence {
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type = describe::type(Code, inner_type<Element, F>());

  static void write(writer& to, const C& values) {
    to.u32(values.size());
    for (const Element& value : values) wasm::write<Element>(to, value);
  }
  static void write_moved(writer& to, C& values) {
    to.u32(values.size());
    for (auto& value : values) write_element(to, value);
  }
  static C read(reader& from) {
    C values;
    for (unsigned long count = from.u32(); count != 0; --count) {
      if constexpr (requires { values.emplace_back(wasm::read<Element>(from)); })
        values.emplace_back(wasm::read<Element>(from));
      else
        values.emplace(wasm::read<Element>(from));
    }
    return values;
  }
};

}  // namespace wasm::detail
