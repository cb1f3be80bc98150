// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where the C++ library gives up. Its own versions print first, which pulls printf and WASI into modules that print
/// nothing. All are weak: a program may define its own.
#include <__config>

_LIBCPP_BEGIN_NAMESPACE_STD
/// Failed preconditions of the library, and errors that would be exceptions.
[[noreturn, gnu::weak]] void __libcpp_verbose_abort(const char*, ...) noexcept { __builtin_trap(); }
_LIBCPP_END_NAMESPACE_STD

extern "C" {
/// What the language support library says before it aborts: pure virtual calls, recursive static initialisation.
[[noreturn, gnu::weak]] void __abort_message(const char*, ...) { __builtin_trap(); }
[[noreturn, gnu::weak]] void __cxa_pure_virtual() { __builtin_trap(); }
[[noreturn, gnu::weak]] void __cxa_deleted_virtual() { __builtin_trap(); }
}
