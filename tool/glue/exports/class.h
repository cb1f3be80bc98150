// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exported classes in JavaScript.
#pragma once

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// The class with its pointer symbol and release function.
/// \param exported  printed before `class` where the class itself is the export ("export "), or empty
Lines printClass(EmitContext& context, const model::ClassInterface& item, const std::string& exported);

/// Callables of a free function or member that are C++'s accessors; their JavaScript has no parameter list of its own.
bool isAccessor(model::MemberKind kind);
bool isStatic(model::MemberKind kind);

/// Whether a class derives from std::exception, so that its JavaScript class is an Error; and whether it extends Error
/// itself.
bool isError(const model::ClassInterface& item);
bool isErrorRoot(const model::ClassInterface& item);

}  // namespace wasmbind::glue
