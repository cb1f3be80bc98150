// SPDX-License-Identifier: MIT OR Apache-2.0
// An allocator that can make the memory grow at any of its allocations, which empties all views of it, or have none
// left, and that knows how many blocks are in use.
#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" unsigned char __heap_base;

namespace {

constexpr std::size_t page = 65536, head = 16;

/// Blocks by the power of two of their size, behind `head` bytes with that power.
void* free_blocks[32];
std::uintptr_t end_of_heap = 0;
int until_growth = 0, until_failure = 0;
int live = 0, allocations = 0;

int power_of(std::size_t bytes) {
  int power = 5;
  while ((std::size_t{1} << power) < bytes + head) ++power;
  return power;
}

unsigned char* carve(std::size_t size) {
  if (end_of_heap == 0) end_of_heap = (reinterpret_cast<std::uintptr_t>(&__heap_base) + 15) & ~std::uintptr_t{15};
  const std::uintptr_t start = end_of_heap;
  const std::size_t there = __builtin_wasm_memory_size(0) * page;
  if (start + size > there &&
      __builtin_wasm_memory_grow(0, (start + size - there + page - 1) / page) == static_cast<std::size_t>(-1))
    return nullptr;
  end_of_heap = start + size;
  return reinterpret_cast<unsigned char*>(start);
}

}  // namespace

extern "C" {

void* malloc(std::size_t bytes) {
  ++allocations;
  if (until_growth > 0 && --until_growth == 0) __builtin_wasm_memory_grow(0, 1);
  if (until_failure > 0 && --until_failure == 0) return nullptr;
  const int power = power_of(bytes);
  auto* block = static_cast<unsigned char*>(free_blocks[power]);
  if (block)
    std::memcpy(&free_blocks[power], block + head, sizeof(void*));
  else
    block = carve(std::size_t{1} << power);
  if (!block) return nullptr;
  std::memcpy(block, &power, sizeof power);
  ++live;
  return block + head;
}

void free(void* memory) {
  if (!memory) return;
  auto* block = static_cast<unsigned char*>(memory) - head;
  int power;
  std::memcpy(&power, block, sizeof power);
  std::memcpy(memory, &free_blocks[power], sizeof(void*));
  free_blocks[power] = block;
  --live;
}

void* calloc(std::size_t count, std::size_t size) {
  void* memory = malloc(count * size);
  if (memory) std::memset(memory, 0, count * size);
  return memory;
}

void* realloc(void* memory, std::size_t bytes) {
  void* other = malloc(bytes);
  if (!other) return nullptr;
  if (memory) std::memcpy(other, memory, bytes);
  free(memory);
  return other;
}

void* aligned_alloc(std::size_t, std::size_t bytes) { return malloc(bytes); }
int posix_memalign(void** memory, std::size_t, std::size_t bytes) { return (*memory = malloc(bytes)) ? 0 : 12; }
}

/// The memory grows at the `count`-th allocation from now on; 0: at none.
[[wasm::export]] void growAt(int count) {
  until_growth = count;
  allocations = 0;
}
/// There is no memory for the `count`-th allocation from now on; 0: for all there is.
[[wasm::export]] void failAt(int count) {
  until_failure = count;
  allocations = 0;
}
/// Allocations since then.
[[wasm::export]] int allocationCount() { return allocations; }
/// Blocks in use.
[[wasm::export]] int liveBlocks() { return live; }
/// Grows the memory now.
[[wasm::export]] void growNow() { __builtin_wasm_memory_grow(0, 1); }
