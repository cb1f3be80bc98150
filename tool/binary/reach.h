// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which functions a module still needs when its describing functions are gone.
#pragma once

#include <string_view>
#include <vector>

#include "binary/module.h"

namespace wasmbind::binary {

/// Whether an export is the describing function of a declaration.
bool isDescribeExport(const Export& e);

struct Reach {
  std::vector<bool> functions;  ///< for each function index: whether it can still be called
  std::vector<bool> idle;       ///< whether it cannot, but a table that is looked into has it
  bool elements = false;        ///< whether anything looks into the tables that element segments fill
};

/// What can be called from the exports that stay, from the start section, and from the tables by what can be called: an
/// indirect call leads to the functions of its type.
/// \param dropped whether an export will be removed
Reach reachable(const Module& module, const std::vector<bool>& dropped);

/// Whether somebody outside gets to see a table, and may put functions into it.
bool sharesTable(const Module& module);

/// Whether calling the function does nothing: its body is empty or only calls functions that do nothing.
bool doesNothing(const Module& module, std::uint32_t function);

}  // namespace wasmbind::binary
