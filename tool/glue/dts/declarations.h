// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The TypeScript declarations of what a package exports.
#pragma once

#include <string_view>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// All declarations, namespaces included, each with its documentation comment.
Lines printDeclarations(const EmitContext& context);

/// The type of each raw export of the bound module, as members of an interface.
/// \param memory  the type of the memory: not every host has TypeScript declarations for WebAssembly
Lines printRawExports(const EmitContext& context, std::string_view memory);

}  // namespace wasmbind::glue
