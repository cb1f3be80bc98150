// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The part of the runtime library that is made of imports: JavaScript's built-in classes. Its sources get shims as the
/// user's do, and only those are compiled that something needs.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/decl.h"
#include "pipeline/outcome.h"
#include "pipeline/translation_unit.h"
#include "support/files.h"
#include "toolchain/toolchain.h"

namespace wasmbind::pipeline {

/// The sources of the library that objects refer to: each source says which names its objects mention.
/// \param objects  their bytes
std::vector<std::string> librarySourcesFor(const toolchain::Toolchain& toolchain, std::span<const std::string> objects);

/// Those behind the headers that some module includes.
std::vector<std::string> librarySourcesFor(const toolchain::Toolchain& toolchain,
                                           std::span<const model::Module> modules);

/// One of them with its shims, unless the cache has these.
/// \param arguments  for Clang, as scan takes them
diag::Result<Unit> libraryUnit(const toolchain::Toolchain& toolchain, cache::Cache& cache,
                               const std::vector<std::string>& arguments, const std::string& source);

}  // namespace wasmbind::pipeline
