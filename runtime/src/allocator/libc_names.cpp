// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The names by which the C library itself calls the allocator: std::atexit does. In a file of its own, so that they go
/// to a program's own malloc too, which would collide with the one of the allocator's file.
#include <stdlib.h>

extern "C" {
void* __libc_malloc(size_t bytes) { return malloc(bytes); }
void* __libc_calloc(size_t count, size_t bytes) { return calloc(count, bytes); }
void __libc_free(void* block) { free(block); }
}
