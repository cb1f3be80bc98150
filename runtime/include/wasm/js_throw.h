// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the glue supplies for errors: for the runtime library's own sources.
#pragma once

#include <wasm/thrown.h>

extern "C" {
/// The error for an exception.
__attribute__((import_module("wasmbind_runtime"), import_name("readThrown"))) __externref_t
__wasmbind_read_thrown(const wasm::thrown::description* exception);

__attribute__((import_module("wasmbind_runtime"), import_name("noteUnhandled"))) void __wasmbind_note_unhandled(
    const wasm::thrown::description* exception);

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
