// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the benchmark calls: the same C++ for wasmbind, the hand-written glue and embind. Each function does next to
/// nothing, so that what is measured is the way to it and back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kernel {

inline int add(int a, int b) { return a + b; }
inline double add_doubles(double a, double b) { return a + b; }
inline std::int64_t add_longs(std::int64_t a, std::int64_t b) { return a + b; }

/// Reads a text at both ends: something must depend on it.
inline int measure(std::string_view text) {
  return static_cast<int>(text.size()) + (text.empty() ? 0 : static_cast<unsigned char>(text.front() ^ text.back()));
}
inline int measure_two(std::string_view a, std::string_view b) { return measure(a) * 31 + measure(b); }

inline std::string& kept_text() {
  static std::string* text = new std::string;
  return *text;
}
/// Keeps a text that recall() returns a copy of.
inline void keep(std::string text) { kept_text() = std::move(text); }
inline std::string recall() { return kept_text(); }
inline std::string greet(std::string_view name) {
  std::string text = "Hello, ";
  text += name;
  text += '!';
  return text;
}

/// Not the sum of all: the callee must not be what is measured.
inline double ends(std::span<const double> values) {
  return values.empty() ? 0 : values.front() + values.back() + static_cast<double>(values.size());
}
inline double vector_ends(std::vector<double> values) { return ends(values); }
inline std::vector<double> ramp(int count) {
  std::vector<double> values(static_cast<std::size_t>(count));
  double next = 0;
  for (double& value : values) value = next++;
  return values;
}
inline void scale(std::span<double> values, double factor) {
  for (double& value : values) value *= factor;
}

struct Point {
  double x;
  double y;
  double z;
};
inline double length_squared(Point p) { return p.x * p.x + p.y * p.y + p.z * p.z; }
inline Point make_point(double at) { return {at, at + 1, at + 2}; }
inline Point mirror(Point p) { return {-p.x, -p.y, -p.z}; }

inline int total_length(const std::vector<std::string>& texts) {
  std::size_t total = 0;
  for (const std::string& text : texts) total += text.size();
  return static_cast<int>(total);
}
inline std::vector<std::string> words(int count) {
  std::vector<std::string> texts;
  texts.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    std::string text = "word";
    text += static_cast<char>('a' + i % 26);
    text.append(static_cast<std::size_t>(i % 17), 'x');
    texts.push_back(std::move(text));
  }
  return texts;
}
inline double total_x(const std::vector<Point>& points) {
  double total = 0;
  for (const Point& point : points) total += point.x;
  return total;
}
inline std::vector<Point> points(int count) {
  std::vector<Point> result;
  result.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) result.push_back(make_point(i));
  return result;
}

class Counter {
 public:
  explicit Counter(int start) : value_(start) {}
  int increment() { return ++value_; }
  int value() const { return value_; }

 private:
  int value_;
};

/// Two overloads of one name.
inline int overloaded(int value) { return value + 1; }
inline int overloaded(std::string_view text) { return measure(text); }

enum class Color { red, green = 5, blue };
inline Color next_color(Color color) {
  return color == Color::red ? Color::green : color == Color::green ? Color::blue : Color::red;
}
inline std::optional<int> half(std::optional<int> value) {
  if (!value || *value % 2 != 0) return std::nullopt;
  return *value / 2;
}
inline std::variant<double, std::string> swap_kind(const std::variant<double, std::string>& value) {
  if (value.index() == 0) return std::string(1, static_cast<char>('0' + static_cast<int>(std::get<0>(value)) % 10));
  return static_cast<double>(std::get<1>(value).size());
}

/// Adds what `next(i)` returns for 1,000 numbers.
double add_thousand(auto&& next) {
  double total = 0;
  for (int i = 0; i < 1000; ++i) total += next(static_cast<double>(i));
  return total;
}

/// What becomes of a promise's value.
inline double after(double value) { return value + 1; }

/// The name of a property, which only C++ knows.
inline constexpr std::string_view property = "x";

inline int positive(int value) {
  if (value <= 0) throw std::invalid_argument("not positive");
  return value;
}

}  // namespace kernel
