// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The only place that prints.
#pragma once

#include <string>
#include <string_view>

#include "cli/command.h"
#include "diag/diagnostic.h"

namespace wasmbind::cli {

/// Whether messages on standard error are coloured: on a terminal, unless NO_COLOR is set.
bool messagesAreColoured();

/// Shows findings on standard error.
void show(const diag::Diagnostics& diagnostics);

/// Shows findings and ends the command.
int fail(const diag::Diagnostics& diagnostics);

/// Says that a command was called wrongly and ends it.
int failCall(const Command& command, std::string_view message);

/// Prints a result to standard output.
void print(std::string_view text);

/// A line about what is going on, on standard error.
void tell(std::string_view line);

}  // namespace wasmbind::cli
