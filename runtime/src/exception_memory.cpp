// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Memory for exceptions: malloc's, and a reserve for when it has none, so that std::bad_alloc can be thrown. Weak, as
/// all that stands in for parts of libraries.
#include <stddef.h>
#include <stdint.h>
#include <wasm/thrown.h>

namespace {

constexpr size_t place_size = 512;
struct alignas(16) place {
  unsigned char bytes[place_size];
};
place places[4];
bool taken[4];

void* take_place(size_t size) {
  if (size > place_size) return nullptr;
  for (unsigned i = 0; i < 4; ++i)
    if (!taken[i]) {
      taken[i] = true;
      return &places[i];
    }
  return nullptr;
}

}  // namespace

namespace __cxxabiv1 {

/// The memory of an exception that is going to be thrown.
[[gnu::weak]] void* __aligned_malloc_with_fallback(size_t size) {
#if __cpp_exceptions
  // Link-time optimisation must not know the only value: abort() would have the function then where nothing throws.
  void (*hook)() = wasm::thrown::trap_for_exception;
  __asm__("" : "+r"(hook));
  wasm::thrown::before_abort = hook;
#endif
  // malloc aligns to 16 bytes by itself.
  void* memory = __builtin_malloc(size);
  return memory ? memory : take_place(size);
}

[[gnu::weak]] void __aligned_free_with_fallback(void* memory) {
  const uintptr_t offset = reinterpret_cast<uintptr_t>(memory) - reinterpret_cast<uintptr_t>(places);
  if (offset < sizeof places)
    taken[offset / place_size] = false;
  else
    __builtin_free(memory);
}

[[gnu::weak]] void* __calloc_with_fallback(size_t count, size_t size) {
  if (void* memory = __builtin_calloc(count, size)) return memory;
  void* memory = take_place(count * size);
  if (memory) __builtin_memset(memory, 0, count * size);
  return memory;
}

[[gnu::weak]] void __free_with_fallback(void* memory) { __aligned_free_with_fallback(memory); }

}  // namespace __cxxabiv1
