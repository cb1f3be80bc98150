// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <string>
#include <vector>
struct [[wasm::export]] Shape {};
[[wasm::export]] void number(int& out);
[[wasm::export]] void text(std::string& out, const std::string& fine);
[[wasm::export]] void moved(int&& value, std::vector<int>&& fine);
[[wasm::export]] void owner(const std::unique_ptr<Shape>& shape, std::unique_ptr<Shape> fine);
[[wasm::export]] Shape& fine(Shape& shape, Shape&& moved, const Shape& seen);
