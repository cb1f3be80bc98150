// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

static int alive = 0;

class [[wasm::export]] Shape {
 public:
  Shape() { ++alive; }
  Shape(const Shape&) { ++alive; }
  virtual ~Shape() { --alive; }
  virtual std::string name() const { return "shape"; }
  [[wasm::getter]] virtual double area() const { return 0; }
  static std::string family() { return "shapes"; }
  int id = 1;
};

/// Not exported: JavaScript sees what lies behind it.
class Sized : public Shape {
 public:
  int size = 5;
};

class [[wasm::export]] Square : public Sized {
 public:
  explicit Square(double side = 2) : side(side) {}
  std::string name() const override { return "square"; }
  [[wasm::getter]] double area() const override { return side * side; }
  int edges() const { return 4; }
  double side;
};

struct [[wasm::export]] Tagged {
  virtual ~Tagged() = default;
  std::string tag = "tag";
  std::string tagged() const { return "<" + tag + ">"; }
};
struct [[wasm::export]] Plain {
  int plain = 9;
  int doubled() const { return 2 * plain; }
};

/// Three bases, the later ones at other addresses.
class [[wasm::export]] Label final : public Square, public Tagged, public Plain {
 public:
  std::string name() const override { return "label " + tag; }
};

/// Nobody exports it, so it comes out as a Shape.
class Hidden : public Shape {
 public:
  std::string name() const override { return "hidden"; }
};

class [[wasm::export]] Animal {
 public:
  virtual ~Animal() = default;
  virtual std::string sound() const = 0;
  std::string twice() const { return sound() + " " + sound(); }
};
class [[wasm::export]] Dog : public Animal {
 public:
  std::string sound() const override { return "wuff"; }
};
[[wasm::export]] std::unique_ptr<Animal> adopt_dog() { return std::make_unique<Dog>(); }

struct [[wasm::export]] Root {
  int root = 3;
};
struct [[wasm::export]] Left : virtual Root {};
struct [[wasm::export]] Right : virtual Root {};
struct [[wasm::export]] Bottom : Left, Right {};

[[wasm::export]] std::string by_reference(const Shape& shape) { return shape.name(); }
[[wasm::export]] std::string by_pointer(Shape* shape) { return shape ? shape->name() : "none"; }
[[wasm::export]] std::string by_value(Shape shape) { return shape.name(); }
[[wasm::export]] std::string by_unique(std::unique_ptr<Shape> shape) { return shape->name(); }
[[wasm::export]] std::string by_optional(std::optional<Shape*> shape) { return shape ? by_pointer(*shape) : "nothing"; }
[[wasm::export]] int count(const std::vector<Shape*>& shapes) { return static_cast<int>(shapes.size()); }
[[wasm::export]] std::string tag_of(const Tagged& tagged) { return tagged.tag; }
[[wasm::export]] std::string shared_tag_of(std::shared_ptr<Tagged> tagged) { return tagged->tag; }
[[wasm::export]] int plain_of(const Plain& plain) { return plain.plain; }
[[wasm::export]] int root_of(const Root& root) { return root.root; }
[[wasm::export]] std::string sound_of(const Animal& animal) { return animal.sound(); }

static std::shared_ptr<Shape> held;
[[wasm::export]] std::string hold(std::shared_ptr<Shape> shape) { return (held = std::move(shape))->name(); }
[[wasm::export]] std::shared_ptr<Shape> let_go() { return std::exchange(held, nullptr); }

static std::shared_ptr<Label> kept = std::make_shared<Label>();
[[wasm::export]] Shape& reference() { return *kept; }
[[wasm::export]] Tagged* pointer(bool some) { return some ? kept.get() : nullptr; }
[[wasm::export]] std::unique_ptr<Shape> unique() { return std::make_unique<Square>(); }
[[wasm::export]] std::unique_ptr<Shape> hidden() { return std::make_unique<Hidden>(); }
[[wasm::export]] std::shared_ptr<Tagged> shared() { return kept; }
[[wasm::export]] int uses() { return static_cast<int>(kept.use_count()); }
[[wasm::export]] std::vector<std::shared_ptr<Shape>> all() { return {kept, nullptr, std::make_shared<Shape>()}; }
[[wasm::export]] int living() { return alive; }

/// Bases that nobody exports: what they offer is the class's own.
template <typename T>
class Stack {
 public:
  void push(T value) { values_.push_back(std::move(value)); }
  T pop() {
    T last = std::move(values_.back());
    values_.pop_back();
    return last;
  }
  int depth() const { return static_cast<int>(values_.size()); }
  void** handle() { return nullptr; }  // does not cross
  std::string kind() const { return "stack"; }
  static int limit() { return 100; }

 private:
  std::vector<T> values_;
};
struct Titled {
  std::string title = "none";
  std::string kind() const { return "titled"; }
};
class [[wasm::export]] Words : public Stack<std::string>, public Titled {
 public:
  int depth() const { return -Stack::depth(); }
};
class [[wasm::export]] Numbers : public Stack<std::string> {};
