// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::array: typed arrays of numbers, arrays of anything else; always of N elements.
#pragma once

#include <wasm/block.h>
#include <wasm/scalar.h>
#include <wasm/sequence.h>

#include <array>
#include <cstddef>
#include <utility>

namespace wasm {

template <typename T, std::size_t N>
struct convert<std::array<T, N>> {
  static constexpr form shape = form::stream;
  template <flow F>
  static constexpr auto type = describe::type(abi::type::fixed_sequence, describe::u32(N), detail::inner_type<T, F>());

  static void write(writer& to, const std::array<T, N>& values) { detail::write_elements<T>(to, values, N); }
  static void write_moved(writer& to, std::array<T, N>& values) { detail::write_moved_elements<T>(to, values, N); }
  static std::array<T, N> read(reader& from) {
    // Braces evaluate from left to right.
    detail::element_reader<T> elements(from, N);
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      return std::array<T, N>{{(static_cast<void>(I), elements.next())...}};
    }(std::make_index_sequence<N>());
  }
};

template <typename T, std::size_t N>
  requires detail::number<T>
struct convert<std::array<T, N>> {
  using element = T;
  static constexpr form shape = form::block;
  template <flow F>
  static constexpr auto type = describe::type(abi::type::fixed_numbers, describe::u32(N), convert<T>::template type<F>);

  static block to_block(const std::array<T, N>& values) {
    return {N != 0 ? static_cast<const void*>(values.data()) : &detail::some, N};
  }
  static std::array<T, N> from_block(block from) { return from_bytes(from.data); }
  static void write(writer& to, const std::array<T, N>& values) { to.bytes(values.data(), N * sizeof(T)); }
  static std::array<T, N> read(reader& from) { return from_bytes(from.bytes(N * sizeof(T))); }

 private:
  static std::array<T, N> from_bytes(const void* bytes) {
    std::array<T, N> values{};
    if (N != 0) __builtin_memcpy(values.data(), bytes, N * sizeof(T));
    return values;
  }
};

}  // namespace wasm
