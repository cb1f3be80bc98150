// SPDX-License-Identifier: MIT OR Apache-2.0
class [[wasm::export]] Shape {
 public:
  [[wasm::getter]] double area() const;
  [[wasm::getter]] virtual double width() const;
  [[wasm::name("outline")]] virtual double border() const;
  [[wasm::skip]] virtual void* raw() const;
  double scale(double by) const;
  static int count();
};
class [[wasm::export]] Square : public Shape {
 public:
  double area() const;
  double width() const override;
  double border() const override;
  void* raw() const override;
  double scale;
  int count() const;
};
class [[wasm::export]] Cube : public Square {
 public:
  [[wasm::name("widthOf")]] double width() const override;
  static int prototype();
  int __proto__;
};
enum class [[wasm::export]] Words { prototype, __proto__ };
