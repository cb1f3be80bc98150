// SPDX-License-Identifier: MIT OR Apache-2.0
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

struct counter;
typedef void counter_visit(int value, void* context);

struct counter* counter_new(int first);
int counter_next(struct counter* counter);
/* Calls back for each number up to the last one that was given out. */
void counter_each(const struct counter* counter, counter_visit* visit, void* context);
void counter_delete(struct counter* counter);
long counter_standard(void);

#ifdef __cplusplus
}
#endif
