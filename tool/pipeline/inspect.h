// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Single stages, and what they produce as text.
#pragma once

#include <string>

#include "cache/cache.h"
#include "pipeline/outcome.h"
#include "toolchain/commands.h"

namespace wasmbind::pipeline {

/// The annotated declarations of a source as JSON.
Outcome<std::string> scanText(const std::string& source, const toolchain::FindOptions& find,
                              const toolchain::Settings& settings, cache::Cache& cache);

/// The C++ that is added to a source.
Outcome<std::string> shimText(const std::string& source, const toolchain::FindOptions& find,
                              const toolchain::Settings& settings, cache::Cache& cache);

/// What a linked module promises, as JSON.
Outcome<std::string> describeText(const std::string& module);

}  // namespace wasmbind::pipeline
