// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How the runtime library ends a program.
#pragma once

namespace wasm::detail {

/// Tells JavaScript why and traps.
[[noreturn]] void die(const char* message, unsigned long length) noexcept;

/// The same with a literal.
template <unsigned long N>
[[noreturn]] void die(const char (&message)[N]) noexcept {
  die(message, N - 1);
}

/// The same with a message that is put together as printf() would: of its conversions %s, %d, %i, %u and %%.
[[noreturn]] void die_with(const char* format, __builtin_va_list arguments) noexcept;

}  // namespace wasm::detail
