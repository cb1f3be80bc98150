// SPDX-License-Identifier: MIT OR Apache-2.0
// Runs a command and prints what it took, with all processes that it started: seconds of processor time, and the
// kilobytes of memory of the largest of them.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

int main(int count, char** words) {
  if (count < 2) return 2;
  const pid_t child = fork();
  if (child == 0) {
    execvp(words[1], words + 1);
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  rusage used;
  getrusage(RUSAGE_CHILDREN, &used);
  const auto seconds = [](timeval time) { return static_cast<double>(time.tv_sec) + 1e-6 * time.tv_usec; };
  std::printf("{\"seconds\":%.6f,\"kilobytes\":%ld}\n", seconds(used.ru_utime) + seconds(used.ru_stime),
              used.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
