// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <string_view>

[[wasm::export]] std::string greet(std::string_view name) { return "Hello, " + std::string(name) + "!"; }
