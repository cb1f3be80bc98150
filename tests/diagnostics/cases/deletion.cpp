// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <vector>
class [[wasm::export]] Base {
 public:
  int a = 1;
  void done() && {}
};
class [[wasm::export]] Derived : public Base {
 public:
  int b = 1;
};
[[wasm::export]] void take(std::unique_ptr<Base> b) {}
[[wasm::export]] void share(std::vector<std::shared_ptr<Base>> b) {}
[[wasm::export]] void move(Base&& b) {}
[[wasm::export]] void fine(std::unique_ptr<Derived> b, const Base& c, Base d) {}
[[wasm::export]] std::unique_ptr<Base> make() { return nullptr; }
