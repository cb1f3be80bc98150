// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Containers of keys and values: Map.
#pragma once

#include <wasm/sequence.h>

namespace wasm::detail {

template <typename C>
struct mapping {
  using key = typename C::key_type;
  using mapped = typename C::mapped_type;
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type =
      describe::type(abi::type::map, describe::list(inner_type<key, F>(), inner_type<mapped, F>()));

  static void write(writer& to, const C& values) {
    to.u32(values.size());
    for (const auto& [key, value] : values) {
      wasm::write(to, key);
      wasm::write(to, value);
    }
  }
  static void write_moved(writer& to, C& values) {
    to.u32(values.size());
    for (auto& [key, value] : values) {
      wasm::write<mapping::key>(to, key);
      wasm::write_moved<mapped>(to, value);
    }
  }
  static C read(reader& from) {
    C values;
    for (unsigned long count = from.u32(); count != 0; --count) {
      key name = wasm::read<key>(from);
      values.insert_or_assign(static_cast<key&&>(name), wasm::read<mapped>(from));
    }
    return values;
  }
};

}  // namespace wasm::detail
