// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The models of the sources in cases/.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/decl.h"

namespace wasmbind::test {

/// Name and model of each case.
std::vector<std::pair<std::string, model::Module>> cases();

}  // namespace wasmbind::test
