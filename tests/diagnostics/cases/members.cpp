// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <queue>
struct [[wasm::export]] Shape {
  explicit Shape(int* sides);
  virtual ~Shape();
  static void load(std::queue<int> table);
  void free();
  [[wasm::name("constructor")]] void make();
  [[wasm::name("[Symbol.iterate]")]] int symbol();
  [[wasm::name("any text")]] int fine();
  int& reference;
  std::queue<int> table;
  [[wasm::skip]] void* skipped;
  int sum(int count, ...);
};
