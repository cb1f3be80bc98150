// SPDX-License-Identifier: MIT OR Apache-2.0
// Exceptions that nothing may catch: the program ends in the terminate handler.
#include <cstdlib>
#include <cstring>
#include <stdexcept>

#include "say.h"

namespace {

[[gnu::noinline]] void fails() { throw std::runtime_error("fails"); }
[[gnu::noinline]] void promises() noexcept { fails(); }

struct Loud {
  ~Loud() noexcept(false) { throw 1; }
};

struct Quiet {
  ~Quiet() { fails(); }
};

struct FailsWhenCaught {
  FailsWhenCaught() = default;
  FailsWhenCaught(const FailsWhenCaught&) { throw 1; }
};

void end() {
  std::printf("terminated\n");
  std::fflush(stdout);
#ifdef __wasm__
  std::abort();
#else
  std::_Exit(3);
#endif
}

}  // namespace

void ending(const char* how) {
  std::set_terminate(end);
  const auto is = [&](const char* name) { return std::strcmp(how, name) == 0; };
  try {
    if (is("noexcept")) promises();
    if (is("destructor")) Quiet quiet;
    if (is("no exception")) throw;
    if (is("std::terminate")) std::terminate();
    if (is("while unwinding")) {
      Loud loud;
      fails();
    }
    if (is("copy of the exception")) {
      try {
        throw FailsWhenCaught();
      } catch (FailsWhenCaught) {
      }
    }
  } catch (...) {
    std::printf("caught\n");
  }
  std::printf("not terminated\n");
}
