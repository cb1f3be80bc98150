// SPDX-License-Identifier: MIT OR Apache-2.0
// Natively a program with the name of a part as its argument, in wasm a module with one export that takes it.
#include <cstring>
#include <string>

#include "say.h"

[[wasm::export]] void run(const std::string& part) {
  struct Part {
    const char* name;
    void (*run)();
  };
  constexpr Part parts[] = {{"catching", catching}, {"casting", casting}, {"state", state},     {"order", order},
                            {"through", through},   {"library", library}, {"statics", statics}, {"many", many}};
  bool isPart = false;
  for (const Part& one : parts) {
    if (part != one.name) continue;
    isPart = true;
    one.run();
    std::printf("uncaught at the end: %d\n", std::uncaught_exceptions());
  }
  if (!isPart) ending(part.c_str());
  std::fflush(stdout);
}

#ifndef __wasm__
int main(int, char** words) { run(words[1]); }
#endif
