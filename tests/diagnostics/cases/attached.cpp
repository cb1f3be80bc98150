// SPDX-License-Identifier: MIT OR Apache-2.0
struct Plain {};
struct [[wasm::export]] Shape {};
[[wasm::export, wasm::method]] int area(const Plain& plain);
[[wasm::export, wasm::method]] int fine(const Shape& shape);
[[wasm::export, wasm::static_of("Shap")]] Shape unit();
