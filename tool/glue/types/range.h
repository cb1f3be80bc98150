// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Checks of --debug: whether a number fits its C++ type. Without it numbers convert as typed arrays convert them.
#pragma once

#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// `checkInteger(value, where, name, least, most)`, which throws a RangeError or returns the value, whatever it is.
/// Empty without --debug, and for types that take every number.
/// \param place  the two expressions that name the value
std::string rangeCheck(EmitContext& context, const model::AbiType& type, const std::string& value,
                       const std::string& place);

/// The same for the elements of an array.
std::string elementsCheck(EmitContext& context, const model::AbiType& element, const std::string& value,
                          const std::string& place);

}  // namespace wasmbind::glue
