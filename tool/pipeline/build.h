// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The whole way: sources to a package, or a linked module to a package.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cache/cache.h"
#include "pipeline/bind_stage.h"
#include "pipeline/progress.h"
#include "toolchain/toolchain.h"

namespace wasmbind::pipeline {

struct BuildOptions {
  std::vector<std::string> sources;
  toolchain::FindOptions find;
  toolchain::Settings settings;
  BindOptions bind;
  support::Path outputFolder = "pkg";
  support::Path compileDatabase = {};  ///< where to write one; may be empty
};

struct WrittenFile {
  std::string name;
  std::uint64_t bytes = 0;
  std::uint64_t compressed = 0;              ///< by gzip; 0 if it was not asked for, or cannot be told
  std::vector<model::SizeEntry> parts = {};  ///< if they were asked for: of the module and the glue
};

/// What lies in the output folder now; sorted by name.
using Written = std::vector<WrittenFile>;

/// \param cache of earlier results
Outcome<Written> build(const BuildOptions& options, cache::Cache& cache, Progress& progress);

/// \param file path of a linked module
/// \param cache of earlier results
Outcome<Written> bind(const std::string& file, const BindOptions& options, const support::Path& outputFolder,
                      cache::Cache& cache, Progress& progress);

}  // namespace wasmbind::pipeline
