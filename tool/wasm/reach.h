// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which functions a module still needs when its describing functions are gone.
#pragma once

#include <string_view>
#include <vector>

#include "wasm/module.h"

namespace wasmbind::wasm {

/// Whether an export is the describing function of a declaration.
bool isDescribeExport(const Export& e);

/// For each function index: whether it can be called from the exports that stay, from the table or from the start
/// section.
/// \param dropped whether an export will be removed
std::vector<bool> reachableFunctions(const Module& module, const std::vector<bool>& dropped);

/// Whether calling the function does nothing: its body is empty or only calls functions that do nothing.
bool doesNothing(const Module& module, std::uint32_t function);

}  // namespace wasmbind::wasm
