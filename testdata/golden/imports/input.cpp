// SPDX-License-Identifier: MIT OR Apache-2.0
#include <optional>
#include <string>
#include <string_view>

[[wasm::import]] void alert(std::string_view text);
[[wasm::import("prompt")]] std::string ask(std::string_view question);
[[wasm::import]] std::optional<int> lookup(double key);
namespace [[wasm::import]] console {
void log(std::string_view text);
}
namespace [[wasm::import]] Math {
[[wasm::name("max")]] double larger(double a, double b);
}

[[wasm::export]] double run() {
  console::log(ask("Your name?"));
  alert("Thank you");
  return Math::larger(lookup(1).value_or(2), 3);
}
