// SPDX-License-Identifier: MIT OR Apache-2.0
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Counts things.
class [[wasm::export]] Counter {
 public:
  /// Starts at a number.
  /// \param start where to start
  explicit Counter(int start) : value_(start) {}

  /// Counts one more.
  void increment() { ++value_; }
  void add(int amount) { value_ += amount; }
  /// The count.
  int value() const { return value_; }
  [[wasm::name("valueAsText")]] std::string text() const { return std::to_string(value_); }
  bool equals(const Counter& other) const { return value_ == other.value_; }

  static int made() { return 17; }
  static Counter twice(int start) { return Counter(2 * start); }

  [[wasm::skip]] int left_out() const { return 0; }
  Counter(const Counter&) = default;
  Counter& operator=(const Counter&) = default;
  bool operator==(const Counter&) const = default;
  ~Counter() = default;

 protected:
  int not_public() const { return 0; }

 private:
  int value_;
};

struct [[wasm::export]] Fields {
  int number = 1;
  double real = 0.5;
  bool flag = true;
  std::int64_t big = 5;
  std::string text = "text";
  std::vector<float> list = {1, 2};
  const int fixed = 7;
  [[wasm::readonly]] int shown = 8;
  [[wasm::name("otherName")]] int renamed = 9;
  [[wasm::skip]] int* hidden = nullptr;
  static inline int shared = 3;
  static constexpr int limit = 100;

  void change_shown(int value) { shown = value; }
};

/// A rectangle with computed properties.
class [[wasm::export("Rectangle")]] rect {
 public:
  rect(double width, double height) : width_(width), height_(height) {}

  /// Its area.
  [[wasm::getter]] double area() const { return width_ * height_; }
  [[wasm::getter]] double width() const { return width_; }
  [[wasm::setter]] void width(double value) { width_ = value; }
  [[wasm::getter]] double height() const { return height_; }
  [[wasm::setter]] void set_height(double value) { height_ = value; }
  [[wasm::getter("shortSide")]] double smaller() const { return width_ < height_ ? width_ : height_; }
  [[wasm::setter]] void setBoth(double value) { width_ = height_ = value; }

  [[wasm::getter]] static int count() { return count_; }
  [[wasm::setter]] static void set_count(int value) { count_ = value; }

 private:
  double width_;
  double height_;
  static inline int count_ = 4;
};

class [[wasm::export]] NoConstructor {
 public:
  static NoConstructor make() { return NoConstructor(); }
  int value() const { return 11; }

 private:
  NoConstructor() = default;
};

class [[wasm::export]] Implicit {
 public:
  int f() const { return 12; }
};

class [[wasm::export]] Text {
 public:
  explicit Text(std::string_view text) : text_(text) {}
  int size() const { return static_cast<int>(text_.size()); }
  void append(std::string_view more) { text_ += more; }
  const std::string& str() const { return text_; }

 private:
  std::string text_;
};
