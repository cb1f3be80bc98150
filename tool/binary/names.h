// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The name section after functions and data segments have been removed or renamed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "binary/module.h"

namespace wasmbind::binary {

/// New numbers for old ones; nothing for what is gone.
using Renumbering = std::vector<std::optional<std::uint32_t>>;

/// Writes the contents of a name section anew. Names of what is gone vanish; a malformed subsection is left out.
/// \param names old function index to its new name, for functions that are renamed
Bytes rewriteNames(const Module& module, const Section& section, const Renumbering& functions, const Renumbering& data,
                   const std::map<std::uint32_t, std::string>& names);

}  // namespace wasmbind::binary
