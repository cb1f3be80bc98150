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

  static void write(writer& to, const list& values) { detail::write_elements<T>(to, values, count(to, values)); }
  static void write_moved(writer& to, list& values) { detail::write_moved_elements<T>(to, values, count(to, values)); }
  static list read(reader& from) {
    list values;
    auto last = values.before_begin();
    unsigned long count = from.u32();
    detail::element_reader<T> elements(from, count);
    for (; count != 0; --count) last = values.emplace_after(last, elements.next());
    return values;
  }

 private:
  static unsigned long count(writer& to, const list& values) {
    unsigned long count = 0;
    for (auto at = values.begin(); at != values.end(); ++at) ++count;
    to.u32(count);
    return count;
  }
};

}  // namespace wasm
