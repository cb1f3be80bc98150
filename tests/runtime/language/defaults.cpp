// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <vector>

static int calls = 0;
static int next() { return ++calls; }

[[wasm::export]] int sum(int a, int b = next(), int c = 100) { return a + b + c; }
[[wasm::export]] std::string join(std::vector<std::string> words, const std::string& separator = std::string(2, '-')) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : separator) + word;
  return all;
}
/// Calls with one argument are those of the first: C++ finds `pick(1)` ambiguous.
[[wasm::export]] int pick(int a) { return a; }
[[wasm::export]] int pick(int a, int b, int c = 0) { return a + b + c; }
[[wasm::export]] int same(int a, double = 1) { return a; }
[[wasm::export]] int same(int a, bool = true) { return a; }

class [[wasm::export]] Box {
 public:
  explicit Box(int width = 3, std::string label = "box") : width(width), label(std::move(label)) {}
  int grow(int by = 1) { return width += by; }
  static int twice(int n = 21) { return 2 * n; }
  [[wasm::getter]] int size(int unit = 10) const { return width * unit; }
  [[wasm::setter]] void set_size(int size, int unit = 10) { width = size / unit; }
  int width;
  std::string label;
};
[[wasm::export]] int calls_of_next(const Box& = Box()) { return calls; }
[[wasm::start]] void begin(int n = 40) { calls = n; }
