// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Failed assertions.
#include <stdarg.h>
#include <wasm/die.h>

namespace {

[[noreturn]] void say(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  wasm::detail::die_with(format, arguments);
}

}  // namespace

extern "C" [[noreturn, gnu::weak]] void __assert_fail(const char* expression, const char* file, int line, const char*) {
  say("%s:%d: assertion failed: %s", file, line, expression);
}
