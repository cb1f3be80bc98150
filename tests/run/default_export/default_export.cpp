// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>

/// What the package is about.
[[wasm::export("default")]] std::string greet(const std::string& name) { return "Hello, " + name; }
[[wasm::export]] int other() { return 1; }
