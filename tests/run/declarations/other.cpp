// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shared.h"

[[wasm::export]] double length_of(const geo::Point& point) { return point.length(); }
[[wasm::export]] double top_of(const Stack<double>& stack) { return stack.top(); }
namespace {
[[wasm::export]] int in_unnamed_elsewhere() { return 3; }
}  // namespace
