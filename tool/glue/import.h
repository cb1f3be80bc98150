// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The functions that the module imports.
#pragma once

#include <string>
#include <vector>

#include "glue/scope.h"

namespace wasmbind::glue {

/// A JavaScript module that the glue itself imports, and the identifier of its namespace object.
struct ModuleImport {
  std::string module;
  std::string local;
};

/// What instantiation needs: the entries of the import object by wasm module, and the modules behind them.
struct PrintedImports {
  Lines object;  ///< `{ ... }`, empty when nothing is imported
  std::vector<ModuleImport> modules;
};

/// Prints the import object. Call it last: it depends on what the exports use.
PrintedImports printImports(Scope& scope);

}  // namespace wasmbind::glue
