// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export]] int function(int var) { return var; }
[[wasm::export("delete")]] int remove(int in, int arguments) { return in + arguments; }
[[wasm::export("wasm")]] int exports(int memory) { return memory; }
[[wasm::export]] int init(int let) { return let; }

class [[wasm::export]] Words {
 public:
  int typeof_ = 1;
  [[wasm::name("new")]] int make(int with) const { return with; }
  [[wasm::name("two words")]] int two_words() const { return 2; }
  [[wasm::name("delete")]] static int remove() { return 3; }
};
