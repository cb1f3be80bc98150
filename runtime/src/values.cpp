// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JavaScript values that C++ holds: the slots of one table for the whole program, which only this file sees, because
/// tables cannot be shared between objects. Part of a module only when something holds a value.
#include <wasm/slots.h>

[[gnu::nodebug]] static __externref_t table[0];

namespace {

/// For each slot that nobody uses the next one such; a slot in use has `taken`.
std::uint32_t* next_free = nullptr;
std::uint32_t first_free = 0;
std::uint32_t size = 0;
std::uint32_t in_use = 0;

/// What stands at the end of the list of free slots: the first slot, which is nobody's, as its number means undefined.
constexpr std::uint32_t nothing_free = 0;

void grow() {
  std::uint32_t more = size == 0 ? 32 : size;
  // Not realloc: with all that it brings along it is nearly as large as the rest of the allocator.
  auto* longer = static_cast<std::uint32_t*>(__builtin_malloc((size + more) * sizeof *next_free));
  if (!longer || __builtin_wasm_table_grow(table, __builtin_wasm_ref_null_extern(), static_cast<int>(more)) == -1)
    __builtin_trap();
  if (size != 0) __builtin_memcpy(longer, next_free, size * sizeof *next_free);
  __builtin_free(next_free);
  next_free = longer;
  for (std::uint32_t slot = size + more; slot-- > size;)
    if (slot > wasm::values::lent_slot) {
      next_free[slot] = first_free;
      first_free = slot;
    }
  size += more;
}

}  // namespace

namespace wasm::values {

std::uint32_t hold(__externref_t value) noexcept {
  if (__builtin_wasm_ref_is_null_extern(value)) return null_slot;
  if (first_free == nothing_free) grow();
  std::uint32_t slot = first_free;
  first_free = next_free[slot];
  __builtin_wasm_table_set(table, static_cast<int>(slot), value);
  ++in_use;
  return slot;
}

__externref_t in_table(std::uint32_t slot) noexcept { return __builtin_wasm_table_get(table, static_cast<int>(slot)); }

[[gnu::noinline]] void drop(std::uint32_t slot) noexcept {
  if (slot < first_slot) return;
  if (slot == lent_slot) return take_back();
  __builtin_wasm_table_set(table, static_cast<int>(slot), __builtin_wasm_ref_null_extern());
  next_free[slot] = first_free;
  first_free = slot;
  --in_use;
}

std::uint32_t count() noexcept { return in_use + is_lent; }

}  // namespace wasm::values
