// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// An Interface as JSON, for `wasmbind describe`.
#pragma once

#include <string>

#include "model/interface.h"

namespace wasmbind::descriptor {

/// One JSON object, two spaces of indentation, keys in a fixed order, line feed at the end. What is empty or zero is
/// left out, except names and the lists that make up the interface. Types are objects with a "code" (see typeName).
std::string toJson(const model::Interface& interface);

}  // namespace wasmbind::descriptor
