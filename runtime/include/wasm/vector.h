// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::vector: typed arrays of numbers, arrays of anything else.
#pragma once

#include <wasm/block.h>
#include <wasm/scalar.h>
#include <wasm/sequence.h>

#include <vector>

namespace wasm {

template <typename T, typename Allocator>
struct convert<std::vector<T, Allocator>> : detail::sequence<std::vector<T, Allocator>, T, abi::type::sequence> {};

template <typename T, typename Allocator>
  requires detail::number<T>
struct convert<std::vector<T, Allocator>> : detail::owned_block<std::vector<T, Allocator>, T> {
  template <flow F>
  static constexpr auto type = describe::type(abi::type::numbers, convert<T>::template type<F>);
};

/// Its elements are no objects that could be referred to.
template <typename Allocator>
struct convert<std::vector<bool, Allocator>>
    : detail::sequence<std::vector<bool, Allocator>, bool, abi::type::sequence> {
  static void write(writer& to, const std::vector<bool, Allocator>& values) {
    to.u32(values.size());
    for (bool value : values) to.raw(value);
  }
  static void write_moved(writer& to, std::vector<bool, Allocator>& values) { write(to, values); }
};

}  // namespace wasm
