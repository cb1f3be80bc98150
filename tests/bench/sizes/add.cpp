// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export]] int add(int a, int b) { return a + b; }
