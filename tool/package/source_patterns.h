// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the entries of "sources" name: files, folders and patterns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/files.h"

namespace wasmbind::package {

/// The files that `pattern` names in `folder`; sorted. `*`, `?` and `[...]` match within one part of a path, the part
/// `**` matches any number of folders. A folder gives the C and C++ sources in it, at any depth. Names that begin with
/// a dot are matched only by a part that does, too.
std::vector<std::string> matchingFiles(const support::Path& folder, const std::string& pattern);

/// Whether a file is linked as it is: an object (`.o`, `.obj`, `.bc`) or an archive (`.a`).
bool isPrebuilt(std::string_view file);

}  // namespace wasmbind::package
