// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>

[[wasm::import]] int add_integers(int a, int b);

namespace [[wasm::import]] console {
void log(const std::string& text);
}

/// Doubles a number with the host's help.
[[wasm::export]] int double_it(int value) { return add_integers(value, value); }

/// Greets on the console.
[[wasm::export]] void say_hello(const std::string& name) { console::log("Hello, " + name + "!"); }
