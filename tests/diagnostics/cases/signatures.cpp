// SPDX-License-Identifier: MIT OR Apache-2.0
#include <span>
[[wasm::start]] void init(int argument);
[[wasm::export]] int print(const char* format, ...);
[[wasm::export, wasm::variadic]] int sum(int value);
[[wasm::export, wasm::variadic]] int fine(std::span<const int> values);
[[wasm::export]] int self(int value, [[wasm::js_this]] int object);
union [[wasm::export]] Either {
  int a;
  float b;
};
enum class [[wasm::export]] Big : long long { huge = 1ll << 40 };
