// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Interface -> JavaScript and TypeScript.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "glue/js/generated_file.h"
#include "model/interface.h"

namespace wasmbind::glue {

struct GlueOptions {
  std::string name;             ///< of the package's files: NAME.js, NAME_bg.wasm
  std::string target = "web";   ///< one of targetNames()
  bool typescript = true;       ///< print the .d.ts files too
  bool debug = false;           ///< refuse numbers that do not fit their C++ type
  bool stringBuiltins = false;  ///< short strings by the engine's js-string builtins, where the target may have them
};

/// The names of all targets, e.g. for `--target`.
std::vector<std::string_view> targetNames();

/// Prints the JavaScript and TypeScript of a package. The .wasm is expected beside them as NAME_bg.wasm, with the
/// `finalSymbol`s of the interface as its exports' and imports' names.
/// \returns the files, or why there are none: an export that the target needs for itself, an import that nothing
/// supplies
diag::Result<std::vector<GeneratedFile>> glue(const model::Interface& interface, const GlueOptions& options);

}  // namespace wasmbind::glue
