// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Readable names for the functions on the border of the bound module.
#pragma once

#include "model/linked_module.h"

namespace wasmbind::descriptor {

/// Fills in `finalSymbol` of every callable of a sorted interface: "add", "geo_area", "Counter_new",
/// "Counter_increment", "Counter_get_x", "Counter_set_x", "Counter_free", "Counter_share", overloads "add_2"; imports
/// "console_log". Names are made of letters, digits,
/// `_` and `$`, are unique among the exports (among the imports), and depend on nothing but the interface.
/// \return the same as a map
model::SymbolNames assignSymbols(model::Interface& interface);

}  // namespace wasmbind::descriptor
