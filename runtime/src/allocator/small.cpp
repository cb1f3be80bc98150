// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `--allocator small`, the default: malloc in a fifth of the C library's code.
///
/// Small blocks that are freed wait in a list for each size, and the next block of that size is one of them. Before
/// memory grows all of them become free chunks, merged with their neighbours. Free chunks stand in lists of similar
/// size, eight for each power of two; a bit for each list tells whether it has any. So what a call costs does not
/// depend on how many blocks there are.
#include <stddef.h>
#include <stdint.h>

extern "C" unsigned char __heap_base;

namespace wasm::allocator {
namespace {

/// Lies eight bytes before the memory that a caller gets, at an odd multiple of eight. A chunk's size is a multiple of
/// 16; its last four bytes are `before` of the next chunk, which only a free chunk needs.
struct chunk {
  uint32_t before;  ///< size of the chunk before, if that is free
  uint32_t head;    ///< own size, and the flags
  chunk* next;      ///< of a free or waiting chunk: its neighbours in its list
  chunk* previous;  ///< of a free one
};
constexpr uint32_t used = 1, before_used = 2, flags = 15;
constexpr uint32_t least = 16, overhead = 4, largest = 1u << 31;

/// Chunks up to this size wait in a list before they are free; until then they count as used.
constexpr uint32_t largest_waiting = 1024;
chunk* waiting[largest_waiting / 16 + 1];

constexpr unsigned list_count = 256;
chunk* lists[list_count];
uint64_t filled[list_count / 64];  ///< a bit for each list that has chunks
/// The free chunk at the end of memory, which is in no list and may have no size: what is asked for when lists have
/// nothing. The last eight bytes of memory are room for the chunk behind it.
chunk* top;

uint32_t size_of(const chunk* c) { return c->head & ~flags; }
chunk* at(void* address, uint32_t offset) {
  return reinterpret_cast<chunk*>(static_cast<unsigned char*>(address) + offset);
}
chunk* after(chunk* c) { return at(c, size_of(c)); }
void* memory_of(chunk* c) { return reinterpret_cast<unsigned char*>(c) + 8; }
chunk* chunk_of(void* memory) { return reinterpret_cast<chunk*>(static_cast<unsigned char*>(memory) - 8); }
uint32_t chunk_size(size_t bytes) { return (static_cast<uint32_t>(bytes) + overhead + 15) & ~uint32_t{15}; }

/// A list for each size below 128, then eight for each power of two.
unsigned list_of(uint32_t size) {
  const uint32_t units = size / 16;
  if (units < 8) return units;
  const unsigned shift = 28u - static_cast<unsigned>(__builtin_clz(units));
  return shift * 8 + (units >> shift);
}

void insert(chunk* c) {
  const unsigned list = list_of(size_of(c));
  c->previous = nullptr;
  c->next = lists[list];
  if (c->next) c->next->previous = c;
  lists[list] = c;
  filled[list / 64] |= uint64_t{1} << list % 64;
}

/// Takes a free chunk out of its list.
void remove(chunk* c) {
  if (c == top) {
    top = after(c);
    top->head = 0;
    return;
  }
  const unsigned list = list_of(size_of(c));
  if (c->next) c->next->previous = c->previous;
  if (c->previous)
    c->previous->next = c->next;
  else if (!(lists[list] = c->next))
    filled[list / 64] &= ~(uint64_t{1} << list % 64);
}

/// Makes a chunk free; merges it with free neighbours.
[[gnu::noinline]] void release(chunk* c) {
  uint32_t size = size_of(c);
  if (!(c->head & before_used)) {
    c = reinterpret_cast<chunk*>(reinterpret_cast<unsigned char*>(c) - c->before);
    remove(c);
    size += size_of(c);
  }
  chunk* next = at(c, size);
  const bool ends = next == top;
  if (!(next->head & used)) {
    size += size_of(next);
    if (!ends) remove(next);
  }
  c->head = size | before_used;
  if (ends) {
    top = c;
    return;
  }
  next = at(c, size);
  next->before = size;
  next->head &= ~before_used;
  insert(c);
}

/// Cuts a used chunk down to `size`; what is left becomes free.
[[gnu::noinline]] void trim(chunk* c, uint32_t size) {
  const uint32_t rest = size_of(c) - size;
  if (rest < least) return;
  c->head = size | (c->head & flags);
  chunk* tail = at(c, size);
  tail->head = rest | used | before_used;
  release(tail);
}

/// Frees the chunks that wait. \return whether there were any
bool release_waiting() {
  bool any = false;
  for (chunk*& list : waiting)
    while (chunk* c = list) {
      list = c->next;
      release(c);
      any = true;
    }
  return any;
}

/// Where the first chunk lies.
uintptr_t start() { return ((reinterpret_cast<uintptr_t>(&__heap_base) + 7) & ~uintptr_t{15}) + 8; }

/// Closes the piece of memory that `top` ends, because somebody else has taken what lies behind it.
void close() {
  chunk* end = after(top);
  const uint32_t size = size_of(top);
  end->head = used | (size == 0 ? end->head : 0);
  if (size == 0) return;
  end->before = size;
  insert(top);
}

/// Makes `top` at least that large.
bool grow(uint32_t size) {
  uintptr_t end = __builtin_wasm_memory_size(0) << 16;
  const bool joins = top && reinterpret_cast<uintptr_t>(after(top)) + 8 == end;
  const uintptr_t from = joins ? reinterpret_cast<uintptr_t>(top) : top ? end + 8 : start();
  const uintptr_t need = from + size + 8;
  if (need < from || need > UINT32_MAX - 65536) return false;
  if (need > end) {
    const uintptr_t pages = (need - end + 65535) >> 16;
    if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) return false;
    end += pages << 16;
  }
  if (!joins) {
    if (top) close();
    top = reinterpret_cast<chunk*>(from);
    top->head = before_used;
  }
  top->head = (top->head & flags) | static_cast<uint32_t>(end - 8 - from);
  return true;
}

/// A free chunk of at least that size: in the list of its own size one of the first, or any of the next list.
chunk* find(uint32_t size) {
  const unsigned list = list_of(size);
  int tries = 8;
  for (chunk* c = lists[list]; c && tries != 0; c = c->next, --tries)
    if (size_of(c) >= size) return c;
  for (unsigned from = list + 1; from < list_count; from = (from | 63) + 1)
    if (const uint64_t left = filled[from / 64] >> from % 64)
      return lists[from + static_cast<unsigned>(__builtin_ctzll(left))];
  return nullptr;
}

/// Takes a chunk of that size from the free ones.
[[gnu::noinline]] void* take(uint32_t size) {
  const auto suffices = [&] { return top && size_of(top) >= size; };
  chunk* c = find(size);
  if (!c && !suffices() && release_waiting()) c = find(size);
  if (!c) {
    if (!suffices() && !grow(size)) return nullptr;
    c = top;
    top = at(c, size);
    top->head = (size_of(c) - size) | before_used;
    c->head = size | used | before_used;
    return memory_of(c);
  }
  remove(c);
  c->head |= used;
  after(c)->head |= before_used;
  trim(c, size);
  return memory_of(c);
}

}  // namespace
}  // namespace wasm::allocator

