// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The commands: one row each.
#pragma once

#include <span>
#include <string_view>

namespace wasmbind::cli {

class Arguments;

/// The bits of the commands in the table of flags (options.td).
enum CommandBit : unsigned {
  Build = 1 << 0,
  Bind = 1 << 1,
  Cc = 1 << 2,
  Scan = 1 << 3,
  Shims = 1 << 4,
  Describe = 1 << 5,
  Sysroot = 1 << 6,
  Test = 1 << 7,
};

/// The exit statuses of the tool.
enum ExitStatus : int {
  ok = 0,
  badInput = 1,  ///< sources, module or project are wrong, a tool is missing, or a test has failed
  badCall = 2,   ///< the command line is wrong
};

struct Command {
  std::string_view name;
  CommandBit bit;
  std::string_view usage;        ///< what stands behind "wasmbind "
  std::string_view summary;      ///< one line, for the list of commands
  std::string_view description;  ///< for its own help
  bool takesInputs;              ///< words that are no flags
  bool takesTail;                ///< words behind `--`
  int (*run)(const Arguments&);
};

std::span<const Command> commands();

/// The command of that name, or nullptr.
const Command* findCommand(std::string_view name);

int runBuild(const Arguments& arguments);
int runBind(const Arguments& arguments);
int runCc(const Arguments& arguments);
int runScan(const Arguments& arguments);
int runShims(const Arguments& arguments);
int runDescribe(const Arguments& arguments);
int runSysroot(const Arguments& arguments);
int runTest(const Arguments& arguments);

}  // namespace wasmbind::cli
