// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/exceptions.h"

namespace wasmbind::pipeline {
namespace {

toolchain::SysrootOptions told(toolchain::SysrootOptions options, Progress& progress) {
  options.onNote = [&](const std::string& text) { progress.note(text); };
  options.onCommand = [&](const support::Command& command) { progress.command(command); };
  return options;
}

}  // namespace

diag::Diagnostics addExceptionLibraries(toolchain::Toolchain& tools, bool offline, Progress& progress) {
  toolchain::SysrootOptions options;
  options.offline = offline;
  diag::Result<support::Path> folder = toolchain::exceptionLibraries(tools, told(std::move(options), progress));
  if (!folder) return std::move(folder).error();
  tools.exceptionLibraries = *folder;
  return {};
}

Outcome<support::Path> sysroot(const toolchain::FindOptions& find, toolchain::SysrootOptions options,
                               Progress& progress) {
  auto tools = toolchain::find(find);
  if (!tools) return std::unexpected(std::move(tools).error());
  diag::Result<support::Path> folder = toolchain::exceptionLibraries(*tools, told(std::move(options), progress));
  if (!folder) return std::unexpected(std::move(folder).error());
  return WithWarnings<support::Path>{std::move(*folder), {}};
}

}  // namespace wasmbind::pipeline
