// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>

class [[wasm::export]] Shape {
 public:
  virtual ~Shape() = default;
  virtual double area() const = 0;
};

class [[wasm::export]] Named {
 public:
  int number = 1;
};

/// The second base lies at another address.
class [[wasm::export]] Square : public Shape, public Named {
 public:
  explicit Square(double side) : side_(side) {}
  double area() const override { return side_ * side_; }

 private:
  double side_;
};

[[wasm::export]] double area_of(const Shape& shape) { return shape.area(); }
[[wasm::export]] int number_of(const Named& named) { return named.number; }
[[wasm::export]] std::unique_ptr<Shape> make(double side) { return std::make_unique<Square>(side); }
