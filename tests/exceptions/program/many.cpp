// SPDX-License-Identifier: MIT OR Apache-2.0
// Nothing is lost by throwing often: neither stack nor memory.
#include <cstdint>
#include <stdexcept>
#include <string>

#include "say.h"

namespace {

struct Counted {
  static inline int alive = 0;
  std::string text = std::string(40, 'x');
  Counted() { ++alive; }
  Counted(const Counted&) { ++alive; }
  ~Counted() { --alive; }
};

[[gnu::noinline]] void thrown(int number) {
  Counted local;
  char block[200];
  for (char& byte : block) byte = static_cast<char>(number);
  if (number % 3 == 0) throw Counted();
  if (number % 3 == 1) throw std::runtime_error(local.text);
  std::printf("%d", std::stoi(local.text));
}

std::uintptr_t stack_address() { return reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0)); }

[[gnu::noinline]] std::uintptr_t one(int number) {
  try {
    thrown(number);
  } catch (const Counted&) {
  } catch (const std::exception&) {
  }
  return stack_address();
}

#ifdef __wasm__
std::size_t memory_pages() { return __builtin_wasm_memory_size(0); }
#else
std::size_t memory_pages() { return 0; }
#endif

}  // namespace

void many() {
  const std::uintptr_t stack = one(0);
  for (int i = 0; i < 1000; ++i) one(i);
  const std::size_t pages = memory_pages();
  int moved = 0;
  for (int i = 0; i < 100000; ++i) moved += one(i) != stack;
  std::printf("alive: %d, moved: %d, pages: %zu\n", Counted::alive, moved, memory_pages() - pages);
}
