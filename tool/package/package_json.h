// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The package.json of a package.
#pragma once

#include <span>
#include <string>

#include "package/metadata.h"

namespace wasmbind::package {

/// \param files names of the package's files, relative to it; which entry points there are follows from them
/// \return the text of package.json
std::string packageJson(const Metadata& metadata, Target target, std::span<const std::string> files);

}  // namespace wasmbind::package
