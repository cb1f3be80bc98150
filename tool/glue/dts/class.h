// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exported classes in TypeScript.
#pragma once

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// The class declaration with its documentation comment.
Lines declareClass(const EmitContext& context, const model::ClassInterface& item);

/// Whether a callable has a signature in the .d.ts: internal ones and short forms of others have none.
bool isDeclared(const model::Callable& callable);

/// The doc comment of a signature in the .d.ts, without types.
Lines signatureDoc(const model::Callable& callable);

}  // namespace wasmbind::glue
