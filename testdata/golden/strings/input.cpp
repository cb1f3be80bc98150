// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <string_view>

[[wasm::export]] std::string greet(const std::string& name) { return "Hello, " + name; }
[[wasm::export]] int length(std::string_view text) { return static_cast<int>(text.size()); }
[[wasm::export]] std::string join(std::string first, std::string second) { return first + second; }
[[wasm::export]] const char* same(const char* text) { return text; }
