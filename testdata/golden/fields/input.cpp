// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>

class [[wasm::export]] Rectangle {
 public:
  double width = 1;
  double height = 1;
  std::string label;
  const int sides = 4;
  [[wasm::readonly]] int changes = 0;
  static inline int made = 0;

  /// Its area.
  [[wasm::getter]] double area() const { return width * height; }
  [[wasm::setter]] void set_area(double area) { width = height = area / 2; }
  [[wasm::getter("shortSide")]] double smaller() const { return width < height ? width : height; }
  [[wasm::getter]] static int limit() { return 100; }
};
