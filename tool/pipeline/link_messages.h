// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the linker says about temporary objects, in terms of the user's sources.
#pragma once

#include "pipeline/link.h"

namespace wasmbind::pipeline {

/// Missing and duplicate definitions become findings at the sources whose objects have them; other messages stay as
/// they are.
/// \param found  what the linker said
/// \param files  paths of `objects.own`, as the linker has seen them
diag::Diagnostics explainLinkMessages(diag::Diagnostics found, const std::vector<std::string>& files,
                                      const Objects& objects);

}  // namespace wasmbind::pipeline
