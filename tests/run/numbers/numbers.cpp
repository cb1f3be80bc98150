// SPDX-License-Identifier: MIT OR Apache-2.0
#include <climits>
#include <cstddef>
#include <cstdint>

[[wasm::export]] bool pass_bool(bool x) { return x; }
[[wasm::export]] bool negate(bool x) { return !x; }
[[wasm::export]] std::int8_t pass_i8(std::int8_t x) { return x; }
[[wasm::export]] std::uint8_t pass_u8(std::uint8_t x) { return x; }
[[wasm::export]] std::int16_t pass_i16(std::int16_t x) { return x; }
[[wasm::export]] std::uint16_t pass_u16(std::uint16_t x) { return x; }
[[wasm::export]] std::int32_t pass_i32(std::int32_t x) { return x; }
[[wasm::export]] std::uint32_t pass_u32(std::uint32_t x) { return x; }
[[wasm::export]] std::int64_t pass_i64(std::int64_t x) { return x; }
[[wasm::export]] std::uint64_t pass_u64(std::uint64_t x) { return x; }
[[wasm::export]] float pass_f32(float x) { return x; }
[[wasm::export]] double pass_f64(double x) { return x; }
[[wasm::export]] long pass_long(long x) { return x; }
[[wasm::export]] unsigned long pass_unsigned_long(unsigned long x) { return x; }
[[wasm::export]] long long pass_long_long(long long x) { return x; }
[[wasm::export]] std::size_t pass_size(std::size_t x) { return x; }
[[wasm::export]] std::ptrdiff_t pass_ptrdiff(std::ptrdiff_t x) { return x; }
[[wasm::export]] short pass_short(short x) { return x; }
[[wasm::export]] signed char pass_signed_char(signed char x) { return x; }
[[wasm::export]] unsigned char pass_unsigned_char(unsigned char x) { return x; }

[[wasm::export]] bool above_zero_i8(std::int8_t x) { return x > 0; }
[[wasm::export]] std::int64_t smallest() { return INT64_MIN; }
[[wasm::export]] std::uint64_t largest() { return UINT64_MAX; }
[[wasm::export]] std::uint32_t largest_u32() { return UINT32_MAX; }
[[wasm::export]] double divide(double a, double b) { return a / b; }
[[wasm::export]] std::int64_t mixed(int a, std::int64_t b, double c) { return a + b + static_cast<std::int64_t>(c); }
[[wasm::export]] const int& by_reference(const int& x) {
  static int kept;
  kept = x;
  return kept;
}
