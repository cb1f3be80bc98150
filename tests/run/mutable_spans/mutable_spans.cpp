// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

template <typename T>
static void add_one(std::span<T> x) {
  for (T& value : x) value = static_cast<T>(value + 1);
}

[[wasm::export]] void add_i8(std::span<std::int8_t> x) { add_one(x); }
[[wasm::export]] void add_u8(std::span<std::uint8_t> x) { add_one(x); }
[[wasm::export]] void add_i16(std::span<std::int16_t> x) { add_one(x); }
[[wasm::export]] void add_u16(std::span<std::uint16_t> x) { add_one(x); }
[[wasm::export]] void add_i32(std::span<std::int32_t> x) { add_one(x); }
[[wasm::export]] void add_u32(std::span<std::uint32_t> x) { add_one(x); }
[[wasm::export]] void add_i64(std::span<std::int64_t> x) { add_one(x); }
[[wasm::export]] void add_u64(std::span<std::uint64_t> x) { add_one(x); }
[[wasm::export]] void add_f32(std::span<float> x) { add_one(x); }
[[wasm::export]] void add_f64(std::span<double> x) { add_one(x); }
[[wasm::export]] void flip_bytes(std::span<std::byte> x) {
  for (std::byte& value : x) value = ~value;
}

/// Swaps the contents of two arrays.
/// \return how many elements were swapped
[[wasm::export]] std::size_t swap(std::span<double> a, std::span<double> b) {
  const std::size_t n = a.size() < b.size() ? a.size() : b.size();
  for (std::size_t i = 0; i < n; ++i) std::swap(a[i], b[i]);
  return n;
}

[[wasm::import]] void while_running();
[[wasm::export]] void write_around_a_call(std::span<int> x) {
  if (!x.empty()) x[0] = 1;
  while_running();
  if (!x.empty()) x[x.size() - 1] = 2;
}

[[wasm::export]] bool add_maybe(std::optional<std::span<int>> x) {
  if (!x) return false;
  add_one(*x);
  return true;
}
