// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The C++ library with exceptions: where it is kept, and how it is made when a toolchain comes without.
#pragma once

#include <functional>
#include <string>

#include "diag/diagnostic.h"
#include "support/files.h"
#include "support/process.h"
#include "toolchain/toolchain.h"

namespace wasmbind::toolchain {

struct SysrootOptions {
  bool offline = false;  ///< nothing is downloaded
  bool rebuild = false;  ///< made anew even if it is there
  std::string source;    ///< an archive of LLVM's source to build from, instead of Debian's; may be empty
  std::function<void(const std::string&)> onNote = {};          ///< told what begins to run, a line each
  std::function<void(const support::Command&)> onCommand = {};  ///< told each command; may be empty
};

/// The folder of the archives that belong to a toolchain: they came with the program, were made earlier, or are made
/// now, which takes a minute or two. Several programs may ask at a time; one of them does the work.
/// \return the folder; empty when the toolchain's own library has exceptions
/// Errors: exceptions-missing, exceptions-not-built.
diag::Result<support::Path> exceptionLibraries(const Toolchain& toolchain, const SysrootOptions& options);

}  // namespace wasmbind::toolchain
