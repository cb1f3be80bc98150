// SPDX-License-Identifier: MIT OR Apache-2.0
/// Adds.
[[wasm::exprot]] int add(int a,
         void* b);
[[wasm::export]] int sub(int a,
         void* b);
