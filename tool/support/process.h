// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Running other programs.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace wasmbind::support {

/// A program and its arguments; the first element is the program, as a path or as a name to look up in PATH.
using Command = std::vector<std::string>;

struct ProcessResult {
  int status = 0;       ///< exit status; negative when the program could not be started or died of a signal
  std::string output;   ///< what it wrote to standard output
  std::string errors;   ///< what it wrote to standard error
  std::string problem;  ///< why it could not be started, or how it died; else empty

  bool ok() const { return status == 0; }
};

/// Runs a program to its end and catches what it writes. Standard input is empty.
/// \param environment variables besides those of this process: "NAME=value"
ProcessResult run(const Command& command, const std::vector<std::string>& environment = {});

/// Runs a program to its end with this process's own standard streams.
/// \return like run, with `output` and `errors` empty
ProcessResult runAttached(const Command& command, const std::vector<std::string>& environment = {});

/// Becomes another program, with this process's standard streams. Does not return unless that fails.
/// \return why
std::string become(const Command& command);

/// The path of a program: itself when it has a folder in it, otherwise looked up in `folders` or, when that is empty,
/// in PATH. Empty when there is none.
std::string findProgram(const std::string& name, std::span<const std::string> folders = {});

/// A command the way one types it into a shell.
std::string shellText(const Command& command);

}  // namespace wasmbind::support
