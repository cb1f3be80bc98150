// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Adds the type of a directory's entry that WASI calls by another name.
#include_next <dirent.h>
#ifndef DT_SOCK
#define DT_SOCK __WASI_FILETYPE_SOCKET_DGRAM
#endif
