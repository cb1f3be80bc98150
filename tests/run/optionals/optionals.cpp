// SPDX-License-Identifier: MIT OR Apache-2.0
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

[[wasm::export]] std::optional<bool> pass_bool(std::optional<bool> x) { return x; }
[[wasm::export]] std::optional<std::int8_t> pass_i8(std::optional<std::int8_t> x) { return x; }
[[wasm::export]] std::optional<std::uint16_t> pass_u16(std::optional<std::uint16_t> x) { return x; }
[[wasm::export]] std::optional<std::int32_t> pass_i32(std::optional<std::int32_t> x) { return x; }
[[wasm::export]] std::optional<std::uint32_t> pass_u32(std::optional<std::uint32_t> x) { return x; }
[[wasm::export]] std::optional<std::int64_t> pass_i64(std::optional<std::int64_t> x) { return x; }
[[wasm::export]] std::optional<std::uint64_t> pass_u64(std::optional<std::uint64_t> x) { return x; }
[[wasm::export]] std::optional<float> pass_f32(std::optional<float> x) { return x; }
[[wasm::export]] std::optional<double> pass_f64(const std::optional<double>& x) { return x; }
[[wasm::export]] std::optional<char> pass_char(std::optional<char> x) { return x; }
[[wasm::export]] std::optional<char32_t> pass_code_point(std::optional<char32_t> x) { return x; }
[[wasm::export]] std::optional<std::string> pass_string(std::optional<std::string> x) { return x; }
[[wasm::export]] std::optional<std::string> pass_view(std::optional<std::string_view> x) {
  if (!x) return std::nullopt;
  return std::string(*x);
}
[[wasm::export]] std::optional<std::vector<double>> pass_vector(std::optional<std::vector<double>> x) { return x; }
[[wasm::export]] std::optional<std::vector<std::byte>> pass_bytes(std::optional<std::vector<std::byte>> x) { return x; }
[[wasm::export]] int span_size(std::optional<std::span<const int>> x) { return x ? static_cast<int>(x->size()) : -1; }
[[wasm::export]] std::optional<std::array<float, 2>> pass_array(std::optional<std::array<float, 2>> x) { return x; }

class [[wasm::export]] Box {
 public:
  explicit Box(int value) : value(value) {}
  int value;
};
[[wasm::export]] std::optional<Box> pass_box(std::optional<Box> box) { return box; }
[[wasm::export]] std::optional<Box> maybe_box(bool make) {
  if (!make) return std::nullopt;
  return Box(5);
}

enum class [[wasm::export]] Level { low = 1, high = 7 };
[[wasm::export]] std::optional<Level> pass_level(std::optional<Level> x) { return x; }

[[wasm::export]] int given(std::optional<int> a, std::optional<std::string> b, std::optional<double> c) {
  return (a ? 1 : 0) + (b ? 2 : 0) + (c ? 4 : 0);
}
