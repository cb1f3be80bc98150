// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// setjmp() and longjmp(): the compiler turns them into exceptions of WebAssembly, which pass through C++ as well.
#ifndef _SETJMP_H
#define _SETJMP_H

#ifdef __cplusplus
extern "C" {
#endif

/// The call of the function that called setjmp(), the place in it, and what longjmp() passes.
typedef struct {
  void* __words[4];
} jmp_buf[1];
typedef jmp_buf sigjmp_buf;

__attribute__((__returns_twice__)) int setjmp(jmp_buf);
__attribute__((__noreturn__)) void longjmp(jmp_buf, int);

#define setjmp setjmp
#define _setjmp setjmp
#define _longjmp longjmp
#define sigsetjmp(buffer, saves_mask) setjmp(buffer)
#define siglongjmp longjmp

#ifdef __cplusplus
}
#endif

#endif
