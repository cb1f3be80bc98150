// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

[[wasm::import]] bool take_bool(bool x);
[[wasm::import]] std::int8_t take_i8(std::int8_t x);
[[wasm::import]] std::uint32_t take_u32(std::uint32_t x);
[[wasm::import]] std::int64_t take_i64(std::int64_t x);
[[wasm::import]] std::uint64_t take_u64(std::uint64_t x);
[[wasm::import]] double take_f64(double x);
[[wasm::import]] float take_f32(float x);
[[wasm::import]] std::string take_text(std::string_view x);
[[wasm::import("take_text")]] std::string take_text_as_string(const std::string& x);
[[wasm::import("take_text")]] std::string take_text_as_c_string(const char* x);
[[wasm::import("renamedFunction")]] int renamed(int x);

namespace [[wasm::import]] Math {
double hypot(double a, double b);
[[wasm::name("max")]] double larger(double a, double b);
}  // namespace Math

namespace [[wasm::import]] console {
void error(std::string_view text);
}

[[wasm::export]] bool call_bool(bool x) { return take_bool(x); }
[[wasm::export]] int call_i8(int x) { return take_i8(static_cast<std::int8_t>(x)); }
[[wasm::export]] std::uint32_t call_u32(std::uint32_t x) { return take_u32(x); }
[[wasm::export]] std::int64_t call_i64(std::int64_t x) { return take_i64(x); }
[[wasm::export]] std::uint64_t call_u64(std::uint64_t x) { return take_u64(x); }
[[wasm::export]] double call_f64(double x) { return take_f64(x); }
[[wasm::export]] float call_f32(float x) { return take_f32(x); }
[[wasm::export]] std::string call_text(std::string_view x) { return take_text(x) + "."; }
[[wasm::export]] std::string call_text_string(const std::string& x) { return take_text_as_string(x + "|"); }
[[wasm::export]] std::string call_text_c_string(const std::string& x) { return take_text_as_c_string(x.c_str()); }
[[wasm::export]] int call_renamed(int x) { return renamed(x); }
[[wasm::export]] double hypotenuse(double a, double b) { return Math::hypot(a, b); }
[[wasm::export]] double larger(double a, double b) { return Math::larger(a, b); }
[[wasm::export]] void complain(std::string_view text) { console::error(text); }

// An import is an ordinary function: it has an address.
[[wasm::export]] double through_a_pointer(double x) {
  double (*volatile call)(double) = &take_f64;
  return call(x);
}
