// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::forward_list: arrays.
#pragma once

#include <wasm/sequence.h>

#include <forward_list>

namespace wasm {

template <typename T, typename Allocator>
struct convert<std::forward_list<T, Allocator>> {
  using list = std::forward_list<T, Allocator>;
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type = describe::type(abi::type::sequence, detail::inner_type<T, F>());

  static void write(writer& to, const list& values) {
    count(to, values);
    for (const T& value : values) wasm::write<T>(to, value);
  }
  static void write_moved(writer& to, list& values) {
    count(to, values);
    for (T& value : values) wasm::write_moved<T>(to, value);
  }
  static list read(reader& from) {
    list values;
    auto last = values.before_begin();
    for (unsigned long count = from.u32(); count != 0; --count) last = values.emplace_after(last, wasm::read<T>(from));
    return values;
  }

 private:
  static void count(writer& to, const list& values) {
    unsigned long count = 0;
    for (auto at = values.begin(); at != values.end(); ++at) ++count;
    to.u32(count);
  }
};

}  // namespace wasm
