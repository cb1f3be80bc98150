// SPDX-License-Identifier: MIT OR Apache-2.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

// One set for each element type: through a span, a vector, a reference to one, and a fixed array.
[[wasm::export]] std::vector<std::int8_t> span_i8(std::span<const std::int8_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::uint8_t> span_u8(std::span<const std::uint8_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::int16_t> span_i16(std::span<const std::int16_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::uint16_t> span_u16(std::span<const std::uint16_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::int32_t> span_i32(std::span<const std::int32_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::uint32_t> span_u32(std::span<const std::uint32_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::int64_t> span_i64(std::span<const std::int64_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::uint64_t> span_u64(std::span<const std::uint64_t> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<float> span_f32(std::span<const float> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<double> span_f64(std::span<const double> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::byte> span_byte(std::span<const std::byte> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<long> span_long(std::span<const long> x) { return {x.begin(), x.end()}; }
[[wasm::export]] std::vector<std::size_t> span_size(std::span<const std::size_t> x) { return {x.begin(), x.end()}; }

[[wasm::export]] std::vector<std::int8_t> vector_i8(std::vector<std::int8_t> x) { return x; }
[[wasm::export]] std::vector<std::uint8_t> vector_u8(std::vector<std::uint8_t> x) { return x; }
[[wasm::export]] std::vector<std::int16_t> vector_i16(std::vector<std::int16_t> x) { return x; }
[[wasm::export]] std::vector<std::uint16_t> vector_u16(std::vector<std::uint16_t> x) { return x; }
[[wasm::export]] std::vector<std::int32_t> vector_i32(std::vector<std::int32_t> x) { return x; }
[[wasm::export]] std::vector<std::uint32_t> vector_u32(std::vector<std::uint32_t> x) { return x; }
[[wasm::export]] std::vector<std::int64_t> vector_i64(std::vector<std::int64_t> x) { return x; }
[[wasm::export]] std::vector<std::uint64_t> vector_u64(std::vector<std::uint64_t> x) { return x; }
[[wasm::export]] std::vector<float> vector_f32(std::vector<float> x) { return x; }
[[wasm::export]] std::vector<double> vector_f64(const std::vector<double>& x) { return x; }
[[wasm::export]] std::vector<std::byte> vector_byte(std::vector<std::byte> x) { return x; }

[[wasm::export]] std::array<std::int8_t, 3> array_i8(std::array<std::int8_t, 3> x) { return x; }
[[wasm::export]] std::array<std::uint8_t, 3> array_u8(std::array<std::uint8_t, 3> x) { return x; }
[[wasm::export]] std::array<std::int16_t, 3> array_i16(std::array<std::int16_t, 3> x) { return x; }
[[wasm::export]] std::array<std::uint16_t, 3> array_u16(std::array<std::uint16_t, 3> x) { return x; }
[[wasm::export]] std::array<std::int32_t, 3> array_i32(std::array<std::int32_t, 3> x) { return x; }
[[wasm::export]] std::array<std::uint32_t, 3> array_u32(std::array<std::uint32_t, 3> x) { return x; }
[[wasm::export]] std::array<std::int64_t, 3> array_i64(std::array<std::int64_t, 3> x) { return x; }
[[wasm::export]] std::array<std::uint64_t, 3> array_u64(std::array<std::uint64_t, 3> x) { return x; }
[[wasm::export]] std::array<float, 3> array_f32(std::array<float, 3> x) { return x; }
[[wasm::export]] std::array<double, 3> array_f64(const std::array<double, 3>& x) { return x; }
[[wasm::export]] std::array<std::byte, 3> array_byte(std::array<std::byte, 3> x) { return x; }

[[wasm::export]] double sum(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}
[[wasm::export]] std::size_t count(std::span<const double> values) { return values.size(); }
[[wasm::export]] bool aligned(std::span<const double> a, std::span<const std::uint8_t> b, std::span<const double> c) {
  return reinterpret_cast<std::uintptr_t>(a.data()) % 8 == 0 && reinterpret_cast<std::uintptr_t>(c.data()) % 8 == 0 &&
         b.data() != nullptr;
}
[[wasm::export]] std::vector<int> iota(int n) {
  std::vector<int> result(static_cast<std::size_t>(n));
  std::iota(result.begin(), result.end(), 0);
  return result;
}
static std::vector<float> table{1, 2, 3};
[[wasm::export]] std::span<const float> return_span() { return table; }
[[wasm::export]] const std::vector<float>& return_reference() { return table; }
