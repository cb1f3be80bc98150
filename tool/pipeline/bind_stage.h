// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A linked module to the files of a package: extract, decode, glue, strip, optimise, package.
#pragma once

#include <string>
#include <vector>

#include "model/interface.h"
#include "package/metadata.h"
#include "package/project.h"
#include "pipeline/outcome.h"
#include "pipeline/output.h"
#include "pipeline/progress.h"
#include "toolchain/commands.h"

namespace wasmbind::pipeline {

struct BindOptions {
  package::Metadata metadata;
  package::Target target = package::Target::web;
  bool typescript = true;                                    ///< with .d.ts files
  bool debug = false;                                        ///< refuse numbers that do not fit their C++ type
  bool stringBuiltins = false;                               ///< short strings by the engine's js-string builtins
  bool measure = false;                                      ///< tell what the bytes of module and glue are for
  bool keepNames = false;                                    ///< keep the names of functions
  toolchain::Profile profile = toolchain::Profile::release;  ///< dev keeps debug information, profiling names
  std::string optimisation;                                  ///< as in toolchain::Settings
  std::vector<package::CarriedFile> carried;                 ///< go into the package as they are
};

/// extract and decode: what a linked module promises.
/// \param file path of the module
diag::Result<model::Interface> describe(const std::string& file);

/// The bytes of a linked module.
diag::Result<std::string> readModuleFile(const std::string& file);

/// \param file what messages call the module
/// \return the files of the package, package.json included, sorted by name
Outcome<std::vector<OutputFile>> bindModule(std::string bytes, const std::string& file, const BindOptions& options,
                                            Progress& progress);

/// Names of all files that a package of that name may have had in an earlier run.
std::vector<std::string> possibleFiles(const std::string& name);

}  // namespace wasmbind::pipeline
