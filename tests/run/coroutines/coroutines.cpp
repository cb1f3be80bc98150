// SPDX-License-Identifier: MIT OR Apache-2.0
// Coroutines that JavaScript awaits.
#include <js/error.h>
#include <js/function.h>
#include <js/promise.h>
#include <wasm/live_counts.h>

#include <cstdint>
#include <expected>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }

// Values

[[wasm::export]] js::promise<int> one() { co_return 1; }
[[wasm::export]] js::promise<void> nothing() { co_return; }
[[wasm::export]] js::promise<double> later(js::promise<double> p) { co_return 1 + co_await p; }
[[wasm::export]] js::promise<void> waits(js::promise<void> p) { co_await p; }

struct [[wasm::record]] Point {
  double x = 0, y = 0;
};

class [[wasm::export]] Box {
 public:
  explicit Box(int n) : n_(n) { ++living; }
  Box(const Box& other) : n_(other.n_) { ++living; }
  ~Box() {
    n_ = -1;
    --living;
  }
  [[wasm::getter]] int n() const { return n_; }

  js::promise<int> after(js::promise<void> p) const {
    co_await p;
    co_return n_;
  }
  js::promise<int> plus(const Box& other, js::promise<void> p) const {
    co_await p;
    co_return n_ + other.n_;
  }
  js::promise<int> consume(js::promise<void> p) && {
    co_await p;
    co_return n_;
  }
  static js::promise<int> of_both(const Box* a, const Box& b, js::promise<void> p) {
    co_await p;
    co_return (a ? a->n_ : 0) + b.n_;
  }

  static int living;

 private:
  int n_;
};
int Box::living = 0;

enum class [[wasm::export, wasm::string_enum]] Color { red, green };

[[wasm::export]] js::promise<bool> flag(js::promise<bool> p) { co_return !co_await p; }
[[wasm::export]] js::promise<std::int64_t> big(js::promise<std::int64_t> p) { co_return 1 + co_await p; }
[[wasm::export]] js::promise<std::uint8_t> byte(js::promise<std::uint8_t> p) { co_return co_await p; }
[[wasm::export]] js::promise<int> integer(js::promise<int> p) { co_return co_await p; }
[[wasm::export]] js::promise<std::string> text(js::promise<std::string> p) { co_return "<" + co_await p + ">"; }
[[wasm::export]] js::promise<std::string_view> literal(js::promise<void> p) {
  co_await p;
  co_return "literal";
}
[[wasm::export]] js::promise<std::vector<double>> numbers(js::promise<std::vector<double>> p) {
  std::vector<double> all = co_await p;
  all.push_back(0.5);
  co_return all;
}
[[wasm::export]] js::promise<std::map<std::string, std::vector<int>>> lists(
    js::promise<std::map<std::string, std::vector<int>>> p) {
  co_return co_await p;
}
[[wasm::export]] js::promise<Point> point(js::promise<Point> p) {
  Point at = co_await p;
  co_return {at.y, at.x};
}
[[wasm::export]] js::promise<Color> color(js::promise<Color> p) {
  co_return co_await p == Color::red ? Color::green : Color::red;
}
[[wasm::export]] js::promise<std::optional<int>> maybe(js::promise<std::optional<int>> p) { co_return co_await p; }
[[wasm::export]] js::promise<js::value> any(js::promise<js::value> p) { co_return co_await p; }
[[wasm::export]] js::promise<js::value> any_value(js::value p) { co_return co_await p; }
[[wasm::export]] js::promise<Box> box(js::promise<Box> p) { co_return Box(1 + (co_await p).n()); }
[[wasm::export]] js::promise<std::unique_ptr<Box>> unique(js::promise<std::unique_ptr<Box>> p) { co_return co_await p; }
[[wasm::export]] js::promise<std::shared_ptr<Box>> shared(js::promise<std::shared_ptr<Box>> p) { co_return co_await p; }

// Errors

