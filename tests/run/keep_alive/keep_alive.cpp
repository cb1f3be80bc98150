// SPDX-License-Identifier: MIT OR Apache-2.0
// C++ that keeps pointers to what it was passed.
#include <wasm/live_counts.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

static int alive = 0;
static std::string ends;

class [[wasm::export]] World {
 public:
  explicit World(int id) : id(id) { ++alive; }
  World(const World& other) : id(other.id) { ++alive; }
  ~World() {
    ends += "World " + std::to_string(id) + ";";
    id = -1;
    --alive;
  }
  int id;
};

class [[wasm::export]] Body {
 public:
  explicit Body(World* world) : world_(world) { ++alive; }
  Body(const Body& other) : world_(other.world_) { ++alive; }
  ~Body() {
    // Reads what it keeps.
    ends += "Body in " + std::to_string(world_ ? world_->id : 0) + ";";
    --alive;
  }
  int world_id() const { return world_ ? world_->id : 0; }
  World* world() const { return world_; }
  void move_to(World& world [[clang::lifetime_capture_by(this)]]) { world_ = &world; }
  Body copy() const { return *this; }
  std::unique_ptr<Body> clone() const { return std::make_unique<Body>(*this); }
  static std::unique_ptr<Body> in([[wasm::keep_alive]] World& world) { return std::make_unique<Body>(&world); }

 private:
  World* world_;
};

[[wasm::export]] std::shared_ptr<Body> make_body(World& world [[clang::lifetimebound]]) {
  return std::make_shared<Body>(&world);
}
[[wasm::export, wasm::method]] void attach(Body& body, [[wasm::keep_alive]] World* world) {
  if (world) body.move_to(*world);
}

/// Copies what it is passed.
class [[wasm::export]] Snapshot {
 public:
  explicit Snapshot([[wasm::borrowed]] const World& world) : id(world.id) {}
  int id;
};

/// Nodes that keep each other.
class [[wasm::export]] Node {
 public:
  explicit Node(int value) : value(value) { ++alive; }
  Node(const Node&) = delete;
  ~Node() {
    ends += "Node " + std::to_string(value) + ";";
    value = -1;
    --alive;
  }
  Node& add([[wasm::keep_alive]] Node& child) {
    children_.push_back(&child);
    return *this;
  }
  int sum() const {
    int sum = value;
    for (const Node* child : children_) sum += child->value;
    return sum;
  }
  int value;
  Node* next = nullptr;

 private:
  std::vector<Node*> children_;
};

class [[wasm::export]] Scene {
 public:
  Scene() : root_(100) {}
  Scene(const Scene&) = delete;
  Node& root() { return root_; }
  void adopt(std::unique_ptr<Body> body) { bodies_.push_back(std::move(body)); }
  std::unique_ptr<Body> release() {
    auto body = std::move(bodies_.back());
    bodies_.pop_back();
    return body;
  }
  int sum() const {
    int sum = root_.sum();
    for (const auto& body : bodies_) sum += body->world_id();
    return sum;
  }

 private:
  Node root_;
  std::vector<std::unique_ptr<Body>> bodies_;
};

class [[wasm::export]] Pair {
 public:
  Pair(World& first, World& second) : first_(first), second_(second) {}
  World& first() [[clang::lifetimebound]] { return first_; }
  int sum() const { return first_.id + second_.id; }

 private:
  World &first_, &second_;
};

/// A part of the first argument; the second one only says which.
class [[wasm::export]] Atlas {
 public:
  Atlas() : worlds_{World(1), World(2)} {}
  World& at(int index) { return worlds_[index]; }

 private:
  std::vector<World> worlds_;
};
[[wasm::export]] World& world_of(Atlas& atlas [[clang::lifetimebound]], const World& like) {
  return atlas.at(like.id == 1 ? 0 : 1);
}

static std::unique_ptr<Body> owned;
[[wasm::export]] void own(std::unique_ptr<Body> body) { owned = std::move(body); }

[[wasm::export]] int count() { return alive; }
[[wasm::export]] std::string history() { return std::exchange(ends, {}); }
[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }
