// SPDX-License-Identifier: MIT OR Apache-2.0
// A C library with a class around it.
#include <functional>
#include <memory>

#include "counter.h"

class [[wasm::export]] Counter {
 public:
  explicit Counter(int first) : counter_(counter_new(first), counter_delete) {}
  int next() { return counter_next(counter_.get()); }
  void each(const std::function<void(int)>& visit) const {
    auto call = [](int value, void* context) { (*static_cast<const std::function<void(int)>*>(context))(value); };
    counter_each(counter_.get(), call, const_cast<std::function<void(int)>*>(&visit));
  }

 private:
  std::unique_ptr<counter, decltype(&counter_delete)> counter_;
};

/// A function of C, as it is.
extern "C" [[wasm::export("standard")]] long counter_standard(void);
