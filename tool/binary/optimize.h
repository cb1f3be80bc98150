// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Binaryen's optimiser, the program wasm-opt.
#pragma once

#include <string>
#include <vector>

#include "binary/module.h"
#include "diag/diagnostic.h"

namespace wasmbind::binary {

struct OptimizeOptions {
  int optimizeLevel = 2;   ///< 0 to 4, as in wasm-opt -O0 to -O4
  int shrinkLevel = 1;     ///< 1 is -Os, 2 is -Oz; both imply the second optimisation level
  bool keepNames = false;  ///< write the name section
};

/// Path of wasm-opt, empty if it is not in PATH.
std::string optimizerProgram();

/// The arguments of wasm-opt besides the files: levels, passes, and the features of the module.
std::vector<std::string> optimizerArguments(const Module& module, const OptimizeOptions& options);

/// Optimises a module, in the form `bytes` of it. DWARF does not survive this.
/// Errors: optimizer-failed, with the messages of wasm-opt.
diag::Result<Bytes> optimize(const Module& module, BytesView bytes, const OptimizeOptions& options);

}  // namespace wasmbind::binary
