// SPDX-License-Identifier: MIT OR Apache-2.0
struct Plain {};
[[wasm::export]] void any(void* data);
[[wasm::export]] void text(char* buffer, const char* fine);
[[wasm::export]] int** numbers(const double* values, int count);
[[wasm::export]] Plain* object();
[[wasm::export]] void callback(void (*done)(int));
[[wasm::export]] void array(int (&three)[3]);
