// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where something stands in a source file.
#pragma once

#include <string>

namespace wasmbind::model {

/// A stretch of one source line. Lines and columns count from 1; `endColumn` is one past the last byte.
/// `file` is spelled as the compiler was given it. A default-made range (line 0) stands for "nowhere".
struct SourceRange {
  std::string file;
  unsigned line = 0;
  unsigned column = 0;
  unsigned endColumn = 0;

  bool operator==(const SourceRange&) const = default;
};

/// "file:line:column" taken apart; what has no numbers is all file.
SourceRange parseLocation(const std::string& location);

}  // namespace wasmbind::model
