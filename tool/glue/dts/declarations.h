// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The TypeScript declarations of what a package exports.
#pragma once

#include "glue/scope.h"

namespace wasmbind::glue {

/// All declarations, namespaces included, each with its documentation comment.
Lines printDeclarations(const Scope& scope);

/// The type of each raw export of the bound module, as members of an interface or as functions.
/// \param line  makes a line of a name and a TypeScript function type
Lines printRawExports(const Scope& scope);

}  // namespace wasmbind::glue
