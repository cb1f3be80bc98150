// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The compiler launcher: one invocation of a compiler that a build system has written, with what wasmbind adds.
#pragma once

#include "diag/diagnostic.h"
#include "pipeline/progress.h"
#include "toolchain/commands.h"
#include "toolchain/toolchain.h"

namespace wasmbind::pipeline {

struct LaunchResult {
  int status = 0;  ///< the compiler's own exit status
  diag::Diagnostics findings;
};

/// Compiles of C++ sources are scanned and get their shims; links get the runtime library's sources and the flags of
/// a module, a call that does both gets both; everything else runs as it is. Flags that wasmbind adds stand before the
/// given ones, which therefore win.
/// \param command the compiler and its arguments; not empty
/// \param settings whether there are exceptions and colours; the rest is the command's own
/// \param usesCache whether objects of the runtime library and what includes were parsed to lie in the user's cache
LaunchResult launch(const support::Command& command, const toolchain::FindOptions& find,
                    const toolchain::Settings& settings, bool usesCache, Progress& progress);

}  // namespace wasmbind::pipeline
