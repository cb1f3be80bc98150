// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// One source on its way to an object.
#pragma once

#include <functional>
#include <span>
#include <string>

#include "pipeline/memoize.h"
#include "scan/scan.h"
#include "toolchain/commands.h"

namespace wasmbind::pipeline {

struct Unit {
  std::string source;
  std::string shims = {};   ///< to be compiled behind its own text; empty when nothing is annotated
  KnownInputs inputs = {};  ///< what is known of them before the compiler tells its headers
  bool dependsOnFolder =
      true;  ///< whether relative paths or debug information bring the current folder into the object
};

/// What the units of a run have in common.
struct UnitContext {
  const toolchain::Toolchain& toolchain;
  cache::Cache& cache;
  Progress& progress;
  Tally& tally;
  const support::Path& work;  ///< folder for what comes between
  std::function<support::Command(const toolchain::CompileJob&)> command;
};

/// Compiles it, unless the cache has the object.
/// \param stem for names in the work folder
/// \return the object's bytes
Outcome<std::string> compileUnit(const UnitContext& context, const Unit& unit, const std::string& stem);

/// What a scan has looked at.
KnownInputs inputsOf(const std::vector<scan::FileDependency>& dependencies);

/// What flags lead to besides headers, as things are; none when that cannot be told.
KnownInputs inputsOf(std::span<const std::string> flags);

/// What is known of a source that has not been scanned: nothing when flags or the environment have headers looked for
/// in other places, where one may appear.
KnownInputs inputsOfRuntime(std::span<const std::string> flags);

/// Both, if both are known.
KnownInputs together(KnownInputs some, KnownInputs more);

/// Runs one compilation. The compiler's messages are the diagnostics: errors when it failed, otherwise warnings.
diag::Diagnostics runCompiler(const support::Command& command, Progress& progress,
                              const std::vector<std::string>& environment = {});

}  // namespace wasmbind::pipeline
