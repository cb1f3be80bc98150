// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How full a file system is. The one in memory does not tell: both functions fail with ENOSYS.
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#define __NEED_fsblkcnt_t
#define __NEED_fsfilcnt_t
#include <bits/alltypes.h>

struct statvfs {
  unsigned long f_bsize, f_frsize;
  fsblkcnt_t f_blocks, f_bfree, f_bavail;
  fsfilcnt_t f_files, f_ffree, f_favail;
  unsigned long f_fsid, f_flag, f_namemax;
};

#define ST_RDONLY 1
#define ST_NOSUID 2

#ifdef __cplusplus
extern "C" {
#endif
int statvfs(const char*, struct statvfs*);
int fstatvfs(int, struct statvfs*);
#ifdef __cplusplus
}
#endif

#endif
