// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A compiler's command line that somebody else has written, taken apart.
#pragma once

#include <string>
#include <vector>

#include "support/process.h"

namespace wasmbind::toolchain {

enum class InvocationKind {
  compile,  ///< one C++ source to an object: `-c x.cpp`
  link,     ///< objects to a program
  other,    ///< preprocessing, questions, several sources, languages that are not C++
};

struct Invocation {
  InvocationKind kind = InvocationKind::other;
  std::string compiler;
  std::vector<std::string> arguments;  ///< all of them, without the compiler
  std::string source;                  ///< of a compile
  std::vector<std::string>
      scanArguments;         ///< of a compile: those that matter to a parse; no source, no outputs, no dependency files
  bool namesTarget = false;  ///< says `--target` or comes with one, as em++ does
};

/// \param command the compiler and its arguments; not empty
Invocation readInvocation(const support::Command& command);

}  // namespace wasmbind::toolchain
