// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Output without delay: what a program prints leaves the module at once, also without a line break at its end. The C
/// library would keep it until the program ends, and a library has no such end. Costs nothing in modules that print
/// nothing.
#include <stdio.h>

extern "C" {
/// There only where something prints.
[[gnu::weak]] extern FILE* const stdout;
}

namespace {

/// Runs before the constructors of the program, which may print.
[[gnu::constructor(101)]] void print_at_once() {
  if (&stdout != nullptr) setvbuf(stdout, nullptr, _IONBF, 0);
}

}  // namespace
