// SPDX-License-Identifier: MIT OR Apache-2.0
// The headers of the standard library may come before those of JavaScript's values.
// clang-format off
#include <functional>

#include <js/function.h>
// clang-format on

[[wasm::export]] int standard_first(const std::function<int(int)>& f, const js::function<int(int)>& g) {
  return f(1) + g(2);
}
