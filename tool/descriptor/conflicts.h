// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exports that fight over one JavaScript name.
#pragma once

#include "diag/diagnostic.h"
#include "model/interface.h"

namespace wasmbind::descriptor {

/// Finds two exports with one name in one JavaScript namespace (export-name-conflict, shows both). Overloads of one C++
/// function share their name, unless their parameters look the same from JavaScript's side.
void checkConflicts(const model::Interface& interface, diag::Diagnostics& problems);

}  // namespace wasmbind::descriptor
