// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <string>

static int alive = 0;

class [[wasm::export]] Thing {
 public:
  explicit Thing(int value) : value(value) { ++alive; }
  [[wasm::skip]] Thing(const Thing& other) : value(other.value) { ++alive; }
  ~Thing() { --alive; }
  int value;
  int twice() const { return 2 * value; }
  int sum(const Thing& other) const { return value + other.value; }
  static int constant() { return 3; }
};

class [[wasm::export]] Other {
 public:
  int value = 1;
};

[[wasm::export]] int things_alive() { return alive; }
[[wasm::export]] int total(const Thing& a, const Thing& b) { return a.value + b.value; }
[[wasm::export]] std::shared_ptr<Thing> shared_thing() { return std::make_shared<Thing>(5); }

[[wasm::import]] void while_running();
class [[wasm::export]] Busy {
 public:
  int run() {
    while_running();
    return 1;
  }
};
