// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/lazy.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

[[wasm::import]] void alert(std::string_view text);
[[wasm::import("prompt")]] std::string ask(std::string_view question);
[[wasm::import]] std::optional<int> lookup(double key);
namespace [[wasm::import]] console {
void log(std::string_view text);
}
namespace [[wasm::import]] Math {
[[wasm::name("max")]] double larger(double a, double b);
[[wasm::final]] double hypot(double a, double b) noexcept;
[[wasm::variadic]] double min(const std::vector<double>& numbers);
}  // namespace Math
[[wasm::import, wasm::vendor_prefix("webkit")]] extern js::lazy<std::optional<std::string>> storageInfo;
namespace [[wasm::import, wasm::inline_js(R"(
export function shout(text) {
  return text.toUpperCase();
}
)")]] snippet {
std::string shout(std::string_view text);
}
namespace [[wasm::import, wasm::module("node:path")]] path {
[[wasm::reexport]] std::string basename(std::string_view file);
}

[[wasm::export]] double run() {
  console::log(ask("Your name?"));
  alert(snippet::shout(storageInfo.get().value_or("Thank you")));
  return Math::larger(lookup(1).value_or(2), Math::min({Math::hypot(3, 4), 7}));
}
