// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where C++ keeps JavaScript values: an `externref` cannot lie in memory, so it lies in a slot of a table, and C++ has
/// the number of the slot. Defined in the runtime library.
#pragma once

#include <cstdint>

namespace wasm::values {

/// Numbers of constants, which are in no slot.
inline constexpr std::uint32_t undefined_slot = 0, null_slot = 1, first_slot = 2;
/// The slot that is no part of the table.
inline constexpr std::uint32_t lent_slot = first_slot;

/// Puts a value into a slot, which the caller owns; null needs none.
std::uint32_t hold(__externref_t value) noexcept;
/// What is in a slot of the table.
__externref_t in_table(std::uint32_t slot) noexcept;
/// Gives up a slot.
void drop(std::uint32_t slot) noexcept;
/// How many slots are in use.
std::uint32_t count() noexcept;

// A global variable has a value for the time of a call: that takes a tenth of what a slot of the table does.

/// Whether a call has the variable.
inline constinit bool is_lent = false;

extern "C" {
/// What is in the variable: lent_value.s.
__externref_t __wasmbind_lent() noexcept;
void __wasmbind_lend(__externref_t value) noexcept;
}

/// The same as hold(), in the variable unless a call further out has it.
[[gnu::always_inline]] inline std::uint32_t lend(__externref_t value) noexcept {
  if (is_lent || __builtin_wasm_ref_is_null_extern(value)) return hold(value);
  is_lent = true;
  __wasmbind_lend(value);
  return lent_slot;
}

/// Empties the variable.
[[gnu::always_inline]] inline void take_back() noexcept {
  is_lent = false;
  __wasmbind_lend(__builtin_wasm_ref_null_extern());
}

/// What is in a slot; constants are in none.
[[gnu::always_inline]] inline __externref_t at(std::uint32_t slot) noexcept {
  return slot == lent_slot ? __wasmbind_lent() : in_table(slot);
}

}  // namespace wasm::values
