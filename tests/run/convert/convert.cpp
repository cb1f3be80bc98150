// SPDX-License-Identifier: MIT OR Apache-2.0
#include <wasm/convert.h>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
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

/// Three numbers, as Eigen::Vector3d has them.
struct Vector3 {
  std::array<double, 3> values;
};
template <>
struct wasm::convert<Vector3> {
  using as = std::tuple<double, double, double>;
  static as to_js(const Vector3& value) { return {value.values[0], value.values[1], value.values[2]}; }
  static Vector3 from_js(const as& value) { return {{std::get<0>(value), std::get<1>(value), std::get<2>(value)}}; }
};

class Label {
 public:
  explicit Label(std::string text) : text_(std::move(text)) {}
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};
template <>
struct wasm::convert<Label> {
  using as = std::string;
  static std::string to_js(const Label& value) { return value.text(); }
  static Label from_js(const std::string& value) { return Label(value); }
};

struct [[wasm::record]] Reading {
  Celsius temperature;
  Vector3 place;
};

[[wasm::export]] Celsius warmer(Celsius temperature, double by = 1) { return {temperature.degrees + by}; }
[[wasm::export]] double hottest(const std::vector<Celsius>& list) {
  double result = -273.15;
  for (Celsius temperature : list) result = temperature.degrees > result ? temperature.degrees : result;
  return result;
}
[[wasm::export]] std::optional<Celsius> maybe(std::optional<Celsius> temperature) { return temperature; }
[[wasm::export]] Vector3 reversed(const Vector3& v) { return {{v.values[2], v.values[1], v.values[0]}}; }
[[wasm::export]] std::map<std::string, Label> labels(std::map<std::string, Label> v) { return v; }
[[wasm::export]] Label label(const Label& label) { return Label(label.text() + "!"); }
[[wasm::export]] Reading reading(Reading reading) { return reading; }

class [[wasm::export]] Station {
 public:
  Celsius temperature = {20};
  Celsius limit() const { return {30}; }
};
