// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export]] int area(Shape shape);
int body() { return this_is_not_looked_at; }
