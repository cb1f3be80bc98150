// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstddef>
#include <span>

/// \return how many elements were swapped
[[wasm::export]] std::size_t swap(std::span<double> a, std::span<double> b) {
  const std::size_t count = a.size() < b.size() ? a.size() : b.size();
  for (std::size_t i = 0; i < count; ++i) {
    const double old = a[i];
    a[i] = b[i];
    b[i] = old;
  }
  return count;
}
[[wasm::export]] void invert(std::span<std::byte> data) {
  for (std::byte& value : data) value = ~value;
}
