// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The program prints one line on standard output for each thing that happens.
#pragma once

#include <cstdio>
#include <exception>

/// A value whose destructor prints.
struct Trace {
  const char* name;
  explicit Trace(const char* name) : name(name) {}
  Trace(const Trace&) = delete;
  ~Trace() { std::printf("  ~%s\n", name); }
};

/// Runs `f` and prints whether it threw an E, another exception, or nothing.
template <typename E, typename F>
void expect(const char* what, F f) {
  try {
    f();
    std::printf("%s: nothing\n", what);
  } catch (const E&) {
    std::printf("%s: as expected\n", what);
  } catch (const std::exception&) {
    std::printf("%s: another std::exception\n", what);
  } catch (...) {
    std::printf("%s: something else\n", what);
  }
}

// The parts of the program.
void catching();
void casting();
void state();
void order();
void through();
void library();
void statics();
void many();

/// Runs what ends the program: the terminate handler prints that, and exits with status 3; a module just ends.
void ending(const char* how);
