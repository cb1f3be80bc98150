// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JavaScript that the sources bring along.
#pragma once

#include <string>
#include <vector>

namespace wasmbind::model {

/// A file of a snippet; `path` is relative to the folder of snippets, with slashes.
struct SnippetFile {
  std::string path;
  std::string text;

  bool operator==(const SnippetFile&) const = default;
};

/// A JavaScript module and the files that it imports.
struct Snippet {
  std::string key;                 ///< follows from the contents
  std::vector<SnippetFile> files;  ///< the module first
};

}  // namespace wasmbind::model
