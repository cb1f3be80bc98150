// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Diagnostics for machines.
#pragma once

#include <string>

#include "diag/diagnostic.h"

namespace wasmbind::diag {

/// A JSON array with one object per finding: severity, id, message, range {file, line, column, endColumn}, hint, notes,
/// fixIts, rendered. What is empty is left out. Ends without a newline.
/// \param indent blanks per level; 0 for one line
std::string renderJson(const Diagnostics& diagnostics, unsigned indent = 2);

}  // namespace wasmbind::diag
