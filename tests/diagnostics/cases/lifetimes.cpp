// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>

struct [[wasm::record]] Point {
  double x, y;
};

class [[wasm::export]] World {};

class [[wasm::export]] Body {
 public:
  explicit Body([[wasm::borrowed]] World& world);
  Body([[wasm::borrowed]] int id);
  void point([[wasm::keep_alive]] const Point& point);
  void share([[wasm::keep_alive]] std::shared_ptr<World> world);
  void copy([[wasm::keep_alive]] World world);
  void lend([[wasm::borrowed]] World& world);
  void add([[wasm::keep_alive]] World* world);
};

[[wasm::import]] void watch([[wasm::keep_alive]] World& world);
[[wasm::export]] int count([[wasm::keep_alive]] World& world);
[[wasm::export]] std::unique_ptr<Body> make([[wasm::keep_alive]] World& world);
