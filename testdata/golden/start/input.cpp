// SPDX-License-Identifier: MIT OR Apache-2.0
static int state = 1;

[[wasm::start]] void first() { state *= 2; }
[[wasm::start]] static void second() { state += 1; }
[[wasm::export]] int result() { return state; }
