// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Binaryen's optimiser.
#pragma once

#include <string>
#include <vector>

#include "binary/bytes.h"
#include "diag/diagnostic.h"

namespace wasmbind::binary {

struct OptimizeOptions {
  int optimizeLevel = 2;   ///< 0 to 4, as in wasm-opt -O0 to -O4
  int shrinkLevel = 1;     ///< 1 is -Os, 2 is -Oz
  bool keepNames = false;  ///< write the name section
};

/// Paths at which the loader looks for Binaryen, in its order; not all of them exist.
std::vector<std::string> optimizerFiles();

/// Optimises a module. Runs in a child process, because Binaryen ends the process when it does not understand its
/// input. DWARF does not survive this.
/// \param file name for messages
/// Errors: optimizer-failed, with what Binaryen said.
diag::Result<Bytes> optimize(BytesView module, const OptimizeOptions& options, const std::string& file);

}  // namespace wasmbind::binary
