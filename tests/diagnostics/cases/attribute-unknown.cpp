// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::exprot]] int one();
[[using wasm: export, nmae("x")]] int two();
[[wasm::bindings]] int three();
[[other::tool]] int four();
[[export]] int five();
struct [[wasm::export]] Shape {
  [[wasm::read_only]] int sides;
};
