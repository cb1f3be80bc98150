// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export, wasm::import]] int both();
struct [[wasm::export, wasm::record]] Point {
  double x;
  [[wasm::getter]] [[wasm::setter]] int y();
  [[wasm::skip, wasm::name("z")]] int z;
};
