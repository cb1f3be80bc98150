// Attributes of the language that do nothing yet are refused instead of ignored.
class [[wasm::export]] Shape {
 public:
  [[wasm::name("make")]] Shape(int corners);
};

[[wasm::export, wasm::method]] int corners(const Shape& shape);
[[wasm::export, wasm::getter]] int count();

class [[wasm::import]] Date {
 public:
  double getTime() const;
};
