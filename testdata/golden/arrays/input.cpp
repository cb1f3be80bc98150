// SPDX-License-Identifier: MIT OR Apache-2.0
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

[[wasm::export]] double sum(std::span<const double> values) {
  double total = 0;
  for (double value : values) total += value;
  return total;
}
[[wasm::export]] std::vector<std::int64_t> big(std::vector<std::int64_t> values) { return values; }
[[wasm::export]] std::array<float, 3> triple(float x) { return {x, x, x}; }
[[wasm::export]] std::vector<std::byte> bytes(std::span<const std::byte> data) { return {data.begin(), data.end()}; }
