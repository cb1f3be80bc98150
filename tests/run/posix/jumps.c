// SPDX-License-Identifier: MIT OR Apache-2.0
// setjmp() and longjmp() in C.
#include <setjmp.h>
#include <stdio.h>

static jmp_buf outer, inner;

static void deep(int levels, int value) {
  if (levels == 0) longjmp(outer, value);
  deep(levels - 1, value);
}

int jump(int value) {
  volatile int kept = 1;
  int result = setjmp(outer);
  if (result != 0) return 10 * result + kept;
  kept = 7;
  deep(10, value);
  return -1;
}

int jump_often(void) {
  volatile int count = 0;
  setjmp(outer);
  if (++count < 1000) longjmp(outer, 1);
  return count;
}

int jump_nested(void) {
  volatile int count = 0;
  if (setjmp(outer)) {
    ++count;
    longjmp(inner, 3);
  }
  int result = setjmp(inner);
  if (result == 0) longjmp(outer, 1);
  return 10 * result + count;
}

/* A jump over the frames of whoever calls back. */
int jump_out_of(void (*call)(void (*)(void))) {
  int result = setjmp(outer);
  if (result == 0) call((void (*)(void))0);
  return result;
}
void jump_back(int value) { longjmp(outer, value); }
