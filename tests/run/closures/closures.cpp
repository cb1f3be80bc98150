// SPDX-License-Identifier: MIT OR Apache-2.0
// How long C++ callables live that JavaScript calls, and what releases them.
#include <js/function.h>
#include <wasm/live_counts.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

static int alive = 0;

/// Counts itself, so that tests see when callables go.
struct Counted {
  Counted() { ++alive; }
  Counted(const Counted&) { ++alive; }
  Counted(Counted&&) noexcept { ++alive; }
  ~Counted() { --alive; }
};

[[wasm::export]] int living() { return alive; }
[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }

class [[wasm::export]] Thing {
 public:
  explicit Thing(int value) : value(value) {}
  int value;
};

[[wasm::export]] js::function<int()> counter() {
  return [count = 0, counted = Counted()]() mutable { return ++count; };
}

static std::optional<js::function<int(int)>> held;
[[wasm::export]] const js::function<int(int)>& hold(int n) {
  return held.emplace([n, counted = Counted()](int x) { return n + x; });
}
[[wasm::export]] void release_held() { held->release(); }
[[wasm::export]] void drop_held() { held.reset(); }
[[wasm::export]] void release(const js::function<int(int)>& f) { f.release(); }

/// Destroys itself while it runs, and goes on with what it has.
[[wasm::export]] js::function<std::string(js::function<void()>)> self_destroying() {
  static js::function<std::string(js::function<void()>)> self;
  self = [text = std::string("still here, though the callable is gone"),
          counted = Counted()](const js::function<void()>& then) {
    self.release();
    self = nullptr;
    then();
    return text;
  };
  return self;
}

/// Runs in itself.
[[wasm::export]] int factorial(int n) {
  static js::function<int(int)> self;
  self = [](int x) { return x < 2 ? 1 : x * self(x - 1); };
  const int result = self(n);
  self.release();
  self = nullptr;
  return result;
}

/// Lent for a call.
[[wasm::export]] void with_scoped(const js::function<void(js::function<int()>)>& f) {
  js::scoped_function<int()> scoped([counted = Counted()] { return 42; });
  f(scoped);
}

[[wasm::export]] js::function<int(int)> once() {
  return js::once_function<int(int)>([counted = Counted()](int x) { return 2 * x; });
}

/// Takes what only moves.
[[wasm::export]] js::function<int()> moved() {
  return [owned = std::make_unique<int>(7), counted = Counted()] { return *owned; };
}

static std::vector<std::function<int()>> functions;
[[wasm::export]] void keep(std::function<int()> f) { functions.push_back(std::move(f)); }
[[wasm::export]] int call_kept() {
  int sum = 0;
  for (const auto& f : functions) sum += f();
  return sum;
}
[[wasm::export]] void forget_kept() {
  functions.clear();
  functions.shrink_to_fit();
}

static double halved(double value) { return value / 2; }
[[wasm::export]] js::function<double(double)> plain_function() { return halved; }
