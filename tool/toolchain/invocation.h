// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A compiler's command line that somebody else has written, taken apart.
#pragma once

#include <string>
#include <vector>

#include "support/process.h"

namespace wasmbind::toolchain {

enum class InvocationKind {
  compile,  ///< sources to objects: `-c x.cpp`
  link,     ///< objects to a program
  program,  ///< sources, and objects perhaps, to a program: `x.cpp -o x.wasm`
  mixed,    ///< C and C++ sources at once, which take different flags
  other,    ///< preprocessing, questions, languages that are not C or C++
};

struct Invocation {
  InvocationKind kind = InvocationKind::other;
  std::string compiler;
  std::vector<std::string> arguments;      ///< all of them, without the compiler
  std::vector<std::string> sources;        ///< C++, of a compile or program
  std::vector<std::string> cSources;       ///< C, likewise
  std::vector<std::string> objects;        ///< that a compile writes
  std::vector<std::string> scanArguments;  ///< those that matter to a parse; no inputs, outputs and dependency files
  bool isEmscripten = false;               ///< the compiler is em++
  bool namesTarget = false;                ///< says `--target` or comes with one, as em++ does
};

/// \param command the compiler and its arguments; not empty
Invocation readInvocation(const support::Command& command);

}  // namespace wasmbind::toolchain
