// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The order of an Interface's lists.
#pragma once

#include "model/interface.h"
#include "model/location.h"

namespace wasmbind::descriptor {

using model::parseLocation;

/// Sorts every list by place in the source (files by name) and then by name, start functions by their order first.
/// Members of classes, enumerators and fields keep the order of the source. Descriptions of one namespace are merged.
void sortInterface(model::Interface& interface);

}  // namespace wasmbind::descriptor
