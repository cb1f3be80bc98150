// SPDX-License-Identifier: MIT OR Apache-2.0
#include <wasm/live_counts.h>

static int alive = 0;

class [[wasm::export]] Counter {
 public:
  explicit Counter(int value) : value(value) { ++alive; }
  Counter(const Counter& other) : value(other.value) { ++alive; }
  ~Counter() { --alive; }
  int value;
  int twice() const { return 2 * value; }
};

class [[wasm::export]] Special : public Counter {
 public:
  Special() : Counter(7) {}
};

class [[wasm::export]] Owner {
 public:
  Counter counter{4};
};

class [[wasm::export]] Tagged {
 public:
  [[wasm::getter, wasm::name("[Symbol.toStringTag]")]] const char* tag() const { return "mine"; }
};

[[wasm::export]] int counters_alive() { return alive; }
[[wasm::export]] wasm::live live_counts() { return wasm::live_counts(); }
