// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The C++ library with exceptions, looked for or made before a link.
#pragma once

#include "pipeline/outcome.h"
#include "pipeline/progress.h"
#include "toolchain/sysroot.h"

namespace wasmbind::pipeline {

/// Gives `tools` the library that a link with exceptions needs. The first time for a version of the compiler's headers
/// that makes it, which takes minutes; progress tells.
/// \param offline whether it must not be downloaded
diag::Diagnostics addExceptionLibraries(toolchain::Toolchain& tools, bool offline, Progress& progress);

/// Looks for the library, or makes it.
/// \param options whom to tell is up to `progress`
/// \return its folder; empty when the toolchain's own library has exceptions
Outcome<support::Path> sysroot(const toolchain::FindOptions& find, toolchain::SysrootOptions options,
                               Progress& progress);

}  // namespace wasmbind::pipeline
