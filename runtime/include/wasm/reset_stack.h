// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The stack of C++ functions, after an error has left an import and passed through all of them.
#pragma once

extern "C" char __stack_high;

namespace wasm::detail {

/// Gives the whole stack back: the epilogues of those functions did not run. JavaScript calls it.
template <typename = void>
[[clang::export_name("__wasmbind_reset_stack")]] void reset_stack() {
  __asm__ volatile(
      ".globaltype __stack_pointer, i32\n"
      "i32.const __stack_high\n"
      "global.set __stack_pointer\n");
}

}  // namespace wasm::detail
