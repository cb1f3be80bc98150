// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Names of declarations in the .d.ts.
#pragma once

#include <string>
#include <vector>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// How something is declared. What cannot be declared under its own name (reserved words, strings) or would hide a
/// global type that the .d.ts mentions (Map, Symbol) is declared under another and exported under its own.
struct DeclaredName {
  std::string prefix;  ///< "export ", "declare " or ""
  std::string local;
  Lines rename;  ///< stands behind the declaration
};

DeclaredName declared(const EmitContext& context, const std::string& name, bool topLevel);

/// What a type is called where it is used: "geo.Point", "Map_".
std::string declaredType(const EmitContext& context, const std::vector<std::string>& path, const std::string& name);

}  // namespace wasmbind::glue
