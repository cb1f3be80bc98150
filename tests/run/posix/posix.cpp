// SPDX-License-Identifier: MIT OR Apache-2.0
// Jumps through C++, and what the C library emulates.
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/times.h>
#include <unistd.h>

#include <csetjmp>
#include <csignal>
#include <ctime>
#include <stdexcept>
#include <string>

extern "C" {
[[wasm::export]] int jump(int value);
[[wasm::export]] int jump_often(void);
[[wasm::export]] int jump_nested(void);
int jump_out_of(void (*call)(void (*)(void)));
void jump_back(int value);
}

[[wasm::export]] std::string jump_and_throw() {
  std::string log;
  try {
    log += std::to_string(jump_out_of([](void (*)()) { jump_back(4); }));
    // An exception passes through the function that has called setjmp().
    jump_out_of([](void (*)()) { throw std::runtime_error("thrown"); });
  } catch (const std::exception& error) {
    log += error.what();
  }
  // A handler for everything does not take a jump.
  log += std::to_string(jump_out_of([](void (*)()) {
    try {
      jump_back(5);
    } catch (const std::exception&) {
      jump_back(6);
    }
  }));
  return log;
}

[[wasm::export]] int raised() {
  static int number;
  std::signal(SIGUSR1, [](int signal) { number = signal; });
  std::raise(SIGUSR1);
  return number == SIGUSR1;
}
[[wasm::export]] void killed() { std::raise(SIGTERM); }

[[wasm::export]] bool mapped() {
  void* memory = mmap(nullptr, 100000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return false;
  static_cast<char*>(memory)[99999] = 'x';
  return munmap(memory, 100000) == 0;
}

[[wasm::export]] bool process() {
  tms used;
  return std::clock() >= 0 && times(&used) != static_cast<clock_t>(-1) && getpid() > 0;
}
