// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Sources with a main function: they are programs, and no part of what a suite tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wasmbind::testing {

/// Whether a line of the text begins the definition of `main`. The text is not parsed.
bool definesMain(std::string_view text);

/// The sources that define no main function. Those that cannot be read stay, for the compiler to tell.
std::vector<std::string> withoutMain(std::vector<std::string> sources);

}  // namespace wasmbind::testing
