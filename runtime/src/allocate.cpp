// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// operator new and delete over malloc. The C++ library's own ones print before they give up, which brings printf and
/// WASI into modules that print nothing. All are weak: a program may define its own, and the forms that it does not
/// define then use those that it does.
#include <stdlib.h>
#include <wasm/die.h>

#include <new>

namespace {

[[noreturn]] void give_up() {
#if __cpp_exceptions
  throw std::bad_alloc();
#else
  wasm::detail::die("out of memory");
#endif
}

void* attempt(std::size_t size) {
  // malloc aligns to 16 bytes by itself.
  return __builtin_malloc(size != 0 ? size : 1);
}

void* attempt(std::size_t size, std::align_val_t alignment) {
  const std::size_t multiple = static_cast<std::size_t>(alignment);
  // aligned_alloc wants a multiple of the alignment.
  const std::size_t rounded = ((size != 0 ? size : 1) + multiple - 1) & -multiple;
  return rounded < size ? nullptr : aligned_alloc(multiple, rounded);
}

/// Tries until there is memory, or the program's handler (std::set_new_handler) cannot help or is not there.
template <typename... How>
void* allocate(How... how) {
  for (;;) {
    if (void* address = attempt(how...)) return address;
    if (std::new_handler handler = std::get_new_handler())
      handler();
    else
      give_up();
  }
}

/// The same, or null: through the form that throws, which the program may have replaced. Without exceptions that form
/// has no way to fail.
template <typename... How>
void* allocate_or_null(How... how) noexcept {
#if __cpp_exceptions
  try {
    return ::operator new(how...);
  } catch (...) {
    return nullptr;
  }
#else
  return attempt(how...);
#endif
}

}  // namespace

#define WEAK [[gnu::weak]]

WEAK void* operator new(std::size_t size) { return allocate(size); }
WEAK void* operator new[](std::size_t size) { return ::operator new(size); }
WEAK void* operator new(std::size_t size, std::align_val_t alignment) { return allocate(size, alignment); }
WEAK void* operator new[](std::size_t size, std::align_val_t alignment) { return ::operator new(size, alignment); }

WEAK void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate_or_null(size); }
WEAK void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate_or_null(size); }
WEAK void* operator new(std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  return allocate_or_null(size, alignment);
}
WEAK void* operator new[](std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  return allocate_or_null(size, alignment);
}

WEAK void operator delete(void* address) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address) noexcept { ::operator delete(address); }
WEAK void operator delete(void* address, std::size_t) noexcept { ::operator delete(address); }
WEAK void operator delete[](void* address, std::size_t) noexcept { ::operator delete[](address); }
WEAK void operator delete(void* address, const std::nothrow_t&) noexcept { ::operator delete(address); }
WEAK void operator delete[](void* address, const std::nothrow_t&) noexcept { ::operator delete[](address); }

WEAK void operator delete(void* address, std::align_val_t) noexcept { __builtin_free(address); }
WEAK void operator delete[](void* address, std::align_val_t alignment) noexcept {
  ::operator delete(address, alignment);
}
WEAK void operator delete(void* address, std::size_t, std::align_val_t alignment) noexcept {
  ::operator delete(address, alignment);
}
WEAK void operator delete[](void* address, std::size_t, std::align_val_t alignment) noexcept {
  ::operator delete[](address, alignment);
}
WEAK void operator delete(void* address, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  ::operator delete(address, alignment);
}
WEAK void operator delete[](void* address, std::align_val_t alignment, const std::nothrow_t&) noexcept {
  ::operator delete[](address, alignment);
}
