// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exported enumerations in JavaScript.
#pragma once

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// The frozen object of a numeric enumeration, or the tables of one with string values.
/// \param exported  "export " or empty
Lines printEnum(EmitContext& context, const model::EnumInterface& item, const std::string& exported);

bool hasStringValues(const model::EnumInterface& item);

}  // namespace wasmbind::glue
