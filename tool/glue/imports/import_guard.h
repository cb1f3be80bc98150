// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What stands around the body of an import: where the C++ stack of the export that waits for it ends, and what becomes
/// of errors.
#pragma once

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// The body of an import between what keeps it apart from the export that waits for it, and what catches its errors.
Lines guarded(EmitContext& context, const model::ImportInterface& import, Lines body);

/// Whether what JavaScript throws goes on through C++ without it.
bool unwinds(const model::ImportInterface& import);

/// Whether the imports of this module are functions of runtime/js: WASI's, and those of the runtime library.
bool isServiceModule(const std::string& module);

/// Whether there is such a function for an import.
bool isSupplied(const model::RawImport& import);

}  // namespace wasmbind::glue
