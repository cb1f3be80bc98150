// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Annotated C++ to a linked module: scan, check, shim, compile, link.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "model/decl.h"
#include "pipeline/memoize.h"
#include "pipeline/outcome.h"
#include "pipeline/progress.h"
#include "scan/scan.h"
#include "support/files.h"
#include "toolchain/commands.h"

namespace wasmbind::pipeline {

/// What the first half works with.
struct CompileContext {
  const toolchain::Toolchain& toolchain;
  const toolchain::Settings& settings;
  Progress& progress;
  cache::Cache& cache;
};

/// scan of one source, with the names that the settings ask for. Members that an alias export leaves out come as notes
/// with the module.
/// \param arguments for Clang, as scan takes them
/// \param cache what includes were parsed to is kept there
/// \param dependencies gets what the module follows from; may be nullptr
Outcome<model::Module> scanSource(const std::string& compiler, const std::vector<std::string>& arguments,
                                  const std::string& source, const toolchain::Settings& settings, cache::Cache& cache,
                                  std::vector<scan::FileDependency>* dependencies = nullptr);

/// scan and check of one source that stands alone.
Outcome<model::Module> scanAndCheck(const std::string& compiler, const std::vector<std::string>& arguments,
                                    const std::string& source, const toolchain::Settings& settings,
                                    cache::Cache& cache);

/// The shims of a module, to be compiled behind its source's own text; empty when nothing is annotated.
std::string shimsBehind(const model::Module& module);

/// Sources to a linked module that still has its descriptors.
/// \param work folder for what comes between
/// \return the bytes of the module
Outcome<std::string> linkedModule(const CompileContext& context, const std::vector<std::string>& sources,
                                  const support::Path& work);

}  // namespace wasmbind::pipeline
