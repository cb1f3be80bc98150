// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Checks of --debug: whether a number fits its C++ type. Without it numbers convert as typed arrays convert them.
#pragma once

#include <string>

#include "glue/scope.h"

namespace wasmbind::glue {

/// `checkInteger(value, where, name, least, most)`, which throws a RangeError or returns the value, whatever it is.
/// Empty without --debug, and for types that take every number.
/// \param place  the two expressions that name the value
std::string rangeCheck(Scope& scope, const model::BorderType& type, const std::string& value, const std::string& place);

/// The same for the elements of an array.
std::string elementsCheck(Scope& scope, const model::BorderType& element, const std::string& value,
                          const std::string& place);

}  // namespace wasmbind::glue
