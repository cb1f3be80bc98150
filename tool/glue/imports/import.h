// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The functions that the module imports.
#pragma once

#include <string>
#include <vector>

#include "glue/imports/modules.h"

namespace wasmbind::glue {

/// An import that the package exports again.
struct Reexport {
  std::string name;
  std::string local;
  Lines lines;  ///< its declaration
};

/// What instantiation needs: the entries of the import object by wasm module, and the modules behind them.
struct PrintedImports {
  Lines object;  ///< `{ ... }`, empty when nothing is imported
  std::vector<ModuleImport> modules;
  std::vector<Reexport> reexports;
  std::map<std::string, std::string> snippets;  ///< texts by path relative to the package
};

/// Prints the import object. Call it last: it depends on what the exports use.
PrintedImports printImports(EmitContext& context);

}  // namespace wasmbind::glue
