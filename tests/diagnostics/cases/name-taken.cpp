// SPDX-License-Identifier: MIT OR Apache-2.0
class wasm;
namespace inner {
int wasm = 1;
}
[[wasm::export]] int add(int a, int b);