[[wasm::export]] js::promise<void> fails(bool early) {
  if (early) throw std::out_of_range("early");
  co_await js::promise<int>::resolve(1);
  throw std::runtime_error("late");
}
[[wasm::export]] js::promise<std::string> catches(js::promise<int> p) {
  try {
    co_return std::to_string(co_await p);
  } catch (const js::exception& e) {
    co_return std::string("caught ") + e.what();
  }
}
[[wasm::export]] js::promise<std::string> expected(js::promise<std::expected<int, js::error>> p) {
  auto result = co_await p;
  co_return result ? std::to_string(*result) : "error: " + result.error().message();
}
[[wasm::export]] js::promise<std::expected<int, std::string>> checked(js::promise<int> p) {
  int n = co_await p;
  if (n < 0) co_return std::unexpected("negative");
  co_return n;
}
/// Not a coroutine.
[[wasm::export]] js::promise<int> plain(bool works) {
  if (!works) throw std::invalid_argument("does not work");
  return js::promise<int>::resolve(1);
}

// Lifetimes

[[wasm::export]] js::promise<std::string> by_reference(const std::string& s, js::promise<void> p) {
  co_await p;
  co_return s;
}
[[wasm::export]] js::promise<std::string> by_view(std::string_view s, js::promise<void> p) {
  co_await p;
  co_return std::string(s);
}
[[wasm::export]] js::promise<std::string> by_pointer(const char* s, js::promise<void> p) {
  co_await p;
  co_return s ? s : "(null)";
}
[[wasm::export]] js::promise<double> by_span(std::span<const double> s, js::promise<void> p) {
  co_await p;
  double sum = 0;
  for (double x : s) sum += x;
  co_return sum;
}
[[wasm::export]] js::promise<std::string> by_list(const std::vector<std::string>& list, js::promise<void> p) {
  co_await p;
  std::string all;
  for (const std::string& one : list) all += one;
  co_return all;
}
[[wasm::export]] js::promise<std::string> by_value_reference(const js::value& value, js::promise<void> p) {
  co_await p;
  co_return value.to<std::string>();
}
[[wasm::export]] js::promise<int> by_move(Box&& box, js::promise<void> p) {
  co_await p;
  co_return box.n();
}
[[wasm::export]] js::promise<void> doubles(std::span<double> values, js::promise<void> p, bool fail) {
  for (double& x : values) x *= 2;
  co_await p;
  for (double& x : values) x += 1;
  if (fail) throw std::runtime_error("after writing");
}
static js::promise<std::string> inner(const std::string& s, js::promise<void> p) {
  co_await p;
  co_return s + "!";
}
/// Not a coroutine, but one has its argument.
[[wasm::export]] js::promise<std::string> through(const std::string& s, js::promise<void> p) { return inner(s, p); }

struct Guard {
  Guard() { ++living; }
  ~Guard() { --living; }
  static inline int living = 0;
};
[[wasm::export]] js::promise<int> guarded(js::promise<int> p) {
  Guard guard;
  co_return co_await p;
}
[[wasm::export]] int guards() { return Guard::living; }

// Functions

[[wasm::export]] js::function<js::promise<std::string>(std::string_view, js::promise<void>)> greeter(
    std::string greeting) {
  return [greeting](std::string_view name, js::promise<void> p) -> js::promise<std::string> {
    co_await p;
    co_return greeting + ", " + std::string(name);
  };
}
[[wasm::import]] js::promise<int> fetchNumber(int n);
[[wasm::export]] js::promise<int> fetched(int n) { co_return 2 * co_await fetchNumber(n); }

// Many

[[wasm::export]] js::promise<int> chain(int n) {
  int sum = 0;
  for (int i = 0; i < n; ++i) sum += co_await js::promise<int>::resolve(1);
  co_return sum;
}
static js::promise<int> plus_one(int x) { co_return x + co_await js::promise<int>::resolve(1); }
[[wasm::export]] js::promise<int> nested(int n) {
  int sum = 0;
  for (int i = 0; i < n; ++i) sum += co_await plus_one(i);
  co_return sum;
}

// Classes that JavaScript extends

class [[wasm::export, wasm::extendable]] Source {
 public:
  virtual ~Source() = default;
  virtual js::promise<std::string> read(std::string name) { co_return "C++ " + name; }
};
[[wasm::export]] js::promise<std::string> read_twice(Source& source) {
  std::string first = co_await source.read("a");
  co_return first + ", " + co_await source.read("b");
}