extern "C" {

using namespace wasm::allocator;

void* malloc(size_t bytes) {
  if (bytes >= largest) return nullptr;
  const uint32_t size = chunk_size(bytes);
  if (size <= largest_waiting)
    if (chunk* c = waiting[size / 16]) {
      waiting[size / 16] = c->next;
      return memory_of(c);
    }
  return take(size);
}

void free(void* memory) {
  if (!memory) return;
  chunk* c = chunk_of(memory);
  const uint32_t size = size_of(c);
  if (size > largest_waiting) return release(c);
  c->next = waiting[size / 16];
  waiting[size / 16] = c;
}

void* calloc(size_t count, size_t bytes) {
  size_t all;
  if (__builtin_mul_overflow(count, bytes, &all)) return nullptr;
  void* memory = malloc(all);
  if (memory) __builtin_memset(memory, 0, all);
  return memory;
}

void* realloc(void* memory, size_t bytes) {
  if (!memory) return malloc(bytes);
  if (bytes >= largest) return nullptr;
  chunk* c = chunk_of(memory);
  const uint32_t size = chunk_size(bytes);
  chunk* next = after(c);
  if (size > size_of(c) && !(next->head & used) && size_of(c) + size_of(next) >= size) {
    remove(next);
    c->head += size_of(next);
    after(c)->head |= before_used;
  }
  if (size <= size_of(c)) {
    trim(c, size);
    return memory;
  }
  void* other = malloc(bytes);
  if (!other) return nullptr;
  __builtin_memcpy(other, memory, size_of(c) - overhead);
  free(memory);
  return other;
}

void* aligned_alloc(size_t alignment, size_t bytes) {
  if (alignment <= 16) return malloc(bytes);
  if (bytes >= largest || alignment >= largest) return nullptr;
  void* memory = malloc(bytes + alignment);
  if (!memory) return nullptr;
  const uintptr_t place = (reinterpret_cast<uintptr_t>(memory) + alignment - 1) & -alignment;
  chunk* c = chunk_of(memory);
  if (const uint32_t lead = static_cast<uint32_t>(place - reinterpret_cast<uintptr_t>(memory)); lead != 0) {
    chunk* aligned = at(c, lead);
    aligned->head = (size_of(c) - lead) | used | before_used;
    c->head = lead | (c->head & flags);
    release(c);
    c = aligned;
  }
  trim(c, chunk_size(bytes));
  return memory_of(c);
}

int posix_memalign(void** result, size_t alignment, size_t bytes) {
  *result = aligned_alloc(alignment, bytes);
  return *result ? 0 : 48;  // ENOMEM of WASI
}

size_t malloc_usable_size(void* memory) { return memory ? size_of(chunk_of(memory)) - overhead : 0; }
}
