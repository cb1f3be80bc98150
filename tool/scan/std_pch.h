// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The standard library's headers, which most sources include some of: parsed once for all sources.
#pragma once

#include <string>
#include <string_view>

namespace wasmbind::scan {

/// Name of the file that has the prelude's text; there is none.
inline constexpr const char* preludeFile = "/<wasmbind prelude>.cpp";

/// Includes all headers that are there.
const std::string& preludeText();

/// Whether includes mean behind the prelude what they mean without: a macro that a source defines before them may be
/// meant for a header.
/// \param beginning a source's text up to its first declaration
bool mayFollowPrelude(std::string_view beginning);

/// Whether the prelude has everything that is included.
bool isCoveredByPrelude(std::string_view beginning);

}  // namespace wasmbind::scan
