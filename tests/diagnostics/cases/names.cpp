// SPDX-License-Identifier: MIT OR Apache-2.0
[[wasm::export("two words")]] int space();
[[wasm::export("")]] int empty();
[[wasm::export("1st")]] int digit();
[[wasm::export("throw")]] int reservedWordsAreFine();
[[wasm::export("default")]] int defaultIsFine();
[[wasm::export("größe")]] int lettersAreFine();
[[wasm::export("a"), wasm::name("b")]] int twice();
struct [[wasm::export]] Shape {};
[[wasm::export]] Shape operator+(const Shape& a, const Shape& b);
[[wasm::export("[Symbol.iterator]")]] int symbol();
enum [[wasm::export]] { unnamed };
typedef struct [[wasm::export]] {
  int fine;
} ByTypedef;
[[wasm::export("€")]] int euro();
[[wasm::export("٣a")]] int arabic();
[[wasm::export("größe٣")]] int size();
[[wasm::export("日本")]] int japan();
[[wasm::export("∞")]] int infinite();
[[wasm::export]] int x₂();
