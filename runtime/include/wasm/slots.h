// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where C++ keeps JavaScript values: an `externref` cannot lie in memory, so it lies in a slot of a table, and C++ has
/// the number of the slot. Defined in the runtime library.
#pragma once

#include <cstdint>

namespace wasm::values {

/// Numbers of constants, which are in no slot.
inline constexpr std::uint32_t undefined_slot = 0, null_slot = 1, first_slot = 2;

/// Puts a value into a slot, which the caller owns; null needs none.
std::uint32_t hold(__externref_t value);
/// What is in a slot; constants are in none.
__externref_t at(std::uint32_t slot);
/// Gives up a slot.
void drop(std::uint32_t slot);
/// How many slots are in use.
std::uint32_t count();

}  // namespace wasm::values
