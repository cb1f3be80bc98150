// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
struct Plain {};
struct [[wasm::export]] Shape {
  int sides() const;
  double area;
};
[[wasm::export, wasm::method]] int area(const Plain& plain);
[[wasm::export, wasm::method]] int fine(const Shape& shape);
[[wasm::export, wasm::method]] int shared(std::shared_ptr<Shape> shape);
[[wasm::export, wasm::method]] int nothing();
[[wasm::export, wasm::method]] int number(int self);
[[wasm::export, wasm::static_of("Shap")]] Shape unit();
[[wasm::export, wasm::static_of("Shape")]] Shape square(int side);
[[wasm::export, wasm::constructor_of("Shape")]] Shape* leaked(int side);
[[wasm::export, wasm::constructor_of("Shape")]] Shape& borrowed(bool side);
[[wasm::export, wasm::constructor_of("Shape")]] std::unique_ptr<Shape> made(double side);
[[wasm::export, wasm::method]] void free(Shape& shape);
[[wasm::export("area"), wasm::method]] double area_of(const Shape& shape);
[[wasm::export("sides"), wasm::getter]] int count(const Shape& shape);
[[wasm::export, wasm::getter]] double height(const Shape& shape, int unit);
[[wasm::export, wasm::setter]] void set_height(Shape& shape);
