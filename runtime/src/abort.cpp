// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where the C and C++ libraries give up. Their own versions print first, which pulls printf and WASI into modules that
/// print nothing. All are weak: a program may define its own.
#include <wasm/die.h>

#include <__config>

_LIBCPP_BEGIN_NAMESPACE_STD
/// Failed preconditions of the library, and errors that would be exceptions.
[[noreturn, gnu::weak]] void __libcpp_verbose_abort(const char* format, ...) noexcept {
  __builtin_va_list arguments;
  __builtin_va_start(arguments, format);
  wasm::detail::die_with(format, arguments);
}
_LIBCPP_END_NAMESPACE_STD

extern "C" {
/// What the language support library says before it aborts: recursive static initialisation, ...
[[noreturn, gnu::weak]] void __abort_message(const char* format, ...) {
  __builtin_va_list arguments;
  __builtin_va_start(arguments, format);
  wasm::detail::die_with(format, arguments);
}
[[noreturn, gnu::weak]] void __cxa_pure_virtual() { wasm::detail::die("a pure virtual function was called"); }
[[noreturn, gnu::weak]] void __cxa_deleted_virtual() { wasm::detail::die("a deleted virtual function was called"); }
}
