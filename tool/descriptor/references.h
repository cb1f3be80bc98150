// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Whether everything that descriptors refer to exists.
#pragma once

#include "diag/diagnostic.h"
#include "model/linked_module.h"

namespace wasmbind::descriptor {

/// Checks keys of classes, enums and records (descriptor-unknown-type), exported symbols (symbol-missing) and that each
/// import from the module `wasmbind` is described (import-undescribed).
void checkReferences(const model::LinkedModule& linked, const model::Interface& interface, diag::Diagnostics& problems);

/// The C++ spelling of a key that is a mangled type ("N3geo5PointE") or function name; the key itself if it is neither.
std::string readableKey(const std::string& key);

}  // namespace wasmbind::descriptor
