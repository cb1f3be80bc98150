// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The standard PCH: all headers of the standard library, parsed once for all sources.
#pragma once

#include <string>
#include <string_view>

namespace wasmbind::scan {

/// Name of the virtual file that includes the headers.
inline constexpr const char* stdPchFile = "/<wasmbind std pch>.cpp";

/// Contents of that file: an `#include` of each header that exists.
const std::string& stdPchText();

/// Whether a source can start from the standard PCH. It cannot if it defines macros before its includes, since these
/// macros may configure the headers.
/// \param preamble the source's text up to its first declaration
bool canUseStdPch(std::string_view preamble);

/// Whether every header that the preamble includes is in the standard PCH.
bool isCoveredByStdPch(std::string_view preamble);

}  // namespace wasmbind::scan
