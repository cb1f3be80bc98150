// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/lazy.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Overloads are functions of their own.
[[wasm::import]] std::string show(double x);
[[wasm::import]] std::string show(std::string_view x);
[[wasm::import]] std::string show(std::string_view x, int times);

// Default arguments are C++'s.
[[wasm::import("show")]] std::string show_default(std::string_view x, int times = 3);

// An import and an export of one name.
[[wasm::import("clash")]] int js_clash(int x);
[[wasm::export]] int clash(int x) { return js_clash(x) + 1; }

namespace [[wasm::import]] app {
int top();
namespace inner {
int receiver();
[[wasm::name("in-most")]] int innermost();
}  // namespace inner
extern js::lazy<std::string> title;
}  // namespace app
[[wasm::import]] extern js::lazy<std::optional<std::string>> not_there;
[[wasm::import("odd name")]] extern js::lazy<int> odd_name;

[[wasm::import, wasm::variadic]] double sum_all(std::span<const double> values);
[[wasm::import, wasm::variadic]] std::string join_all(std::string_view by, const std::vector<std::string>& values);

[[wasm::import, wasm::vendor_prefix("webkit"), wasm::vendor_prefix("moz")]] int fancyThing(int x);
namespace [[wasm::import]] app {
[[wasm::vendor_prefix("moz")]] int go();
}

// Looked up once, never throwing, numbers only: the function itself is bound.
namespace [[wasm::import]] Math {
[[wasm::final]] double hypot(double a, double b) noexcept;
[[wasm::final]] int clz32(int x) noexcept;
[[wasm::final]] double no_such_function(double x) noexcept;
[[wasm::final, wasm::name("trunc")]] unsigned truncated(double x) noexcept;
extern js::lazy<double> PI;
}  // namespace Math

// Nobody calls these: they are in neither the module nor the glue.
[[wasm::import]] void unused_function(std::string_view text);
[[wasm::import]] extern js::lazy<int> unused_variable;
namespace [[wasm::import, wasm::module("unused-module-that-nobody-has")]] unused {
void nothing();
}

[[wasm::export]] std::string show_number(double x) { return show(x); }
[[wasm::export]] std::string show_text(std::string_view x) { return show(x); }
[[wasm::export]] std::string show_times(std::string_view x, int times) { return show(x, times); }
[[wasm::export]] std::string show_defaulted(std::string_view x) { return show_default(x); }
[[wasm::export]] int nested() { return app::top() + app::inner::receiver() + app::inner::innermost(); }
[[wasm::export]] std::string title() { return app::title; }
[[wasm::export]] std::optional<std::string> missing() { return not_there; }
[[wasm::export]] int odd() { return odd_name; }
[[wasm::export]] double sum_three(double a, double b, double c) { return sum_all(std::vector<double>{a, b, c}); }
[[wasm::export]] double sum_none() { return sum_all({}); }
[[wasm::export]] std::string join_two(std::string_view a, std::string_view b) {
  return join_all("-", {std::string(a), std::string(b)});
}
[[wasm::export]] int fancy(int x) { return fancyThing(x); }
[[wasm::export]] int go() { return app::go(); }
[[wasm::export]] double hypot(double a, double b) { return Math::hypot(a, b); }
[[wasm::export]] int leading_zeros(int x) { return Math::clz32(x); }
[[wasm::export]] unsigned truncated(double x) { return Math::truncated(x); }
[[wasm::export]] double missing_function(double x) { return Math::no_such_function(x); }
[[wasm::export]] double pi() { return Math::PI.get(); }
