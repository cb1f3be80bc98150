// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string_view>

/// Of a square.
[[wasm::export]] int area(int side) { return side * side; }
/// Of a rectangle.
[[wasm::export]] int area(int width, int height) { return width * height; }
[[wasm::export]] int area(std::string_view text) { return static_cast<int>(text.size()); }
