// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Output without delay: what a program prints leaves the module at once, also without a line break at its end. The C
/// library would keep it until the program ends, and a library has no such end.
///
/// The runtime library is linked like an archive, so this file is part of a module only when something needs
/// `__wasi_fd_write`: when it prints. The C library's own definition, should another system call bring it in, wins over
/// the weak one here and does the same.
#include <stdio.h>
#include <wasi/api.h>

extern "C" {

[[clang::import_module("wasi_snapshot_preview1"), clang::import_name("fd_write")]] int wasmbind_fd_write(int fd,
                                                                                                         int vectors,
                                                                                                         int count,
                                                                                                         int written);

[[gnu::weak]] __wasi_errno_t __wasi_fd_write(__wasi_fd_t fd, const __wasi_ciovec_t* vectors, size_t count,
                                             __wasi_size_t* written) {
  return static_cast<__wasi_errno_t>(
      wasmbind_fd_write(fd, reinterpret_cast<int>(vectors), static_cast<int>(count), reinterpret_cast<int>(written)));
}
}

namespace {

/// Runs before the constructors of the program, which may print.
[[gnu::constructor(101)]] void print_at_once() { setvbuf(stdout, nullptr, _IONBF, 0); }

}  // namespace
