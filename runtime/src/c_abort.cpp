// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// abort(), which is also where std::terminate() ends.
#include <wasm/die.h>
#include <wasm/thrown.h>

extern "C" {
// There where something throws.
[[gnu::weak]] void* __cxa_current_exception_type();
[[gnu::weak]] unsigned __cxa_uncaught_exceptions();

[[noreturn, gnu::weak]] void abort() {
  if (wasm::thrown::note_unhandled && __cxa_current_exception_type && __cxa_current_exception_type())
    wasm::thrown::note_unhandled();
  if (__cxa_uncaught_exceptions && __cxa_uncaught_exceptions() != 0)
    wasm::detail::die("std::terminate: an exception left a function that is noexcept, or a destructor");
  wasm::detail::die("abort() was called");
}
}
