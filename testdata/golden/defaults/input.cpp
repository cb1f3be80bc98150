// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>

/// Adds.
/// \param by how much
[[wasm::export]] int add(int value, int by = 1) { return value + by; }
[[wasm::export]] std::string repeat(const std::string& text = "ab", int times = 2) {
  std::string all;
  while (times-- > 0) all += text;
  return all;
}

class [[wasm::export]] Box {
 public:
  explicit Box(int width = 3) : width_(width) {}
  int grow(int by = 1) { return width_ += by; }

 private:
  int width_;
};
