// SPDX-License-Identifier: MIT OR Apache-2.0
/// Users' conversions, clamped arrays, rarely seen parameters; and macros that the shims behind this file have to
/// survive.
#include <wasm/clamped.h>
#include <wasm/convert.h>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct Celsius {
  double degrees;
};
template <>
struct wasm::convert<Celsius> {
  using as = double;
  static double to_js(const Celsius& value) { return value.degrees; }
  static Celsius from_js(double value) { return {value}; }
};

struct Name {
  std::string text;
};
template <>
struct wasm::convert<Name> {
  using as = std::string;
  static std::string to_js(const Name& value) { return value.text; }
  static Name from_js(std::string value) { return {std::move(value)}; }
};

[[wasm::export]] Celsius warmer(const Celsius& celsius) { return {celsius.degrees + 1}; }
[[wasm::export]] Name twice(Name name) { return {name.text + name.text}; }
[[wasm::export]] std::optional<Name> initial(const std::vector<Name>& names) {
  if (names.empty()) return std::nullopt;
  return Name{names[0].text.substr(0, 1)};
}
[[wasm::export]] void invert(wasm::clamped<unsigned char> pixels) {
  for (unsigned char& pixel : pixels) pixel = 255 - pixel;
}
[[wasm::export]] std::optional<const char*> title(std::optional<const char*> text) {
  return text && *text ? text : std::nullopt;
}
[[wasm::export]] const std::string constant() { return "constant"; }
namespace {
[[wasm::export]] int hidden(int n) noexcept { return -n; }
}  // namespace

#define N 3
#define T double
#define value 42
#define get(x) x
#define bytes oops
#define min(a, b) ((a) < (b) ? (a) : (b))
