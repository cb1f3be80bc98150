// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <string>

/// Something with an area.
class [[wasm::export, wasm::extendable]] Shape {
 public:
  virtual ~Shape() = default;
  /// The area.
  virtual double area() const { return 0; }
  [[wasm::getter]] virtual int sides() const { return 0; }
  virtual const std::string& label(const Shape& other) = 0;

 protected:
  explicit Shape(int seed = 1);
  virtual void changed() {}

 private:
  virtual void draw(int times) = 0;
};

class [[wasm::export, wasm::extendable]] Circle : public Shape {
 public:
  explicit Circle(double radius);
  double area() const override;
  [[wasm::getter]] int sides() const final { return 1; }
  const std::string& label(const Shape& other) override;

 private:
  void draw(int) override {}
};

[[wasm::export]] void keep(std::unique_ptr<Shape> shape) { shape.release(); }
[[wasm::export]] Shape& same(Shape& shape) { return shape; }

Shape::Shape(int) {}
Circle::Circle(double) : Shape(2) {}
double Circle::area() const { return 3; }
const std::string& Circle::label(const Shape&) {
  static const std::string text = "circle";
  return text;
}
