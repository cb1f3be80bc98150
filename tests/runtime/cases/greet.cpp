// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>

/// Adds two integers.
[[wasm::export]] inline int add(int a, int b) { return a + b; }

/// Says hello.
[[wasm::export]] std::string greet(const std::string& name) { return "Hello, " + name + "!"; }
