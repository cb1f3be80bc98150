// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Imports that stand for a signature instead of a name: they convert values.
#pragma once

#include "glue/scope.h"

namespace wasmbind::glue {

/// Whether an import is one of these.
bool isSignature(const model::ImportInterface& import);

/// Whether C++ may be called while an import runs: it runs code of others.
bool mayCallBack(const model::ImportInterface& import);

/// The entry of the import object.
Lines printSignature(Scope& scope, const model::ImportInterface& import);

}  // namespace wasmbind::glue
