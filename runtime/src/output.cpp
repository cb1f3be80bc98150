// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Output without delay: what a program prints leaves the module at once, also without a line break at its end. The C
/// library would keep it until the program ends, and a library has no such end.
///
/// The runtime library is linked like an archive, so this file is part of a module only when something needs
/// `__stdout_write`: standard output does, and nothing else. The C library keeps its own in an object of its own, which
/// is then left out. (A system call would not do: all of those are in one object, which the first of them brings in.)
#include <stdio.h>

extern "C" {

size_t __stdio_write(FILE* file, const unsigned char* bytes, size_t count);

/// The C library's asks whether standard output is a terminal and then writes; without a buffer that is of no interest.
size_t __stdout_write(FILE* file, const unsigned char* bytes, size_t count) {
  return __stdio_write(file, bytes, count);
}
}

namespace {

/// Runs before the constructors of the program, which may print.
[[gnu::constructor(101)]] void print_at_once() { setvbuf(stdout, nullptr, _IONBF, 0); }

}  // namespace
