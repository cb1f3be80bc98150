// SPDX-License-Identifier: MIT OR Apache-2.0
// The end of a module, in many ways.
#include <wasm/abort.h>

#include <cassert>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

class [[wasm::export]] Box {
 public:
  int value = 3;
  int get() const { return value; }
};

class [[wasm::export]] Fragile {
 public:
  ~Fragile() {
    if (breaks) __builtin_trap();
  }
  bool breaks = false;
};

[[wasm::import]] void say(std::string_view text);
[[wasm::import]] int call_back(int what);

namespace {

volatile int zero = 0;

[[gnu::noinline]] int deep(int depth) {
  volatile char bytes[1000];
  bytes[0] = static_cast<char>(depth);
  return deep(depth + 1) + bytes[0];
}

struct abstract {
  abstract() { call(); }
  [[gnu::noinline]] void call() { pure(); }
  virtual void pure() = 0;
};
struct concrete : abstract {
  void pure() override {}
};

struct local {
  ~local() { say("a destructor ran"); }
};

#if __cpp_exceptions
[[gnu::noinline]] void quiet() noexcept { throw 1; }
[[gnu::noinline]] void unhandled() {
  try {
    throw std::string("nobody");
  } catch (...) {
    std::terminate();
  }
}
[[gnu::noinline]] void unhandled_value() {
  try {
    call_back(1);
  } catch (...) {
    std::terminate();
  }
}
#else
void unhandled_value() { std::terminate(); }
void quiet() { std::terminate(); }
void unhandled() { std::terminate(); }
#endif

}  // namespace

[[wasm::export]] int die(std::string how) {
  if (how == "abort") std::abort();
  if (how == "assert") assert(zero == 1 && "never");
  if (how == "terminate") unhandled();
  if (how == "value") unhandled_value();
  if (how == "noexcept") quiet();
  if (how == "trap") __builtin_trap();
  if (how == "divide") return 1 / zero;
  if (how == "memory") return *reinterpret_cast<volatile int*>(0xfffffff0);
  if (how == "stack") return deep(0);
  if (how == "pure") concrete();
  if (how == "exit") std::exit(3);
  if (how == "hardening") std::__libcpp_verbose_abort("%s:%d: %s", "vector", 7, "out of range");
  if (how == "nested") {
    local one;
    return call_back(0);
  }
  return 7;
}
[[wasm::export]] void exhaust() {
  for (std::vector<void*> blocks;;) blocks.push_back(std::memset(::operator new(1 << 24), 1, 1 << 24));
}
[[wasm::export]] void write(std::span<int> numbers) {
  numbers[0] = 1;
  std::abort();
}

[[wasm::export]] void handle() {
  wasm::set_abort_handler([](std::string_view message) { say("handler: " + std::string(message)); });
}
