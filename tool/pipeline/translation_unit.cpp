// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/translation_unit.h"

#include <cstdlib>
#include <set>

#include "pipeline/header_list.h"
#include "pipeline/overlay.h"
#include "toolchain/flag_files.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;
using Words = std::vector<std::string>;

/// The headers of a compile, and the source.
KnownInputs inputsOf(const HeaderList& list, const std::string& source) {
  auto headers = list.read();
  // The assembler has none.
  if (!headers && source.ends_with(".s")) headers.emplace();
  if (!headers) return std::nullopt;
  std::set<std::string> paths(headers->begin(), headers->end());
  paths.insert(source);
  cache::Inputs inputs;
  for (const std::string& path : paths) inputs.push_back({path, true});
  return inputs;
}

Outcome<std::string> compileAnew(const UnitContext& context, const Unit& unit, const std::string& stem,
                                 KnownInputs& inputs) {
  toolchain::CompileJob job{unit.source, (context.work / (stem + ".o")).string(), {}};
  if (!unit.shims.empty()) {
    auto overlay = writeOverlay(unit.source, unit.shims, context.work, stem);
    if (!overlay) return std::unexpected(std::move(overlay).error());
    job.overlay = *overlay;
  }
  const HeaderList headers(context.work / (stem + ".headers"));
  diag::Diagnostics found = runCompiler(context.command(job), context.progress, headers.environment());
  if (diag::hasErrors(found)) return std::unexpected(std::move(found));
  auto object = support::readFile(job.object);
  if (!object)
    return diag::failure(diag::error("unreadable", "cannot be read: " + object.error().message(), {}, job.object));
  inputs = together(unit.inputs, inputsOf(headers, unit.source));
  return judged(std::move(*object), std::move(found));
}

}  // namespace

Outcome<std::string> compileUnit(const UnitContext& context, const Unit& unit, const std::string& stem) {
  const std::string question = cache::bytesOf(
      "compile", cache::identityOf(context.toolchain.compiler), cache::identityOf(context.toolchain.passes),
      context.command({unit.source, {}, {}}), unit.shims, unit.dependsOnFolder ? surroundings() : compilerVariables());
  auto object = cached<std::string>(
      context.cache, context.tally, question,
      [&](KnownInputs& inputs) { return compileAnew(context, unit, stem, inputs); }, cache::Producer::compiler);
  if (!object) return std::unexpected(std::move(object).error());
  return std::move(object->product);
}

KnownInputs inputsOf(const std::vector<scan::FileDependency>& dependencies) {
  cache::Inputs inputs;
  for (const scan::FileDependency& dependency : dependencies) inputs.push_back({dependency.path, dependency.isThere});
  return inputs;
}

KnownInputs inputsOf(std::span<const std::string> flags) {
  if (toolchain::namesResponseFile(flags)) return std::nullopt;
  cache::Inputs inputs;
  std::error_code problem;
  for (const std::string& file : toolchain::filesBehind(flags))
    inputs.push_back({file, std::filesystem::exists(file, problem)});
  return inputs;
}

KnownInputs inputsOfRuntime(std::span<const std::string> flags) {
  for (const char* variable : {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH"})
    if (std::getenv(variable)) return std::nullopt;
  return toolchain::changesHeaderSearch(flags) ? std::nullopt : inputsOf(flags);
}

KnownInputs together(KnownInputs some, KnownInputs more) {
  if (!some || !more) return std::nullopt;
  some->insert(some->end(), more->begin(), more->end());
  return some;
}

diag::Diagnostics runCompiler(const support::Command& command, Progress& progress, const Words& environment) {
  progress.command(command);
  const support::ProcessResult result = support::run(command, environment);
  if (result.ok() && result.errors.empty()) return {};
  diag::Diagnostic diagnostic =
      diag::error("compiler", command.front() + " ended with status " + std::to_string(result.status));
  diagnostic.rendered = result.errors;
  if (result.ok()) diagnostic.severity = diag::Severity::warning;
  if (!result.problem.empty()) diagnostic.message = "cannot run " + command.front() + ": " + result.problem;
  return {diagnostic};
}

}  // namespace wasmbind::pipeline
