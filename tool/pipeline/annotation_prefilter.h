// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Sources of a compile that cannot have annotations, found out without a parse: most sources of most programs.
#pragma once

#include <string>
#include <vector>

#include "toolchain/invocation.h"
#include "toolchain/toolchain.h"

namespace wasmbind::pipeline {

/// Whether the texts can be judged at all: not with modules, precompiled headers and other things that a compiler reads
/// besides them.
bool canBeLookedAt(const toolchain::Invocation& invocation);

/// A guess before anything has been compiled: the sources and what they seem to include have nothing of ours.
bool seemsPlain(const toolchain::Toolchain& tools, const toolchain::Invocation& invocation);

/// What is certain when the compiler has told which headers it has read.
bool isPlain(const toolchain::Toolchain& tools, const toolchain::Invocation& invocation,
             const std::vector<std::string>& headers);

}  // namespace wasmbind::pipeline
