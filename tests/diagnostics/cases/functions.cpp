// SPDX-License-Identifier: MIT OR Apache-2.0
#include <functional>
#include <string_view>

class Plain {};

[[wasm::export]] void visit(const std::function<void(const Plain&)>& visitor);
[[wasm::export]] void address(std::function<double*()> maker);
[[wasm::export]] std::function<int(Plain)> counter();
[[wasm::export]] void pointer(void (*callback)(int));
[[wasm::export]] void view(std::function<std::string_view()> text);
