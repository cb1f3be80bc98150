// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// abort(), which is also where std::terminate() ends.
#include <wasm/die.h>
#include <wasm/thrown.h>

extern "C" [[noreturn, gnu::weak]] void abort() {
  if (wasm::thrown::before_abort) wasm::thrown::before_abort();
  wasm::detail::die("abort() was called");
}
