// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `--allocator bump`: malloc that only goes forward. What has been freed comes back all at once, with
/// wasm::reset_heap() (wasm/heap.h); only the block allocated last can be freed, or made longer, by itself.
#include <stddef.h>
#include <stdint.h>
#include <wasm/heap.h>

extern "C" unsigned char __heap_base;

namespace {

constexpr uintptr_t alignment_of_all = 16;
/// Its length stands in front of each block.
constexpr uintptr_t header = 16;

uintptr_t start() { return (reinterpret_cast<uintptr_t>(&__heap_base) + alignment_of_all - 1) & -alignment_of_all; }

uintptr_t top;

uint32_t& length_of(void* block) { return *reinterpret_cast<uint32_t*>(static_cast<unsigned char*>(block) - header); }

/// Makes sure that memory reaches as far as `end`.
bool reach(uintptr_t end) {
  const uintptr_t have = __builtin_wasm_memory_size(0) << 16;
  if (end <= have) return true;
  return __builtin_wasm_memory_grow(0, (end - have + 65535) >> 16) != SIZE_MAX;
}

bool is_last(void* block) { return reinterpret_cast<uintptr_t>(block) + length_of(block) == top; }

}  // namespace

namespace wasm {

void reset_heap() { top = 0; }

}  // namespace wasm

extern "C" {

void* aligned_alloc(size_t alignment, size_t bytes) {
  if (alignment < alignment_of_all) alignment = alignment_of_all;
  if (bytes > UINT32_MAX / 2 || alignment > UINT32_MAX / 4) return nullptr;
  if (top == 0) top = start();
  const uintptr_t place = (top + header + alignment - 1) & -static_cast<uintptr_t>(alignment);
  const uintptr_t length = (bytes + alignment_of_all - 1) & -alignment_of_all;
  if (place + length < place || !reach(place + length)) return nullptr;
  void* block = reinterpret_cast<void*>(place);
  length_of(block) = static_cast<uint32_t>(length);
  top = place + length;
  return block;
}

void* malloc(size_t bytes) { return aligned_alloc(alignment_of_all, bytes); }

void free(void* block) {
  if (block && is_last(block)) top = reinterpret_cast<uintptr_t>(block) - header;
}

void* calloc(size_t count, size_t bytes) {
  size_t all;
  if (__builtin_mul_overflow(count, bytes, &all)) return nullptr;
  void* block = malloc(all);
  if (block) __builtin_memset(block, 0, all);  // after a reset there is something in it
  return block;
}

void* realloc(void* block, size_t bytes) {
  if (!block) return malloc(bytes);
  if (bytes <= length_of(block)) return block;
  const uint32_t old = length_of(block);
  if (is_last(block) && bytes <= UINT32_MAX / 2) {
    const uintptr_t length = (bytes + alignment_of_all - 1) & -alignment_of_all;
    const uintptr_t place = reinterpret_cast<uintptr_t>(block);
    if (place + length < place || !reach(place + length)) return nullptr;
    length_of(block) = static_cast<uint32_t>(length);
    top = place + length;
    return block;
  }
  void* other = malloc(bytes);
  if (other) __builtin_memcpy(other, block, old);
  return other;
}

int posix_memalign(void** result, size_t alignment, size_t bytes) {
  *result = aligned_alloc(alignment, bytes);
  return *result ? 0 : 48;  // ENOMEM of WASI
}

size_t malloc_usable_size(void* block) { return block ? length_of(block) : 0; }
}
