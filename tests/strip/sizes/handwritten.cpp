// SPDX-License-Identifier: MIT OR Apache-2.0
// What one would write without wasmbind for what annotated.cpp exports: the same services, scratch area and all.
#include <cstdlib>
#include <span>

#define EXPORT(name) extern "C" __attribute__((export_name(#name)))

EXPORT(add) int add(int a, int b) { return a + b; }
EXPORT(half) double half(double x) { return x / 2; }

alignas(8) static unsigned char scratch[65536];
EXPORT(scratch) void* scratch_address() { return scratch; }
EXPORT(allocate) void* allocate(unsigned long size) { return std::malloc(size); }
EXPORT(sum) double sum(const double* values, unsigned long count) {
  double total = 0;
  for (double value : std::span(values, count)) total += value;
  auto* address = const_cast<double*>(values);
  if (reinterpret_cast<unsigned char*>(address) < scratch ||
      reinterpret_cast<unsigned char*>(address) >= scratch + 65536)
    std::free(address);
  return total;
}

class Counter {
 public:
  explicit Counter(int start) : value_(start) {}
  void increment() { ++value_; }
  int value() const { return value_; }

 private:
  int value_;
};
EXPORT(Counter_new) Counter* counter_new(int start) { return new Counter(start); }
EXPORT(Counter_increment) void counter_increment(Counter* self) { self->increment(); }
EXPORT(Counter_value) int counter_value(Counter* self) { return self->value(); }
EXPORT(Counter_free) void counter_free(Counter* self, unsigned long ownership) {
  if (ownership == 1) delete self;
}
