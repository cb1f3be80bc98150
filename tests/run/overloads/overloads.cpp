// SPDX-License-Identifier: MIT OR Apache-2.0
#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

class [[wasm::export]] Shape {
 public:
  virtual ~Shape() = default;
};
class [[wasm::export]] Circle : public Shape {};
class [[wasm::export]] Ring : public Circle {};
class [[wasm::export]] Other {};

struct [[wasm::record]] Point {
  double x, y;
};
struct [[wasm::record]] Point3 {
  double x, y, z;
};
struct [[wasm::record]] Named {
  std::string name;
  int age = 3;
};
enum class [[wasm::string_enum]] Mode { fast, slow };

/// By the type of one argument.
[[wasm::export]] std::string kind(bool) { return "bool"; }
[[wasm::export]] std::string kind(double) { return "number"; }
[[wasm::export]] std::string kind(long long) { return "bigint"; }
[[wasm::export]] std::string kind(const std::string&) { return "string"; }
[[wasm::export]] std::string kind(std::span<const double>) { return "Float64Array"; }
[[wasm::export]] std::string kind(std::span<const float>) { return "Float32Array"; }
[[wasm::export]] std::string kind(std::span<const std::byte>) { return "Uint8Array"; }
[[wasm::export]] std::string kind(const std::set<std::string>&) { return "Set"; }
[[wasm::export]] std::string kind(const std::map<int, int>&) { return "Map"; }
[[wasm::export]] std::string kind(Point) { return "Point"; }
[[wasm::export]] std::string kind(Named named) { return "Named " + std::to_string(named.age); }
[[wasm::export]] std::string kind(const Shape&) { return "Shape"; }
[[wasm::export]] std::string kind(const Ring&) { return "Ring"; }
[[wasm::export]] std::string kind(const Circle&) { return "Circle"; }

/// Derived ones before their bases, whatever the order.
[[wasm::export]] std::string pointer(Shape* shape) { return shape ? "Shape" : "none"; }
[[wasm::export]] std::string pointer(const std::string& name) { return name; }

/// The record that has more fields goes first.
[[wasm::export]] std::string dimensions(Point) { return "two"; }
[[wasm::export]] std::string dimensions(Point3) { return "three"; }

/// A union of strings goes before any string.
[[wasm::export]] std::string mode(const std::string& text) { return "text " + text; }
[[wasm::export]] std::string mode(Mode mode) { return mode == Mode::fast ? "mode fast" : "mode slow"; }

[[wasm::export]] Mode other(Mode mode) { return mode == Mode::fast ? Mode::slow : Mode::fast; }

[[wasm::export]] std::string count() { return "none"; }
[[wasm::export]] std::string count(int) { return "one"; }
[[wasm::export]] std::string count(int, int) { return "two"; }
[[wasm::export]] std::string count(int, const std::string&) { return "number and text"; }
[[wasm::export]] std::string count(const std::string&, int) { return "text and number"; }

class [[wasm::export]] Text {
 public:
  Text() = default;
  explicit Text(int number) : text_(std::to_string(number)) {}
  explicit Text(std::string text) : text_(std::move(text)) {}
  Text(const std::string& text, int times) {
    while (times-- > 0) text_ += text;
  }
  Text& append(int number) {
    text_ += std::to_string(number);
    return *this;
  }
  Text& append(const std::string& text) {
    text_ += text;
    return *this;
  }
  const std::string& str() const { return text_; }
  static int parse(const std::string& text) { return static_cast<int>(text.size()); }
  static int parse(double value) { return static_cast<int>(value); }

 private:
  std::string text_;
};
