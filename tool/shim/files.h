// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Files that a descriptor names. They stand in the name of its function, which takes no memory: where data lie in the
/// module must not depend on how long a path is.
#pragma once

#include <string>
#include <vector>

#include "model/location.h"

namespace wasmbind::shim {

/// What stands for a place in a payload until `liftFiles`.
std::string location(const model::SourceRange& range);

/// Writes all places of a payload as string literals "number of the file:line:column".
/// \param files gets their names
std::string liftFiles(std::string payload, std::vector<std::string>& files);

/// The names as part of an export's name: a line break before each.
/// \return string literals without escapes for characters, which names of exports cannot have; what would need some
///         is replaced
std::string fileNames(const std::vector<std::string>& files);

}  // namespace wasmbind::shim
