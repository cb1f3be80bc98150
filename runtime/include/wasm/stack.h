// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The stack pointer of C++ code, for errors that pass functions without running their epilogues.
#pragma once

namespace wasm::thrown {

/// Where the stack ends of the function that waits for an import, the innermost one; 0 when none does.
inline constinit unsigned long waiting_stack = 0;

}  // namespace wasm::thrown

// All of these are part of their callers: a function of its own would put back what it found.
namespace wasm::detail {

[[gnu::always_inline]] inline unsigned long stack_pointer() {
  unsigned long address;
  __asm__ volatile(
      ".globaltype __stack_pointer, i32\n"
      "global.get __stack_pointer\n"
      "local.set %0"
      : "=r"(address));
  return address;
}

[[gnu::always_inline]] inline void set_stack_pointer(unsigned long address) {
  __asm__ volatile(
      ".globaltype __stack_pointer, i32\n"
      "local.get %0\n"
      "global.set __stack_pointer" ::"r"(address));
}

}  // namespace wasm::detail
