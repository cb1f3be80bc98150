// SPDX-License-Identifier: MIT OR Apache-2.0
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

static int alive = 0;

class [[wasm::export]] Builder {
 public:
  Builder() { ++alive; }
  Builder(Builder&& other) : text(std::move(other.text)) { ++alive; }
  ~Builder() { --alive; }
  Builder& add(const std::string& more) & {
    text += more;
    return *this;
  }
  std::string build() && { return std::move(text); }
  void drop() && {}
  int check(int n) && { return n; }
  Builder next(int times = 1) && {
    while (times-- > 0) text += '!';
    return std::move(*this);
  }
  int size() const noexcept { return static_cast<int>(text.size()); }
  [[wasm::name("at")]] char operator[](int index) const { return text[index]; }
  [[wasm::name("equals")]] bool operator==(const Builder& other) const { return text == other.text; }
  bool operator<(const Builder& other) const { return text < other.text; }
  [[wasm::name("[Symbol.toPrimitive]")]] operator std::string() const { return text; }
  [[wasm::name("call")]] int operator()(int a, int b = 2) const { return a + b; }
  [[wasm::name("increment")]] Builder& operator++() {
    text += '+';
    return *this;
  }
  [[wasm::internal, wasm::ts("Secret")]] int secret([[wasm::ts("1 | 2")]] int n) const { return n; }
  [[wasm::variadic]] int count(const std::vector<std::string>& all) const { return static_cast<int>(all.size()); }

 private:
  std::string text;
};
[[wasm::export]] int living() { return alive; }

[[wasm::export, wasm::variadic]] int total(std::vector<int> numbers) {
  int all = 0;
  for (int number : numbers) all += number;
  return all;
}
[[wasm::export, wasm::variadic]] std::string join(char by, const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : std::string(1, by)) + part;
  return all;
}
[[wasm::export, wasm::variadic]] double sum(std::span<const double> values) {
  double all = 0;
  for (double value : values) all += value;
  return all;
}
[[wasm::ts_section("/** Only a type. */\nexport type Secret = number;")]];

class [[wasm::export, wasm::inspectable]] Base {
 public:
  int id = 1;
  [[wasm::name("[Symbol.toStringTag]"), wasm::getter]] std::string tag() const { return "Tagged"; }
};
class [[wasm::export, wasm::inspectable]] Point : public Base {
 public:
  Point(double x, double y) : x(x), y(y) {}
  double x, y;
  [[wasm::getter]] double length_squared() const { return x * x + y * y; }
  double scaled(double by) const { return x * by; }
};

/// Classes nested in classes, and templates under names of their own.
class [[wasm::export]] Outer {
 public:
  class [[wasm::export]] Inner {
   public:
    explicit Inner(int value) : value(value) {}
    int value;
  };
  Inner inner() const { return Inner(4); }
};
template <typename T>
class Cell {
 public:
  explicit Cell(T value) : value_(std::move(value)) {}
  T get() const { return value_; }
  void set(T value) { value_ = std::move(value); }

 private:
  T value_;
};
using TextCell [[wasm::export]] = Cell<std::string>;
using NumberCell [[wasm::export]] = Cell<double>;
[[wasm::export]] std::string text_of(const Cell<std::string>& cell) { return cell.get(); }

inline namespace version1 {
[[wasm::export]] int in_inline_namespace() { return 1; }
}  // namespace version1
namespace {
[[maybe_unused]] int unused() { return 0; }
}  // namespace

class [[wasm::export]] Fixed {
 public:
  Fixed() = default;
  Fixed(const Fixed&) = delete;
  Fixed& operator=(const Fixed&) = delete;
  int value() const { return 6; }
  void gone() = delete;
};
[[wasm::export]] int value_of(const Fixed& fixed) { return fixed.value(); }
