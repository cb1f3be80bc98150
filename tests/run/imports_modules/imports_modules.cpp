// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/lazy.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A file beside the source; it imports another one.
namespace [[wasm::import, wasm::module("./local.js")]] local {
int triple(int x);
[[wasm::name("default")]] int plus_hundred(int x);
[[wasm::name("not an identifier")]] int odd(int x);
[[wasm::name("missing")]] void not_there();
extern js::lazy<int> answer;
extern js::lazy<std::optional<double>> nothing;
extern js::lazy<std::string> changing;
void change(std::string_view to);
namespace nested {
int depth();
namespace deeper {
int depth();
extern js::lazy<std::optional<int>> level;
}  // namespace deeper
namespace absent {
extern js::lazy<std::optional<int>> level;
}
}  // namespace nested
}  // namespace local

// The same module behind another namespace, and the same name from another module.
namespace [[wasm::import, wasm::module("./local.js")]] again {
int triple(int x);
}
namespace [[wasm::import, wasm::module("./js/other.js")]] other {
int triple(int x);
}
[[wasm::import("triple"), wasm::module("./js/deep.js")]] int triple_of_deep(int x);

namespace [[wasm::import, wasm::inline_js(R"(
let calls = 0;
export function shout(text, ...more) {
  calls++;
  return text.toUpperCase() + more.join("+");
}
export const count = () => calls;
)")]] snippet {
[[wasm::variadic]] std::string shout(std::string_view text, const std::vector<std::string>& more);
int count();
}  // namespace snippet

// Two snippets of one name.
namespace outer {
namespace [[wasm::import, wasm::inline_js("export const which = () => 'second';")]] snippet {
std::string which();
}
}  // namespace outer

[[wasm::export]] int triple(int x) { return local::triple(x) + again::triple(x); }
[[wasm::export]] int triple_elsewhere(int x) { return other::triple(x); }
[[wasm::export]] int triple_deep(int x) { return triple_of_deep(x); }
[[wasm::export]] int plus_hundred(int x) { return local::plus_hundred(x); }
[[wasm::export]] int odd(int x) { return local::odd(x); }
[[wasm::export]] void call_missing() { local::not_there(); }
[[wasm::export]] int answer() { return local::answer; }
[[wasm::export]] bool has_nothing() { return local::nothing.get().has_value(); }
[[wasm::export]] std::string change(std::string_view to) {
  std::string before = *local::changing;
  local::change(to);
  return before + " " + local::changing.get();
}
[[wasm::export]] int depths() { return local::nested::depth() + local::nested::deeper::depth(); }
[[wasm::export]] std::optional<int> level() { return local::nested::deeper::level; }
[[wasm::export]] std::optional<int> absent_level() { return local::nested::absent::level; }
[[wasm::export]] std::string shout(std::string_view text, std::span<const double> numbers) {
  std::vector<std::string> more;
  for (double number : numbers) more.push_back(std::to_string(static_cast<int>(number)));
  return snippet::shout(text, more);
}
[[wasm::export]] int shouts() { return snippet::count(); }
[[wasm::export]] std::string second() { return outer::snippet::which(); }
