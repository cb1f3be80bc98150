// SPDX-License-Identifier: MIT OR Apache-2.0
#include <optional>
#include <string>
#include <vector>

class [[wasm::export]] Box {
 public:
  int content = 0;
};

[[wasm::export]] std::optional<double> number(std::optional<double> x) { return x; }
[[wasm::export]] std::optional<bool> flag(std::optional<bool> x) { return x; }
[[wasm::export]] std::optional<std::string> text(std::optional<std::string> x) { return x; }
[[wasm::export]] std::optional<std::vector<int>> numbers(std::optional<std::vector<int>> x) { return x; }
[[wasm::export]] std::optional<Box> box(std::optional<Box> x) { return x; }
