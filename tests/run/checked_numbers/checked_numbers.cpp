// SPDX-License-Identifier: MIT OR Apache-2.0
// Built with --debug: numbers that do not fit their C++ type are refused wherever they come in.
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

[[wasm::export]] std::int8_t i8(std::int8_t x) { return x; }
[[wasm::export]] std::uint16_t u16(std::uint16_t x) { return x; }
[[wasm::export]] int i32(int x) { return x; }
[[wasm::export]] std::size_t size(std::size_t x) { return x; }
[[wasm::export]] std::int64_t i64(std::int64_t x) { return x; }
[[wasm::export]] std::uint64_t u64(std::uint64_t x) { return x; }
[[wasm::export]] double f64(double x) { return x; }
[[wasm::export]] float f32(float x) { return x; }
[[wasm::export]] int maybe(std::optional<int> x) { return x.value_or(-1); }

struct [[wasm::record]] Point {
  int x;
  std::uint8_t y;
};
[[wasm::export]] int point(Point p) { return p.x + p.y; }
[[wasm::export]] int points(const std::vector<Point>& all) {
  int sum = 0;
  for (const Point& one : all) sum += one.x + one.y;
  return sum;
}
[[wasm::export]] int bytes(std::span<const std::uint8_t> all) {
  int sum = 0;
  for (std::uint8_t one : all) sum += one;
  return sum;
}
[[wasm::export]] int pairs(const std::vector<std::pair<int, std::vector<std::int16_t>>>& all) {
  int sum = 0;
  for (const auto& [one, numbers] : all) {
    sum += one;
    for (std::int16_t number : numbers) sum += number;
  }
  return sum;
}
[[wasm::export]] int fixed(std::array<std::int16_t, 2> two) { return two[0] + two[1]; }

[[wasm::export]] int over(int x) { return x; }
[[wasm::export]] bool over(bool x) { return x; }

class [[wasm::export]] Counter {
 public:
  int step = 1;
  void add(std::uint8_t n) { total += n; }
  int total = 0;
};

[[wasm::import]] std::uint8_t from_js();
[[wasm::export]] int ask() { return from_js(); }
