// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::span of numbers: `span<const T>` is a copy of the numbers; what the callee writes into a `span<T>` is copied
/// back after the call, in both directions.
#pragma once

#include <wasm/block.h>
#include <wasm/scalar.h>

#include <span>

namespace wasm {

template <typename T>
  requires detail::number<__remove_cv(T)>
struct convert<std::span<T>> : detail::viewed_block<std::span<T>, T> {
  static constexpr bool is_mutable = !__is_const(T);
  template <flow F>
  static constexpr auto type = describe::type(is_mutable ? abi::type::mutable_numbers : abi::type::numbers,
                                              convert<__remove_cv(T)>::template type<F>);
};

/// Of a fixed extent: JavaScript has to pass exactly as many. There is no writing back.
template <typename T, std::size_t N>
  requires(N != std::dynamic_extent && detail::number<T>)
struct convert<std::span<const T, N>> : detail::viewed_block<std::span<const T, N>, const T> {
  template <flow F>
  static constexpr auto type = describe::type(abi::type::fixed_numbers, describe::u32(N), convert<T>::template type<F>);
  static std::span<const T, N> from_block(block from) {
    return std::span<const T, N>(static_cast<const T*>(from.data), N);
  }
  static void write(writer& to, const std::span<const T, N>& values) { to.bytes(values.data(), N * sizeof(T)); }
};

}  // namespace wasm
