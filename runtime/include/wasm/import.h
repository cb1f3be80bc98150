// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the shims of imported functions are written with.
#pragma once

#include <wasm/abi/abi.h>
#include <wasm/pass.h>
#include <wasm/returned.h>

extern "C" char __stack_high;

/// Gives the whole stack of C++ functions back. JavaScript calls it when an error has left an import and passed through
/// all C++ functions, whose epilogues did not run.
extern "C" inline __attribute__((export_name("__wasmbind_reset_stack"))) void __wasmbind_reset_stack() {
  __asm__ volatile(
      ".globaltype __stack_pointer, i32\n"
      "i32.const __stack_high\n"
      "global.set __stack_pointer\n");
}

/// Declares the raw import behind an imported function.
#define WASM_IMPORT(symbol) extern "C" __attribute__((import_module("wasmbind"), import_name(#symbol)))

/// The places of a parameter in a raw import's signature, the argument made of the parameter, and its values.
#define WASM_OUT(...) \
  ::wasm::pass<__VA_ARGS__>::places::template at<0>, ::wasm::pass<__VA_ARGS__>::places::template at<1>
#define WASM_PASS(name, ...) \
  ::wasm::pass<__VA_ARGS__> name##_passed { ::wasm::detail::forward<__VA_ARGS__>(name) }
#define WASM_GIVE(name) name##_passed.first, name##_passed.second
