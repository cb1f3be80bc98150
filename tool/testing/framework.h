// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// GoogleTest, which is compiled together with the suite.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "support/files.h"

namespace wasmbind::testing {

/// What a suite is compiled with.
struct Framework {
  std::vector<std::string> sources;  ///< its own, and the adapter to the host
  std::vector<std::string> flags;
};

/// \param folder with `googletest` and `googlemock` in it
/// \param runtime folder of the runtime library
diag::Result<Framework> googleTest(const support::Path& folder, const support::Path& runtime);

}  // namespace wasmbind::testing
