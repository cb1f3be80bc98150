// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// C sources, which are compiled as they are: attributes are read in C++ only.
#pragma once

#include <span>
#include <string>

#include "diag/diagnostic.h"

namespace wasmbind::pipeline {

/// An error for each C source that has an attribute of wasm.
diag::Diagnostics annotationsInC(std::span<const std::string> sources);

}  // namespace wasmbind::pipeline
