// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstddef>

[[wasm::export]] bool negate(bool value) { return !value; }
[[wasm::export]] signed char i8(signed char value) { return value; }
[[wasm::export]] unsigned char u8(unsigned char value) { return value; }
[[wasm::export]] short i16(short value) { return value; }
[[wasm::export]] unsigned short u16(unsigned short value) { return value; }
[[wasm::export]] long i32(long value) { return value; }
[[wasm::export]] std::size_t u32(const std::size_t& value) { return value; }
[[wasm::export]] long long i64(long long value) { return value; }
[[wasm::export]] unsigned long long u64(unsigned long long value) { return value; }
[[wasm::export]] float f32(float value) { return value; }
[[wasm::export]] double f64(double value) { return value; }
[[wasm::export]] long double f128(long double value) { return value / 2; }
[[wasm::export]] char character(char value) { return value; }
[[wasm::export]] char32_t code_point(char32_t value) { return value; }
[[wasm::export]] std::byte byte(std::byte value) { return value; }
