// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The descriptors of a linked module become its Interface.
#pragma once

#include "diag/diagnostic.h"
#include "model/linked_module.h"

namespace wasmbind::descriptor {

struct Decoded {
  model::Interface interface;
  model::SymbolNames names;  ///< linked symbol to `finalSymbol`, for the strip stage
};

/// Decodes all descriptors, checks that they fit together, sorts them and gives every callable its final symbol.
/// Imports that the module cannot call any more are left out.
/// Errors, all that are found: no-descriptors, descriptor-version, descriptor-malformed, descriptor-unknown-type,
/// symbol-missing, import-undescribed, export-name-conflict.
diag::Result<Decoded> decode(const model::LinkedModule& linked);

}  // namespace wasmbind::descriptor
