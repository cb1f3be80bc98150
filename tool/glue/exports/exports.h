// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Everything that the package exports, in JavaScript.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

struct ExportedName {
  std::string name;      ///< as importers write it
  std::string local;     ///< the identifier in the generated module
  std::string location;  ///< of the declaration, file:line:column; empty for namespaces
};

struct PrintedExports {
  Lines declarations;
  std::vector<ExportedName> names;  ///< in order of declaration
};

/// Prints enumerations, constants, classes, functions and namespaces.
/// \param exported  printed before declarations that are exports under their own name: "export " in ES modules
PrintedExports printExports(EmitContext& context, const std::string& exported);

}  // namespace wasmbind::glue
