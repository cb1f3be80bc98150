// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Imports that stand for a signature instead of a name: they convert values.
#pragma once

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// Whether what an import gives needs no check: JavaScript's operators give what they give.
bool givesItsType(const model::ImportInterface& import);

/// Whether an import is an operation of the runtime library.
bool isOwnOperation(const model::ImportInterface& import);

/// What an import of the kind `operation` does, as an expression.
std::string operationOn(EmitContext& context, const model::ImportInterface& import,
                        const std::vector<std::string>& operands);

/// The entry of the import object.
Lines printSignature(EmitContext& context, const model::ImportInterface& import);

}  // namespace wasmbind::glue
