// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A file that the glue prints.
#pragma once

#include <string>

namespace wasmbind::glue {

/// A file of the package.
struct GeneratedFile {
  std::string name;  ///< relative to the package's folder
  std::string text;
};

}  // namespace wasmbind::glue
