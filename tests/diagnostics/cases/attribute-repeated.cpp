// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export, wasm::export]] int twice();
[[wasm::export]] int declared();
[[wasm::export]] int declared();  // two declarations may say the same
