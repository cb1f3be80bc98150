// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/launch.h"

#include <utility>

#include "pipeline/first_half.h"
#include "pipeline/overlay.h"
#include "toolchain/invocation.h"

namespace wasmbind::pipeline {
namespace {

using toolchain::Invocation;
using toolchain::InvocationKind;
using Words = std::vector<std::string>;

/// Runs the compiler on our own streams: its messages are what they would be without us.
LaunchResult runAsIs(const support::Command& command, Progress& progress) {
  progress.command(command);
  const support::ProcessResult result = support::runAttached(command);
  if (result.problem.empty()) return {result.status, {}};
  return {1, {diag::error("compiler-missing", "cannot run '" + command.front() + "': " + result.problem)}};
}

support::Command assembled(const std::string& compiler, const Words& ours, const Words& theirs) {
  support::Command command = {compiler};
  command.insert(command.end(), ours.begin(), ours.end());
  command.insert(command.end(), theirs.begin(), theirs.end());
  return command;
}

/// Flags of ours for a parse. A compiler with a target of its own (em++) keeps it.
Words ourFlags(const toolchain::Toolchain& tools, const Invocation& invocation) {
  Words words;
  for (const std::string& flag : toolchain::languageFlags(tools)) {
    const bool isTarget = flag.starts_with("--target=") || flag.starts_with("--sysroot=");
    if (!isTarget || !invocation.namesTarget) words.push_back(flag);
  }
  return words;
}

LaunchResult compile(const toolchain::Toolchain& tools, const Invocation& invocation, bool colour, Progress& progress) {
  const Words ours = ourFlags(tools, invocation);
  Words scanArguments = assembled("", ours, invocation.scanArguments);
  scanArguments.erase(scanArguments.begin());
  scanArguments.push_back("-w");
  auto scanned = scanAndCheck(tools.compiler, scanArguments, invocation.source, colour);
  if (!scanned) return {1, std::move(scanned).error()};

  support::Command command = assembled(tools.compiler, ours, invocation.arguments);
  if (scanned->value.empty()) return runAsIs(command, progress);
  auto work = support::TemporaryFolder::make();
  if (!work) return {1, {diag::error("unwritable", "cannot make a temporary folder: " + work.error().message())}};
  auto overlay = writeOverlay(invocation.source, shimsBehind(scanned->value), work->path(), "unit");
  if (!overlay) return {1, std::move(overlay).error()};
  command.push_back("-ivfsoverlay" + *overlay);
  LaunchResult result = runAsIs(command, progress);
  append(result.findings, std::move(scanned->warnings));
  return result;
}

/// The runtime library's sources are compiled by the link's own driver run: it takes sources next to objects.
LaunchResult link(const toolchain::Toolchain& tools, const Invocation& invocation, Progress& progress) {
  Words ours = ourFlags(tools, invocation);
  for (const std::string& flag : toolchain::linkFlags({})) ours.push_back(flag);
  support::Command command = assembled(tools.compiler, ours, invocation.arguments);
  for (const std::string& word : toolchain::asLibrary(toolchain::runtimeSources(tools))) command.push_back(word);
  return runAsIs(command, progress);
}

}  // namespace

LaunchResult launch(const support::Command& command, const toolchain::FindOptions& find, bool colour,
                    Progress& progress) {
  const Invocation invocation = toolchain::readInvocation(command);
  if (invocation.kind == InvocationKind::other) return runAsIs(command, progress);
  auto tools = toolchain::find(find);
  if (!tools) return {1, std::move(tools).error()};
  if (invocation.kind == InvocationKind::compile) return compile(*tools, invocation, colour, progress);
  return link(*tools, invocation, progress);
}

}  // namespace wasmbind::pipeline
