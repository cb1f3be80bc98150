// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Makes the final module out of a linked one: nothing of the descriptors stays, symbols get readable names, the rest
/// is optimised.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "binary/module.h"
#include "binary/optimize.h"
#include "model/linked_module.h"
#include "model/size_entry.h"

namespace wasmbind::binary {

struct StripOptions {
  model::SymbolNames names;  ///< readable names, from the decoder
  std::string importModule;  ///< what the import module `wasmbind` is called in the result; empty keeps the name
  std::set<std::string> dropExports;  ///< linked names of exports that nobody needs
  bool keepNames = false;             ///< keep the name section
  bool keepDebug = false;             ///< keep DWARF (and the name section), if the module is not optimised
  bool measure = false;               ///< tell the sizes of all parts
  bool keepProducers = false;         ///< keep the section that names the compilers
  OptimizeOptions optimize{.optimizeLevel = 0, .shrinkLevel = 0};  ///< both levels 0: only what is unused is removed
};

struct StrippedModule {
  Bytes bytes;
  std::vector<model::RawImport> imports;  ///< functions that are still imported, under their final names
  std::vector<std::string> exports;       ///< final names
  std::vector<model::SizeEntry> parts;    ///< of `bytes`, if they are to be measured
  bool droppedInitialize = false;         ///< `_initialize` did nothing and is gone
  bool droppedDebug = false;              ///< DWARF was asked for and is gone, because the module was optimised
};

/// \param module as read from the linked file
/// \param linked what `extract` made of it
/// Errors: those of `optimize`.
diag::Result<StrippedModule> strip(Module module, const model::LinkedModule& linked, const StripOptions& options);

}  // namespace wasmbind::binary
