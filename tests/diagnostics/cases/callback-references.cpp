// SPDX-License-Identifier: MIT OR Apache-2.0
#include <functional>
#include <string>
#include <vector>

struct [[wasm::record]] Point {
  double x, y;
};

[[wasm::import]] void log(std::string& text);

[[wasm::export]] void by_record(std::function<void(Point&)> f) { (void)f; }
[[wasm::export]] void by_number(std::function<void(int&)> f) { (void)f; }
[[wasm::export]] void by_vector(std::function<void(std::vector<int>&)> f) { (void)f; }
