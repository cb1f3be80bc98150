// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How commands that make a package tell about it.
#pragma once

#include "cli/arguments.h"
#include "pipeline/build.h"

namespace wasmbind::cli {

/// Makes a Progress show each step with its time, and the command lines when `-v` asks for them.
void watch(pipeline::Progress& progress, const Arguments& arguments);

/// Shows what a command has made, or why it has made nothing: for people, or as JSON when `--json` asks for it.
/// \return the exit status
int report(const pipeline::Outcome<pipeline::Written>& outcome, const pipeline::Progress& progress,
           const pipeline::BindOptions& options, const std::string& folder, const Arguments& arguments);

}  // namespace wasmbind::cli
