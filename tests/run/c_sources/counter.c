// SPDX-License-Identifier: MIT OR Apache-2.0
#include "counter.h"

#include <stdlib.h>

struct counter {
  int first, next;
};

struct counter* counter_new(int first) {
  int class = first; /* a name that C++ would refuse */
  struct counter* new = malloc(sizeof *new);
  *new = (struct counter){.first = class, .next = class};
  return new;
}

int counter_next(struct counter* counter) { return counter->next++; }

void counter_each(const struct counter* counter, counter_visit* visit, void* context) {
  for (int value = counter->first; value < counter->next; ++value) visit(value, context);
}

void counter_delete(struct counter* counter) { free(counter); }

long counter_standard(void) { return __STDC_VERSION__; }
