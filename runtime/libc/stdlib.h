// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Adds functions that work on files in memory.
#include_next <stdlib.h>
#ifndef _WASMBIND_STDLIB_H
#define _WASMBIND_STDLIB_H

#ifdef __cplusplus
extern "C" {
#endif
char* realpath(const char*, char*);
int mkstemp(char*);
char* mkdtemp(char*);
#ifdef __cplusplus
}
#endif

#endif
