// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A file taken apart, to tell what its bytes are for.
#pragma once

#include <cstdint>
#include <string>

namespace wasmbind::model {

/// A piece of a file. The parts of a file lie side by side: their sizes add up to its size.
struct SizeEntry {
  std::string section;      ///< of a module: "code", "data", "export", ...; empty for JavaScript
  std::string group;        ///< what it belongs to: "exports", "C++ library", "helpers", ...
  std::string name;         ///< of the function, segment or helper, as users write it; empty for what has none
  std::uint64_t bytes = 0;  ///< in the file, with what stands around it (a length, a comment)
};

}  // namespace wasmbind::model
