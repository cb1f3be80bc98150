// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What a JavaScript module imports from files beside it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wasmbind::scan {

/// The relative specifiers that a JavaScript module imports from, in order.
std::vector<std::string> relativeImports(std::string_view javascript);

}  // namespace wasmbind::scan
