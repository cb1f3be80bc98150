// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Writes a module without some of its parts.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "binary/data_cut.h"
#include "binary/module.h"

namespace wasmbind::binary {

/// What goes and what stays. Indices are those of the module before.
struct Pruning {
  std::vector<bool> droppedExports;
  std::vector<bool> keptFunctions;                     ///< imported ones first
  std::vector<bool> idleFunctions;                     ///< stay in the tables, with a body that traps
  bool keepElements = true;                            ///< the segments that fill tables
  std::vector<DataPiece> data;                         ///< what is left of the data segments
  std::set<std::string> droppedSections;               ///< names of custom sections
  std::map<std::uint32_t, std::string> functionNames;  ///< new names in the name section
  /// Functions defined here stay where they are, with a body that traps, so that DWARF's code addresses remain true.
  bool keepCodeLayout = false;
};

/// Bytes of the body that functions have which are never called.
inline constexpr std::size_t trapSize = 3;

/// Writes the module anew, function indices adjusted everywhere.
/// Costs a pass over the code; nothing is decoded into a tree.
Bytes prune(Module module, const Pruning& pruning);

}  // namespace wasmbind::binary
