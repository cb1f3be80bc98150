// SPDX-License-Identifier: MIT OR Apache-2.0
// The same as handwritten.cpp, with attributes.
#include <span>

/// Adds two numbers. Documentation costs nothing in the module.
[[wasm::export]] int add(int a, int b) { return a + b; }
[[wasm::export]] double half(double x) { return x / 2; }
[[wasm::export]] double sum(std::span<const double> values) {
  double total = 0;
  for (double value : values) total += value;
  return total;
}

class [[wasm::export]] Counter {
 public:
  explicit Counter(int start) : value_(start) {}
  void increment() { ++value_; }
  int value() const { return value_; }

 private:
  int value_;
};
