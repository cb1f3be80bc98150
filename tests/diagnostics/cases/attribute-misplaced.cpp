// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::getter]] int variable;
int parameter([[wasm::export]] int value);
struct [[wasm::export]] Shape {
  [[wasm::export]] void draw();
  [[wasm::variadic]] int sides;
};
enum class Color { red [[wasm::export]] };
[[wasm::inline_js("export {}")]] int function();
namespace [[wasm::readonly]] space {}
int [[wasm::export]] onTheType();
struct Pair {
  int a, b;
};
[[wasm::export]] auto [first, second] = Pair();
auto lambda = [] [[wasm::export]] (int a) { return a; };
