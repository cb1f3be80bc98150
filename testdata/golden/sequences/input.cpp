// SPDX-License-Identifier: MIT OR Apache-2.0
#include <optional>
#include <string>
#include <vector>

class [[wasm::export]] Item {
 public:
  explicit Item(int number) : number(number) {}
  int number;
};

[[wasm::export]] std::vector<std::string> words(std::vector<std::string> x) { return x; }
[[wasm::export]] std::vector<Item> items(const std::vector<Item>& x) { return x; }
[[wasm::export]] std::vector<std::vector<double>> nested(std::vector<std::vector<double>> x) { return x; }
[[wasm::export]] std::vector<std::optional<bool>> maybes(std::vector<std::optional<bool>> x) { return x; }
