// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <string_view>

struct [[wasm::record]] Range {
  Range(int first, int last);
  int first, last;
};
struct Base {
  int a;
};
struct [[wasm::record]] Derived : Base {
  int b;
};
struct [[wasm::record]] Views {
  std::string_view text;
  int* numbers;
  int three[3];
};
struct [[wasm::record]] Point {
  double x, y;
};
[[wasm::export]] Point* pointer(const Point* point);
[[wasm::export]] void change(Point& point);
