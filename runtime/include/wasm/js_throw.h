// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the glue supplies for errors: for the runtime library's own sources.
#pragma once

#include <wasm/stack.h>

extern "C" {
/// Where the stack has to end when an error leaves C++; 0 for its very top.
__attribute__((import_module("wasmbind_runtime"), import_name("stackOfThrow"))) unsigned long __wasmbind_stack_of_throw(
    unsigned long pointer);

[[noreturn]] __attribute__((import_module("wasmbind_runtime"), import_name("throwError"))) void __wasmbind_throw_error(
    const void* bytes);

/// The error for an exception in the bytes that were noted.
__attribute__((import_module("wasmbind_runtime"), import_name("errorOf"))) __externref_t
__wasmbind_error_of(const void* bytes);

__attribute__((import_module("wasmbind_runtime"), import_name("noteUnhandled"))) void __wasmbind_note_unhandled(
    const void* bytes);

[[noreturn]] __attribute__((import_module("wasmbind_runtime"), import_name("throwValue"))) void __wasmbind_throw_value(
    __externref_t value);

/// A new error: 0 `Error`, 1 `TypeError`, 2 `RangeError`, 3 `SyntaxError`, 4 `ReferenceError`.
__attribute__((import_module("wasmbind_runtime"), import_name("newError"))) __externref_t
__wasmbind_new_error(int kind, const char* message, unsigned long length);

/// The length of a thrown value's message, which messageInto then writes to an address.
__attribute__((import_module("wasmbind_runtime"), import_name("messageOf"))) unsigned long __wasmbind_message_of(
    __externref_t value);
__attribute__((import_module("wasmbind_runtime"), import_name("messageInto"))) void __wasmbind_message_into(
    char* address);
}

namespace wasm::thrown {

/// Gives back the stack of the functions that the error is going to leave.
[[gnu::always_inline]] inline void leave_stack() {
  unsigned long rest = __wasmbind_stack_of_throw(detail::stack_pointer());
  detail::set_stack_pointer(rest != 0 ? rest : reinterpret_cast<unsigned long>(&__stack_high));
}

}  // namespace wasm::thrown
