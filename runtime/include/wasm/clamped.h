// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `wasm::clamped<T>`: a span of bytes that is a Uint8ClampedArray in JavaScript, as canvases have it. `clamped<const
/// std::uint8_t>` reads, `clamped<std::uint8_t>` writes back. An ordinary std::span in native builds.
#pragma once

#include <cstdint>
#include <span>

namespace wasm {

template <typename T>
class clamped : public std::span<T> {
 public:
  using std::span<T>::span;
  constexpr clamped(std::span<T> bytes) noexcept : std::span<T>(bytes) {}
};

}  // namespace wasm

#ifdef __wasm__
#include <wasm/block.h>

namespace wasm {

template <typename T>
  requires(sizeof(T) == 1)
struct convert<clamped<T>> : detail::viewed_block<clamped<T>, T> {
  static constexpr bool is_mutable = !__is_const(T);
  template <flow>
  static constexpr auto type = describe::type(is_mutable ? abi::type::mutable_clamped : abi::type::clamped);
};

}  // namespace wasm
#endif
