// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The stack of C++ functions, after an error has passed through them: their epilogues did not run.
#pragma once

#include <wasm/slots.h>

extern "C" char __stack_high;

namespace wasm::detail {

/// Gives their part of the stack back, and at its very top the variable for values that are passed. JavaScript calls
/// it.
/// \param mark where the stack has to end: 0 for its very top, 1 for where it is now
/// \return the mark for the next error
///
/// All of it is assembly, since a function of C++ may put back the stack pointer that it has found.
template <typename = void>
[[clang::export_name("__wasmbind_reset_stack"), gnu::naked]] unsigned long reset_stack(unsigned long mark) {
  __asm__(
      ".globaltype __stack_pointer, i32\n"
      "global.get __stack_pointer\n"
      "local.get 0\n"
      "i32.const __stack_high\n"
      "local.get 0\n"
      "i32.select\n"
      "local.get 0\n"
      "i32.const 1\n"
      "i32.eq\n"
      "i32.select\n"
      "global.set __stack_pointer\n"
      "global.get __stack_pointer\n"
      "i32.const 0\n"
      "local.get 0\n"
      "i32.select\n"
      "local.get 0\n"
      "br_if 0\n"
      "i32.const %0\n"
      "i32.const 0\n"
      "i32.store8 0\n"
      "return" ::"i"(&values::is_lent));
}

}  // namespace wasm::detail
