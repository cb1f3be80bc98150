// SPDX-License-Identifier: MIT OR Apache-2.0
// Tasks, several promises at once, time.
#include <js/promises.h>
#include <wasm/completion.h>
#include <wasm/live_counts.h>
#include <wasm/task.h>
#include <wasm/timing.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }

static wasm::task<int> half(int x) {
  if (x % 2 != 0) throw std::invalid_argument("odd");
  co_return x / 2;
}
static wasm::task<std::string> waiting(js::promise<std::string> p) { co_return "<" + co_await p + ">"; }
static wasm::task<void> nothing() { co_return; }
static wasm::task<int> deep(int n) {
  if (n == 0) co_return 0;
  co_return 1 + co_await deep(n - 1);
}

[[wasm::export]] js::promise<int> quarter(int x) { co_return co_await half(co_await half(x)); }
[[wasm::export]] js::promise<std::string> in_task(js::promise<std::string> p) {
  co_await nothing();
  co_return co_await waiting(p) + co_await waiting(p);
}
[[wasm::export]] js::promise<int> depth(int n) { co_return co_await deep(n); }
[[wasm::export]] js::promise<int> many_tasks(int n) {
  int sum = 0;
  for (int i = 0; i < n; ++i) sum += co_await half(2);
  co_return sum;
}
[[wasm::export]] js::promise<int> spawned(int x) { return wasm::spawn(half(x)); }

[[wasm::export]] js::promise<std::string> both(js::promise<int> a, js::promise<std::string> b) {
  auto [number, text] = co_await js::all(a, b);
  co_return text + std::to_string(number);
}
[[wasm::export]] js::promise<int> sum(std::vector<js::promise<int>> list) {
  int total = 0;
  for (int one : co_await js::all(list)) total += one;
  co_return total;
}
[[wasm::export]] js::promise<int> first(js::promise<int> a, js::promise<int> b) { co_return co_await js::race(a, b); }
[[wasm::export]] js::promise<int> first_good(js::promise<int> a, js::promise<int> b) {
  co_return co_await js::any(a, b);
}

[[wasm::export]] js::promise<void> sleeps(double milliseconds) {
  co_await wasm::sleep(std::chrono::duration<double, std::milli>(milliseconds));
}
[[wasm::export]] js::promise<void> yields() { co_await wasm::yield(); }

static std::optional<wasm::completion<int>> completion;
[[wasm::export]] js::promise<int> completed() { return completion.emplace().promise(); }
[[wasm::export]] void complete(int n) {
  if (n < 0)
    completion->reject(js::error("negative"));
  else
    completion->resolve(n);
}
[[wasm::export]] void forget() { completion.reset(); }
