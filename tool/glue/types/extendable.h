// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which exported classes JavaScript classes may extend.
#pragma once

#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// Whether JavaScript classes may extend the class itself.
bool isExtendable(const model::ClassInterface& item);

/// Whether objects of the class, or of an exported class derived from it, may be instances of JavaScript classes.
bool mayBeExtended(const EmitContext& context, const std::string& key);

/// Whether some class of the module is extendable.
bool hasExtensions(const EmitContext& context);

}  // namespace wasmbind::glue
