// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::terminate(), and the handlers that it and operator new ask for. The language support library's have messages
/// that are put together, which brings the code for that into each module that may throw. Weak, as all that stands in
/// for parts of libraries.
#include <wasm/terminate_handler.h>

#include <cstdlib>
#include <exception>
#include <new>

#define WEAK [[gnu::weak]]

extern "C" {
// Where the library keeps the handlers, beside the functions that set them. Weak: not part of programs that set none.
WEAK extern std::terminate_handler __cxa_terminate_handler;
WEAK extern std::terminate_handler __cxa_unexpected_handler;
WEAK extern std::new_handler __cxa_new_handler;
}

namespace std {

WEAK terminate_handler get_terminate() noexcept { return &__cxa_terminate_handler ? __cxa_terminate_handler : abort; }
WEAK new_handler get_new_handler() noexcept { return &__cxa_new_handler ? __cxa_new_handler : nullptr; }

/// Calls a handler, which must not come back.
[[noreturn]] WEAK void __terminate(terminate_handler handler) noexcept {
  if (&wasm::detail::call_terminate_handler) wasm::detail::call_terminate_handler(handler);
  if (&__cxa_terminate_handler) handler();
  abort();
}

[[noreturn]] WEAK void terminate() noexcept { __terminate(get_terminate()); }

}  // namespace std

// What became of exception specifications: there is a template of this name in its place now.
WEAK std::terminate_handler get_unexpected() noexcept asm("_ZSt14get_unexpectedv");
std::terminate_handler get_unexpected() noexcept {
  return &__cxa_unexpected_handler ? __cxa_unexpected_handler : std::terminate;
}
[[noreturn]] WEAK void call_unexpected(std::terminate_handler handler) asm("_ZSt12__unexpectedPFvvE");
void call_unexpected(std::terminate_handler handler) {
  handler();
  std::terminate();
}
[[noreturn]] WEAK void unexpected() asm("_ZSt10unexpectedv");
void unexpected() { call_unexpected(get_unexpected()); }
