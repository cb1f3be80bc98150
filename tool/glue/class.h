// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exported classes in JavaScript.
#pragma once

#include "glue/scope.h"

namespace wasmbind::glue {

/// The class with its pointer symbol and release function.
/// \param exported  printed before `class` where the class itself is the export ("export "), or empty
Lines printClass(Scope& scope, const model::ClassInterface& item, const std::string& exported);

/// Callables of a free function or member that are C++'s accessors; their JavaScript has no parameter list of its own.
bool isAccessor(model::MemberKind kind);
bool isStatic(model::MemberKind kind);

}  // namespace wasmbind::glue
