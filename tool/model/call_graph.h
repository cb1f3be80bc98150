// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Who may call whom in a module, as far as that can be told without running it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/interface.h"

namespace wasmbind::model {

/// The nodes are the module's functions, imported ones first, and behind them the types by which functions in tables
/// are called: who calls through a table may call each function there that has the type.
struct CallGraph {
  std::vector<std::vector<std::uint32_t>> callers;  ///< of each node
  std::vector<bool> mayTrap;                        ///< of each function: whether it may stop in its middle
  std::vector<bool> throws;                         ///< of each function: whether it throws an exception itself
  std::vector<RawImport> imports;                   ///< the functions that are imported
  std::map<std::string, std::uint32_t> exports;     ///< the functions that are exported, by name

  /// Which nodes may lead to one of `targets`, those included.
  std::vector<bool> leadingTo(std::vector<std::uint32_t> targets) const;
};

}  // namespace wasmbind::model
