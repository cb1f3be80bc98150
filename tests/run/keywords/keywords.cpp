// SPDX-License-Identifier: MIT OR Apache-2.0
// Names that C++ allows and JavaScript reserves.
[[wasm::export]] int function(int var) { return var + 1; }
[[wasm::export]] int in(int let, int await) { return let + await; }
[[wasm::export]] int yield(int arguments) { return arguments; }
[[wasm::export("throw")]] int throw_(int eval) { return eval; }
[[wasm::export("delete")]] int delete_it(int super) { return super; }
[[wasm::export]] int var() { return 5; }
[[wasm::export]] int debugger() { return 6; }
[[wasm::export("default_")]] int default_name() { return 7; }

class [[wasm::export]] Words {
 public:
  int function(int with) const { return with; }
  [[wasm::name("new")]] int make(int package) const { return package; }
  [[wasm::name("two words")]] int two_words() const { return 2; }
  int typeof_ = 3;
  int in = 4;
  static int arguments(int instanceof) { return instanceof; }
  [[wasm::name("delete")]] static int remove() { return 8; }
};

namespace [[wasm::export]] let {
[[wasm::export]] int await(int yield) { return yield; }
}  // namespace let

// Names that the glue itself could use.
[[wasm::export("wasm")]] int named_wasm(int memory) { return memory; }
[[wasm::export]] int exports(int imports) { return imports; }
[[wasm::export]] int init(int module) { return module; }
[[wasm::export]] int TextDecoder(int ptr0) { return ptr0; }
[[wasm::export]] int undefined(int len0) { return len0; }
[[wasm::export]] int Object(int ret) { return ret; }
[[wasm::export]] int getUint8ArrayMemory0(int result) { return result; }

// Names of what stands beside the glue's helpers.
[[wasm::export]] int builtins(int x) {
  if (x < 0) throw x;
  return x;
}
[[wasm::export]] int rangeErrors(int x) { return x; }
