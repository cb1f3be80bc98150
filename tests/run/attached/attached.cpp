// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/value.h>

#include <span>
#include <utility>

#include "tree.h"

/// The value at a place, or another one.
/// \param index counts from 0
/// \param otherwise what there is instead
[[wasm::export("at"), wasm::method]] double at_or(const Tree& self, int index, double otherwise) {
  return index < self.size() ? self.at(index) : otherwise;
}
[[wasm::export, wasm::method]] Tree& push(Tree& self, double value) {
  self.values.push_back(value);
  return self;
}
[[wasm::export, wasm::method]] void fill(Tree* self, double value = 1, int times = 2) {
  for (int i = 0; i < times; ++i) self->values.push_back(value);
}
[[wasm::export, wasm::getter]] double sum(const Tree& self) {
  double all = 0;
  for (double value : self.values) all += value;
  return all;
}
[[wasm::export, wasm::getter]] double first(const Tree& self) { return self.values.front(); }
[[wasm::export, wasm::setter]] void set_first(Tree& self, double value) { self.values.front() = value; }
[[wasm::export("[Symbol.toPrimitive]"), wasm::method]] std::string as_text(const Tree& self) {
  return "Tree(" + std::to_string(self.size()) + ")";
}
/// Takes the values out of a tree.
[[wasm::export, wasm::method]] std::vector<double> take(Tree&& self) { return std::move(self.values); }
[[wasm::export, wasm::method]] int copied(Tree self) {
  self.values.clear();
  return self.size();
}

[[wasm::export, wasm::constructor_of("Tree")]] Tree tree_of(std::span<const double> values) {
  Tree tree(0);
  tree.values.assign(values.begin(), values.end());
  return tree;
}
[[wasm::export, wasm::static_of("Tree"), wasm::variadic]] Tree of(const std::vector<double>& values) {
  return tree_of(values);
}
[[wasm::export, wasm::static_of("Tree"), wasm::getter]] int count() { return 7; }

[[wasm::export, wasm::constructor_of("io.Handle")]] vendor::Handle handle(int number) {
  return vendor::open_handle(number);
}
[[wasm::export, wasm::constructor_of("Handle")]] std::unique_ptr<vendor::Handle> handle_named(const std::string& text) {
  return vendor::try_open(text);
}
[[wasm::export]] int open_handles() { return vendor::Handle::open; }

class Circle : public Shape {
 public:
  explicit Circle(double radius) : radius_(radius) {}
  double area() const override { return 3 * radius_ * radius_; }

 private:
  double radius_;
};
[[wasm::export, wasm::constructor_of("Shape")]] std::unique_ptr<Shape> circle(double radius) {
  return std::make_unique<Circle>(radius);
}
[[wasm::export, wasm::constructor_of("Shape")]] std::shared_ptr<Shape> shared_circle(double radius, bool) {
  return std::make_shared<Circle>(radius);
}

/// JavaScript's this.
[[wasm::export]] std::string who([[wasm::js_this]] const std::string& self, const std::string& greeting = "Hello") {
  return greeting + ", " + self;
}
[[wasm::export]] double scaled([[wasm::js_this]] const Tree& self, double by) { return sum(self) * by; }
[[wasm::export]] js::value same([[wasm::js_this]] js::value self) { return self; }
[[wasm::export, wasm::variadic]] double sum_of([[wasm::js_this]] double self, const std::vector<double>& more) {
  for (double value : more) self += value;
  return self;
}
struct [[wasm::record]] Sized {
  double width, height;
};
[[wasm::export("areaOf")]] double area_of([[wasm::js_this]] const Sized& self) { return self.width * self.height; }
