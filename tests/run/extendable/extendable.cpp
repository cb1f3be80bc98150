// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Something with an area.
class [[wasm::export, wasm::extendable]] Shape {
 public:
  explicit Shape(std::string name = "shape") : name_(std::move(name)) { ++alive; }
  Shape(const Shape&) = delete;
  virtual ~Shape() { --alive; }

  virtual double area() const { return 1; }
  virtual std::string describe(const std::string& prefix, int level = 2) {
    return prefix + name_ + std::to_string(level) + ":" + std::to_string(static_cast<int>(area()));
  }
  [[wasm::getter]] virtual int sides() const { return 0; }
  [[wasm::setter]] virtual void set_sides(int) {}
  virtual Shape* neighbour() { return nullptr; }
  virtual bool touches(const Shape& other) const { return other.area() > area(); }
  std::string name() const { return name_; }
  /// Calls the virtual function from C++.
  double twice() const { return 2 * area(); }

  [[wasm::skip]] static inline int alive = 0;
  static int count() { return alive; }

 private:
  std::string name_;
};

class [[wasm::export, wasm::extendable]] Circle : public Shape {
 public:
  explicit Circle(double radius) : Shape("circle"), radius_(radius) {}
  double area() const override { return 3 * radius_ * radius_; }
  virtual double radius() const { return radius_; }

 private:
  double radius_;
};

/// Only classes that extend it have objects.
class [[wasm::export, wasm::extendable]] Task {
 public:
  virtual ~Task() = default;
  virtual int run(int input) = 0;
  virtual std::optional<std::string> label() { return std::nullopt; }
  int run_twice(int input) { return run(run(input)); }
  std::string finish() { return "finished " + hidden(3); }

 protected:
  explicit Task(int seed = 7) : seed_(seed) {}
  /// For derived classes.
  virtual std::string hidden(int n) { return "hidden " + std::to_string(n + seed_); }

 private:
  int seed_;
};

[[wasm::export]] double area_of(const Shape& shape) { return shape.area(); }
[[wasm::export]] std::string describe_of(Shape& shape, std::string prefix) { return shape.describe(prefix, 5); }
[[wasm::export]] int sides_of(const Shape& shape) { return shape.sides(); }
[[wasm::export]] void set_sides_of(Shape& shape, int n) { shape.set_sides(n); }
[[wasm::export]] bool touch(const Shape& a, const Shape& b) { return a.touches(b); }
[[wasm::export]] Shape& same(Shape& shape) { return shape; }
[[wasm::export]] Shape* neighbour_of(Shape& shape) { return shape.neighbour(); }

class [[wasm::export]] Scene {
 public:
  void add(std::unique_ptr<Shape> shape) { shapes_.push_back(std::move(shape)); }
  double total() const {
    double sum = 0;
    for (const auto& shape : shapes_) sum += shape->area();
    return sum;
  }
  Shape* at(int i) { return shapes_.at(i).get(); }
  std::unique_ptr<Shape> take() {
    auto last = std::move(shapes_.back());
    shapes_.pop_back();
    return last;
  }
  void clear() { shapes_.clear(); }

  void share(std::shared_ptr<Shape> shape) { shared_ = std::move(shape); }
  std::shared_ptr<Shape> shared() const { return shared_; }
  double shared_area() const { return shared_ ? shared_->area() : -1; }
  void share_all(std::vector<std::shared_ptr<Shape>> shapes) { shared_ = shapes.empty() ? nullptr : shapes.back(); }
  void add_all(std::vector<std::unique_ptr<Shape>> shapes) {
    for (auto& shape : shapes) add(std::move(shape));
  }

 private:
  std::vector<std::unique_ptr<Shape>> shapes_;
  std::shared_ptr<Shape> shared_;
};

static Shape* last = nullptr;
[[wasm::export]] void remember(Shape& shape) { last = shape.neighbour(); }
[[wasm::export]] double remembered_area() { return last->area(); }
