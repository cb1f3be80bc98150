// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Adds what WASI has no call for. Files in memory have no permissions: changing them succeeds and does nothing.
#include_next <sys/stat.h>
#ifndef _WASMBIND_SYS_STAT_H
#define _WASMBIND_SYS_STAT_H

#ifdef __cplusplus
extern "C" {
#endif
int chmod(const char*, mode_t);
int fchmod(int, mode_t);
int fchmodat(int, const char*, mode_t, int);
mode_t umask(mode_t);
#ifdef __cplusplus
}
#endif

#endif
