// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The scan stage, loaded with Clang behind it when it is first needed.
#pragma once

#include "diag/diagnostic.h"
#include "scanner/scanner.h"

namespace wasmbind::pipeline {

/// Error: scanner-missing.
diag::Result<model::Module> scanModule(const scan::ScanOptions& options);

/// A module that scan has made, as JSON.
std::string moduleJson(const model::Module& module);

}  // namespace wasmbind::pipeline
