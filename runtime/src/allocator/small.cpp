// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `--allocator small`: malloc in a quarter of the C library's code. Free chunks stand in one list for each power of
/// two; neighbours are merged at once. Fast for programs that allocate little; programs with many thousands of blocks
/// of mixed sizes want the C library's.
#include <stddef.h>
#include <stdint.h>

extern "C" unsigned char __heap_base;

namespace {

/// Lies eight bytes before the memory that a caller gets, at an odd multiple of eight. A chunk's size is a multiple of
/// 16; its last four bytes are `before` of the next chunk, which only a free chunk needs.
struct chunk {
  uint32_t before;  ///< size of the chunk before, if that is free
  uint32_t head;    ///< own size, and the flags
  chunk* next;      ///< of a free chunk: the neighbours in its list
  chunk* previous;
};
constexpr uint32_t used = 1, before_used = 2, flags = 15, least = 16, overhead = 4, largest = 1u << 31;

chunk* lists[32];
uint32_t filled;     ///< a bit for each list that has chunks
uintptr_t heap_end;  ///< end of the memory that has been taken, where a used chunk of no size lies

uint32_t size_of(const chunk* c) { return c->head & ~flags; }
chunk* at(void* address, uint32_t offset) {
  return reinterpret_cast<chunk*>(static_cast<unsigned char*>(address) + offset);
}
chunk* after(chunk* c) { return at(c, size_of(c)); }
void* memory_of(chunk* c) { return reinterpret_cast<unsigned char*>(c) + 8; }
chunk* chunk_of(void* memory) { return reinterpret_cast<chunk*>(static_cast<unsigned char*>(memory) - 8); }
unsigned list_of(uint32_t size) { return 31u - static_cast<unsigned>(__builtin_clz(size)); }

void insert(chunk* c) {
  const unsigned list = list_of(size_of(c));
  c->previous = nullptr;
  c->next = lists[list];
  if (c->next) c->next->previous = c;
  lists[list] = c;
  filled |= 1u << list;
}

void remove(chunk* c) {
  const unsigned list = list_of(size_of(c));
  if (c->next) c->next->previous = c->previous;
  if (c->previous)
    c->previous->next = c->next;
  else if (!(lists[list] = c->next))
    filled &= ~(1u << list);
}

/// Makes a chunk free; merges it with free neighbours.
void release(chunk* c) {
  uint32_t size = size_of(c);
  if (!(c->head & before_used)) {
    c = reinterpret_cast<chunk*>(reinterpret_cast<unsigned char*>(c) - c->before);
    remove(c);
    size += size_of(c);
  }
  chunk* next = at(c, size);
  if (!(next->head & used)) {
    remove(next);
    size += size_of(next);
    next = at(c, size);
  }
  c->head = size | before_used;
  next->before = size;
  next->head &= ~before_used;
  insert(c);
}

/// Cuts a used chunk down to `size`; what is left becomes free.
void trim(chunk* c, uint32_t size) {
  const uint32_t rest = size_of(c) - size;
  if (rest < least) return;
  c->head = size | (c->head & flags);
  chunk* tail = at(c, size);
  tail->head = rest | used | before_used;
  release(tail);
}

/// Takes a free chunk out of its list.
chunk* claim(chunk* c, uint32_t size) {
  remove(c);
  c->head |= used;
  after(c)->head |= before_used;
  trim(c, size);
  return c;
}

/// Gets memory from the engine for at least `size` more bytes, as a free chunk.
bool grow(uint32_t size) {
  const uintptr_t end = __builtin_wasm_memory_size(0) << 16;
  uintptr_t start = heap_end;
  const bool first = start == 0;
  if (first) start = ((reinterpret_cast<uintptr_t>(&__heap_base) + 7) & ~uintptr_t{15}) + 8;
  uintptr_t wanted = end;
  // Others may have taken memory meanwhile: what lies between is theirs, and a piece of its own begins behind it.
  const bool joins = first || start + 8 == end;
  if (!joins) start = end + 8;
  if (wanted < start + size + 2 * least || !joins) {
    const uintptr_t need = start + size + 2 * least;
    if (need < start || need > UINT32_MAX - 65536) return false;
    const uintptr_t pages = (need - end + 65535) >> 16;
    if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) return false;
    wanted = end + (pages << 16);
  }
  heap_end = wanted - 8;
  chunk* c = reinterpret_cast<chunk*>(start);
  const uint32_t flag = first || !joins ? before_used : c->head & before_used;
  c->head = static_cast<uint32_t>(heap_end - start) | used | flag;
  after(c)->head = used | before_used;
  release(c);
  return true;
}

chunk* find(uint32_t size) {
  const unsigned list = list_of(size);
  for (chunk* c = lists[list]; c; c = c->next)
    if (size_of(c) >= size) return c;
  const uint32_t bigger = list == 31 ? 0 : filled & ~((2u << list) - 1);
  return bigger ? lists[__builtin_ctz(bigger)] : nullptr;
}

uint32_t chunk_size(size_t bytes) { return (static_cast<uint32_t>(bytes) + overhead + 15) & ~uint32_t{15}; }

}  // namespace

extern "C" {

void* malloc(size_t bytes) {
  if (bytes >= largest) return nullptr;
  const uint32_t size = chunk_size(bytes);
  chunk* c = find(size);
  if (!c) {
    if (!grow(size)) return nullptr;
    c = find(size);
  }
  return memory_of(claim(c, size));
}

void free(void* memory) {
  if (memory) release(chunk_of(memory));
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
