// SPDX-License-Identifier: MIT OR Apache-2.0
// Functions of JavaScript that C++ calls, and C++ callables that JavaScript calls.
#include <js/error.h>
#include <js/function.h>
#include <wasm/live_counts.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct [[wasm::record]] Point {
  double x, y;
};

class [[wasm::export]] Counter {
 public:
  explicit Counter(int start) : value_(start) {}
  int add(int n) { return value_ += n; }
  [[wasm::getter]] int value() const { return value_; }

 private:
  int value_;
};

enum class [[wasm::export]] Color { red, green = 5 };

// JavaScript to C++: one signature each.
[[wasm::export]] double call_number(const js::function<double(double)>& f, double x) { return f(x); }
[[wasm::export]] std::string call_text(js::function<std::string(std::string_view)> f, const std::string& text) {
  return f(text);
}
[[wasm::export]] bool call_bool(const std::function<bool(bool)>& f, bool x) { return f(x); }
[[wasm::export]] long long call_big(std::function<long long(long long)> f, long long x) { return f(x); }
[[wasm::export]] std::vector<double> call_numbers(const js::function<std::vector<double>(std::vector<double>)>& f,
                                                  const std::vector<double>& x) {
  return f(x);
}
[[wasm::export]] std::vector<std::string> call_list(
    const js::function<std::vector<std::string>(const std::vector<std::string>&)>& f,
    const std::vector<std::string>& x) {
  return f(x);
}
[[wasm::export]] Point call_point(const js::function<Point(Point)>& f, Point p) { return f(p); }
[[wasm::export]] Color call_color(const js::function<Color(Color)>& f, Color c) { return f(c); }
[[wasm::export]] std::optional<int> call_optional(const js::function<std::optional<int>(std::optional<int>)>& f,
                                                  std::optional<int> x) {
  return f(x);
}
[[wasm::export]] js::value call_value(const js::function<js::value(js::value)>& f, js::value x) { return f(x); }
[[wasm::export]] double call_many(
    const js::function<double(int, double, float, bool, std::string_view, unsigned, short, char)>& f) {
  return f(1, 2.5, 0.5f, true, "text", 4000000000u, -3, 'c');
}
[[wasm::export]] void call_nothing(const js::function<void()>& f) { f(); }
[[wasm::export]] int lend(const js::function<void(Counter&)>& f) {
  Counter counter(1);
  f(counter);
  return counter.value();
}
[[wasm::export]] void hand_over(const js::function<void(Counter)>& f) { f(Counter(7)); }
[[wasm::export]] int receive(const js::function<std::unique_ptr<Counter>()>& f) { return f()->value(); }

// In other types.
static std::vector<js::function<int(int)>> chain;
[[wasm::export]] void set_chain(const std::vector<js::function<int(int)>>& functions) { chain = functions; }
[[wasm::export]] int run_chain(int x) {
  for (const auto& f : chain) x = f(x);
  return x;
}
[[wasm::export]] bool has(const std::optional<std::function<void()>>& f) {
  if (f) (*f)();
  return f.has_value();
}
[[wasm::export]] std::string either(const std::variant<js::function<std::string()>, std::string>& x) {
  return x.index() == 0 ? std::get<0>(x)() : std::get<1>(x);
}
struct [[wasm::record]] Handlers {
  std::function<int(int)> first;
  std::optional<js::function<int(int)>> second;
};
[[wasm::export]] int run_handlers(const Handlers& handlers, int x) {
  x = handlers.first(x);
  return handlers.second ? (*handlers.second)(x) : x;
}

// C++ to JavaScript.
[[wasm::export]] js::function<int(int)> adder(int n) {
  return [n](int x) { return n + x; };
}
[[wasm::export]] std::function<std::string(const std::string&, int)> repeater() {
  return [](const std::string& text, int count) {
    std::string result;
    while (count-- > 0) result += text;
    return result;
  };
}
[[wasm::export]] js::function<Point(Point, std::vector<Point>)> summer() {
  return [](Point p, const std::vector<Point>& points) {
    for (Point q : points) p.x += q.x, p.y += q.y;
    return p;
  };
}
[[wasm::export]] js::function<js::function<int(int)>(js::function<int(int)>)> twice() {
  return [](const js::function<int(int)>& f) -> js::function<int(int)> { return [f](int x) { return f(f(x)); }; };
}
[[wasm::export]] js::function<void(Counter&, int)> increaser() {
  return [](Counter& counter, int n) { counter.add(n); };
}
[[wasm::export]] js::function<std::unique_ptr<Counter>(int)> maker() {
  return [](int n) { return std::make_unique<Counter>(n); };
}
[[wasm::export]] Handlers handlers() {
  return {[](int x) { return x + 1; }, js::function<int(int)>([](int x) { return x * 2; })};
}
[[wasm::export]] js::value anything(js::value x) { return x; }
[[wasm::export]] std::function<int(int)> same(std::function<int(int)> f) { return f; }
[[wasm::export]] std::function<int(int)> none() { return {}; }

// Errors.
[[wasm::export]] js::function<int(int)> thrower() {
  return [](int x) -> int {
    if (x < 0) throw std::invalid_argument("negative");
    return x;
  };
}
[[wasm::export]] std::string caught(const js::function<void()>& f) {
  try {
    f();
    return "nothing";
  } catch (const js::exception& error) {
    return error.what();
  }
}
[[wasm::export]] std::string through_both(const js::function<int(js::function<int(int)>)>& f) {
  try {
    return std::to_string(f([](int x) -> int { throw std::out_of_range("out " + std::to_string(x)); }));
  } catch (const std::exception& error) {
    return error.what();
  }
}
static std::function<void()> last;
[[wasm::export]] void set_last(std::function<void()> f) { last = std::move(f); }
[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }

// Overloads.
[[wasm::export]] std::string kind(const js::function<void()>&) { return "function"; }
[[wasm::export]] std::string kind(double) { return "number"; }
[[wasm::export]] std::string kind(const std::string&) { return "string"; }

// The signature of a lambda is known.
[[wasm::export]] js::value deduced() {
  js::function f = [](int a, const std::string& b) { return std::to_string(a) + b; };
  return f ? js::value(f) : js::undefined;
}
