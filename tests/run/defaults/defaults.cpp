// SPDX-License-Identifier: MIT OR Apache-2.0
#include <optional>
#include <span>
#include <string>
#include <vector>

static int calls = 0;
static int next() { return ++calls; }

class [[wasm::export]] Box {
 public:
  explicit Box(int width = 3, std::string label = "box") : width(width), label(std::move(label)) {}
  int grow(int by = 1) { return width += by; }
  static int twice(int n = 21) { return 2 * n; }
  int width;
  std::string label;
};

enum class [[wasm::export]] Level { low, high = 5 };

[[wasm::export]] int sum(int a, int b = next(), int c = 100) { return a + b + c; }
[[wasm::export]] int all_default(int a = 1, double b = 2.5, bool c = true) { return a + static_cast<int>(2 * b) + c; }
[[wasm::export]] std::string join(const std::vector<std::string>& words,
                                  const std::string& separator = std::string(2, '-')) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : separator) + word;
  return all;
}
[[wasm::export]] std::string full(std::string first, std::optional<std::string> middle = std::nullopt,
                                  std::string last = "Doe") {
  return first + (middle ? " " + *middle : "") + " " + last;
}
[[wasm::export]] Level raise(Level level = Level::low) { return level == Level::low ? Level::high : level; }
[[wasm::export]] long long big(long long value = 1LL << 40) { return value; }
[[wasm::export]] int width_of(const Box& box = Box(8)) { return box.width; }
[[wasm::export]] int width_or(const Box* box = nullptr, int otherwise = -1) { return box ? box->width : otherwise; }
[[wasm::export]] double mean(std::vector<double> values = {1, 2, 3}) {
  double total = 0;
  for (double value : values) total += value;
  return total / static_cast<double>(values.size());
}

/// Calls with one argument are those of the first: C++ finds `pick(1)` ambiguous.
[[wasm::export]] std::string pick(int) { return "one"; }
[[wasm::export]] std::string pick(int, int, int c = 0) { return "three " + std::to_string(c); }
[[wasm::export]] std::string pick(const std::string& text, int times = 2) {
  std::string all;
  while (times-- > 0) all += text;
  return all;
}
