// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstddef>
#include <cstdint>

[[wasm::export]] bool both(bool a, bool b) { return a && b; }
[[wasm::export]] std::int8_t i8(std::int8_t x) { return x; }
[[wasm::export]] std::uint16_t u16(std::uint16_t x) { return x; }
[[wasm::export]] int add(int a, int b) { return a + b; }
[[wasm::export]] std::size_t size(std::size_t x) { return x; }
[[wasm::export]] std::int64_t i64(std::int64_t x) { return x; }
[[wasm::export]] std::uint64_t u64(std::uint64_t x) { return x; }
[[wasm::export]] float f32(float x) { return x; }
[[wasm::export]] double f64(double x) { return x; }
[[wasm::export]] char letter(char x) { return x; }
[[wasm::export]] char32_t code_point(char32_t x) { return x; }
