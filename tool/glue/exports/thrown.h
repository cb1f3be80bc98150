// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exceptions of C++ that leave the module: what the glue has to know of them beforehand.
#pragma once

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// Notes the helpers that make errors of exceptions, where errors may leave the module and may be exceptions.
void useThrown(EmitContext& context);

/// The table of the types that may be thrown; empty where nothing looks into it.
Lines thrownTypes(const EmitContext& context);

}  // namespace wasmbind::glue
