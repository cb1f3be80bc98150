// SPDX-License-Identifier: MIT OR Apache-2.0
namespace metric {
[[wasm::export]] double area(double side);
}
namespace imperial {
[[wasm::export]] double area(double side);
}
[[wasm::export]] int overloaded(int value);
[[wasm::export]] int overloaded(double value);
struct [[wasm::export]] Shape {
  [[wasm::name("go")]] void walk();
  [[wasm::name("go")]] void run();
  void draw();
  void draw(int times);
  static void draw(const char* fine);
};
[[wasm::export("Shape")]] int shape();
enum class [[wasm::export]] Color { red, crimson [[wasm::name("red")]] };
namespace [[wasm::export("geo")]] one {
[[wasm::export]] int inside();
}
[[wasm::export]] int geo();
