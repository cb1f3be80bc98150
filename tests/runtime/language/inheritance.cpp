// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <optional>
#include <string>
#include <vector>

static int alive = 0;

class [[wasm::export]] Shape {
 public:
  Shape() { ++alive; }
  Shape(const Shape&) { ++alive; }
  virtual ~Shape() { --alive; }
  virtual std::string name() const { return "shape"; }
  int id = 1;
};

/// Not exported: JavaScript sees its base classes.
class Sized : public Shape {
 public:
  int size = 5;
};

class [[wasm::export]] Square : public Sized {
 public:
  std::string name() const override { return "square"; }
  int edges() const { return 4; }
};

struct [[wasm::export]] Tagged {
  virtual ~Tagged() = default;
  std::string tag = "tag";
};
struct [[wasm::export]] Plain {
  int plain = 9;
};

/// Three bases, the later ones at other addresses.
class [[wasm::export]] Label final : public Square, public Tagged, public Plain {
 public:
  std::string name() const override { return "label " + tag; }
};

struct [[wasm::export]] Root {
  int root = 3;
};
struct [[wasm::export]] Left : virtual Root {};
struct [[wasm::export]] Right : virtual Root {};
struct [[wasm::export]] Bottom : Left, Right {};

[[wasm::export]] std::string by_reference(const Shape& shape) { return shape.name(); }
[[wasm::export]] std::string by_pointer(Shape* shape) { return shape ? shape->name() : "none"; }
[[wasm::export]] std::string by_unique(std::unique_ptr<Shape> shape) { return shape->name(); }
[[wasm::export]] std::string by_shared(std::shared_ptr<Shape> shape) { return shape->name(); }
[[wasm::export]] std::string tag_of(std::shared_ptr<Tagged> tagged) { return tagged->tag; }
[[wasm::export]] int plain_of(const Plain& plain) { return plain.plain; }
[[wasm::export]] int root_of(const Root& root) { return root.root; }

static std::shared_ptr<Label> kept = std::make_shared<Label>();
[[wasm::export]] Shape& reference() { return *kept; }
[[wasm::export]] Tagged* pointer(bool some) { return some ? kept.get() : nullptr; }
[[wasm::export]] std::unique_ptr<Shape> unique() { return std::make_unique<Square>(); }
[[wasm::export]] std::shared_ptr<Tagged> shared() { return kept; }
[[wasm::export]] long uses() { return kept.use_count(); }
[[wasm::export]] std::optional<Tagged*> maybe() { return kept.get(); }
[[wasm::export]] std::vector<std::shared_ptr<Tagged>> all() { return {kept, nullptr}; }
[[wasm::export]] std::vector<Shape*> shapes() { return {kept.get()}; }
[[wasm::export]] int living() { return alive; }
