// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Adds a call of Linux that the C++ library tries first when it copies files: it always fails with ENOSYS.
#include_next <unistd.h>
#ifndef _WASMBIND_UNISTD_H
#define _WASMBIND_UNISTD_H

#ifdef __cplusplus
extern "C" {
#endif
ssize_t copy_file_range(int, off_t*, int, off_t*, size_t, unsigned);
#ifdef __cplusplus
}
#endif

#endif
