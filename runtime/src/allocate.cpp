// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// operator new and delete over malloc, without what the library's own ones need to throw std::bad_alloc.
/// All are weak: a program may define its own.
#include <stdlib.h>

#include <new>

namespace {

void* allocate(std::size_t size) {
  void* address = __builtin_malloc(size != 0 ? size : 1);
  if (!address) __builtin_trap();
  return address;
}

/// malloc aligns to 16 bytes by itself.
void* allocate(std::size_t size, std::align_val_t alignment) noexcept {
  std::size_t multiple = static_cast<std::size_t>(alignment);
  // aligned_alloc wants a multiple of the alignment.
  return aligned_alloc(multiple, (size + multiple - 1) & -multiple);
}

void* allocate_or_trap(std::size_t size, std::align_val_t alignment) {
  void* address = allocate(size != 0 ? size : 1, alignment);
  if (!address) __builtin_trap();
  return address;
}

}  // namespace

#define WEAK [[gnu::weak]]

WEAK void* operator new(std::size_t size) { return allocate(size); }
WEAK void* operator new[](std::size_t size) { return allocate(size); }
WEAK void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return __builtin_malloc(size != 0 ? size : 1);
}
WEAK void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  return __builtin_malloc(size != 0 ? size : 1);
}
WEAK void* operator new(std::size_t size, std::align_val_t alignment) { return allocate_or_trap(size, alignment); }
WEAK void* operator new[](std::size_t size, std::align_val_t alignment) { return allocate_or_trap(size, alignment); }
WEAK void* operator new(std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  return allocate(size != 0 ? size : 1, alignment);
}
WEAK void* operator new[](std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  return allocate(size != 0 ? size : 1, alignment);
}

WEAK void operator delete(void* address) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address) noexcept { __builtin_free(address); }
WEAK void operator delete(void* address, std::size_t) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address, std::size_t) noexcept { __builtin_free(address); }
WEAK void operator delete(void* address, const std::nothrow_t&) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address, const std::nothrow_t&) noexcept { __builtin_free(address); }
WEAK void operator delete(void* address, std::align_val_t) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address, std::align_val_t) noexcept { __builtin_free(address); }
WEAK void operator delete(void* address, std::size_t, std::align_val_t) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address, std::size_t, std::align_val_t) noexcept { __builtin_free(address); }
WEAK void operator delete(void* address, std::align_val_t, const std::nothrow_t&) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address, std::align_val_t, const std::nothrow_t&) noexcept {
  __builtin_free(address);
}
