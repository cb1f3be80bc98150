// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// compile_commands.json: the command line of each source, for clangd and clang-tidy.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "diag/diagnostic.h"
#include "support/files.h"
#include "toolchain/commands.h"

namespace wasmbind::pipeline {

/// \return what went wrong
std::optional<diag::Diagnostic> writeCompileDatabase(const support::Path& file, const toolchain::Toolchain& toolchain,
                                                     const toolchain::Settings& settings,
                                                     std::span<const std::string> sources);

}  // namespace wasmbind::pipeline
