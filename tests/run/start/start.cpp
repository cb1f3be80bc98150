// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>

static std::string order;

struct Early {
  Early() { order += "static "; }
};
static Early early;

[[wasm::start]] void first() { order += "first "; }
[[wasm::start]] static void second() { order += "second"; }

[[wasm::export]] const std::string& start_order() { return order; }
