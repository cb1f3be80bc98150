// SPDX-License-Identifier: MIT OR Apache-2.0
#include <string>
#include <string_view>

[[wasm::import]] int add_integers(int a, int b);
[[wasm::import("shout")]] std::string make_loud(std::string_view text) noexcept;
namespace [[wasm::import]] console {
void log(std::string_view text);
void log(double number);
}  // namespace console

[[wasm::export]] int double_it(int n) { return add_integers(n, n); }
[[wasm::export]] void say_hello(const std::string& name) {
  console::log("Hello, " + name + "!");
  console::log(static_cast<double>(name.size()));
}
[[wasm::export]] std::string loud(const std::string& text) { return make_loud(text); }
