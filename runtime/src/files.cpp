// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Functions on files that POSIX has and WASI has not.
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace {

int fail(int error) {
  errno = error;
  return -1;
}

/// Makes a path absolute and takes `.` and `..` out of it.
/// \return whether there is room for it
bool resolve(const char* path, char* out, size_t room) {
  size_t length = 0;
  if (*path != '/') {
    if (!getcwd(out, room)) return false;
    length = strlen(out);
    if (length == 1) length = 0;
  }
  while (*path != '\0') {
    const char* end = strchrnul(path, '/');
    const size_t size = static_cast<size_t>(end - path);
    if (size == 2 && memcmp(path, "..", 2) == 0) {
      while (length > 0 && out[--length] != '/') {
      }
    } else if (size != 0 && !(size == 1 && *path == '.')) {
      if (length + size + 2 > room) return false;
      out[length++] = '/';
      memcpy(out + length, path, size);
      length += size;
    }
    path = *end == '/' ? end + 1 : end;
  }
  if (length == 0) out[length++] = '/';
  out[length] = '\0';
  return true;
}

constexpr int attempts = 100;

/// Replaces the XXXXXX at the end of a name.
bool choose(char* name) {
  const size_t length = strlen(name);
  if (length < 6 || memcmp(name + length - 6, "XXXXXX", 6) != 0) return false;
  unsigned char random[6];
  if (getentropy(random, sizeof random) != 0) return false;
  for (size_t i = 0; i < 6; ++i) name[length - 6 + i] = static_cast<char>('a' + random[i] % 26);
  return true;
}

/// Chooses names until `make` succeeds with one, or fails for another reason than that there is such a file.
template <typename Make>
int with_new_name(char* name, Make make) {
  for (int i = 0; i < attempts; ++i) {
    if (!choose(name)) return fail(EINVAL);
    const int made = make(name);
    if (made >= 0 || errno != EEXIST) return made;
    memset(name + strlen(name) - 6, 'X', 6);
  }
  return fail(EEXIST);
}

int exists(const char* path) {
  struct stat status;
  return stat(path, &status);
}

}  // namespace

extern "C" {

char* realpath(const char* path, char* out) {
  char resolved[PATH_MAX];
  if (*path == '\0' || !resolve(path, resolved, sizeof resolved)) {
    errno = *path == '\0' ? ENOENT : ENAMETOOLONG;
    return nullptr;
  }
  if (exists(resolved) != 0) return nullptr;
  return out ? strcpy(out, resolved) : strdup(resolved);
}

int chmod(const char* path, mode_t) { return exists(path); }
int fchmodat(int folder, const char* path, mode_t, int) {
  struct stat status;
  return fstatat(folder, path, &status, 0);
}
int fchmod(int file, mode_t) {
  struct stat status;
  return fstat(file, &status);
}
mode_t umask(mode_t) { return 0; }

int mkstemp(char* name) {
  return with_new_name(name, [](const char* path) { return open(path, O_RDWR | O_CREAT | O_EXCL, 0600); });
}
char* mkdtemp(char* name) {
  return with_new_name(name, [](const char* path) { return mkdir(path, 0700); }) == 0 ? name : nullptr;
}
FILE* tmpfile() {
  char name[] = "/tmp/XXXXXX";
  mkdir("/tmp", 0777);
  const int file = mkstemp(name);
  if (file < 0) return nullptr;
  unlink(name);
  return fdopen(file, "w+");
}

int statvfs(const char*, struct statvfs*) { return fail(ENOSYS); }
int fstatvfs(int, struct statvfs*) { return fail(ENOSYS); }
ssize_t copy_file_range(int, off_t*, int, off_t*, size_t, unsigned) { return fail(ENOSYS); }

/// There is no shell.
int system(const char* command) { return command ? fail(ENOSYS) : 0; }
}
