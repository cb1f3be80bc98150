// SPDX-License-Identifier: MIT OR Apache-2.0
struct [[wasm::export]] Shape {
  [[wasm::getter]] int size(int unit);
  [[wasm::getter]] void nothing();
  [[wasm::setter]] void set_size();
  [[wasm::getter("width"), wasm::name("breadth")]] int width();
  [[wasm::getter]] int area();
  [[wasm::getter("area")]] int otherArea();
  [[wasm::getter]] int fine();
  [[wasm::setter]] void set_fine(int value);
};
