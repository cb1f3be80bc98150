// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdint>

/// The colours there are.
enum class [[wasm::export]] Color {
  /// Like a rose.
  Red,
  Green = 5,
  Negative = -3,
};
enum class [[wasm::export]] Bits : std::uint32_t { none, all = 0xffffffff };
enum class [[wasm::string_enum]] Mode { fast, slow [[wasm::name("slow-mode")]] };

[[wasm::export]] Color color(Color x) { return x; }
[[wasm::export]] Bits bits(Bits x) { return x; }
[[wasm::export]] Mode mode(Mode x) { return x; }
