// SPDX-License-Identifier: MIT OR Apache-2.0
// Exceptions on their way through other code.
#include <algorithm>
#include <array>
#include <coroutine>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <tuple>
#include <variant>
#include <vector>

#include "say.h"

namespace {

struct Shape {
  virtual ~Shape() = default;
  virtual double area() const = 0;
};
struct Circle : Shape {
  double area() const override { throw std::domain_error("no radius"); }
};

struct Member {
  int value = 0;
  int fails() const { throw value; }
};

[[noreturn, gnu::noinline]] void fails() { throw std::runtime_error("fails"); }

int compare(const void*, const void*) { throw std::runtime_error("compare"); }

[[gnu::noinline]] int deep(int level) {
  struct Count {
    int& count;
    ~Count() { ++count; }
  };
  static int count = 0;
  Count counted{count};
  if (level == 0) throw &count;
  return deep(level - 1) + 1;
}

void calls() {
  expect<std::runtime_error>("std::function", [] { std::function<void()>{fails}(); });
  expect<std::runtime_error>("std::function in one", [] {
    std::function<void(std::function<void()>)> call = [](const std::function<void()>& inner) { inner(); };
    call(fails);
  });
  expect<std::domain_error>("virtual", [] { return std::unique_ptr<Shape>(new Circle)->area(); });
  expect<int>("pointer to member", [] {
    int (Member::*pointer)() const = &Member::fails;
    return (Member{4}.*pointer)();
  });
  expect<std::runtime_error>("pointer to function", [] {
    void (*volatile pointer)() = fails;
    pointer();
  });
  expect<std::runtime_error>("std::visit", [] {
    std::variant<int, std::string> value = "text";
    std::visit([](const auto&) { fails(); }, value);
  });
  expect<std::runtime_error>("std::apply", [] { std::apply([](int, int) { fails(); }, std::tuple(1, 2)); });
  expect<std::runtime_error>("std::bind", [] { std::bind([](int) { fails(); }, 1)(); });
  try {
    deep(1000);
  } catch (int* count) {
    std::printf("frames: %d\n", *count);
  }
}

void algorithms() {
  std::vector<int> numbers(100);
  std::iota(numbers.rbegin(), numbers.rend(), 0);
  const auto bad = [](int a, int b) -> bool { return a == 50 || b == 50 ? throw std::runtime_error("50") : a < b; };
  expect<std::runtime_error>("std::sort", [=] {
    auto copy = numbers;
    std::sort(copy.begin(), copy.end(), bad);
  });
  expect<std::runtime_error>("std::stable_sort", [=] {
    auto copy = numbers;
    std::stable_sort(copy.begin(), copy.end(), bad);
  });
  expect<std::runtime_error>("std::for_each",
                             [=] { std::for_each(numbers.begin(), numbers.end(), [](int) { fails(); }); });
  expect<std::runtime_error>("std::any_of",
                             [=] { return std::any_of(numbers.begin(), numbers.end(), [](int) -> bool { fails(); }); });
  expect<std::runtime_error>("std::ranges::transform", [=] {
    std::vector<int> out(100);
    std::ranges::transform(numbers, out.begin(),
                           [](int n) -> int { return n == 7 ? throw std::runtime_error("7") : n; });
  });
  expect<std::runtime_error>("std::accumulate", [=] {
    return std::accumulate(numbers.begin(), numbers.end(), 0, [](int, int) -> int { fails(); });
  });
  expect<std::runtime_error>("std::map", [] {
    struct Order {
      bool operator()(int a, int b) const { return a + b == 3 ? throw std::runtime_error("3") : a < b; }
    };
    std::map<int, int, Order> map;
    for (int i = 0; i < 5; ++i) map[i] = i;
  });
  expect<std::runtime_error>("qsort", [] {
    int numbers[] = {3, 1, 2};
    std::qsort(numbers, 3, sizeof(int), compare);
  });
  expect<std::runtime_error>("bsearch", [] {
    int numbers[] = {1, 2, 3};
    return std::bsearch(numbers, numbers, 3, sizeof(int), compare);
  });
}

/// A coroutine that passes its exception to its caller.
struct Generator {
  struct promise_type {
    int value = 0;
    std::exception_ptr problem;
    Generator get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(int next) {
      value = next;
      return {};
    }
    void return_void() {}
    void unhandled_exception() { problem = std::current_exception(); }
  };
  std::coroutine_handle<promise_type> handle;
  ~Generator() { handle.destroy(); }
  int next() {
    handle.resume();
    if (handle.promise().problem) std::rethrow_exception(handle.promise().problem);
    return handle.promise().value;
  }
};

Generator numbers() {
  Trace trace("local of the coroutine");
  co_yield 1;
  try {
    throw std::runtime_error("inside");
  } catch (const std::exception&) {
    std::printf("caught inside a coroutine\n");
  }
  co_yield 2;
  throw std::runtime_error("after two");
}

void coroutines() {
  Generator generator = numbers();
  std::printf("generated: %d\n", generator.next());
  std::printf("generated: %d\n", generator.next());
  expect<std::runtime_error>("coroutine", [&] { return generator.next(); });
}

}  // namespace

void through() {
  calls();
  algorithms();
  coroutines();
}
