// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What follows each type code in a descriptor, and what the code is called.
#pragma once

#include <optional>
#include <string_view>

#include "model/interface.h"

namespace wasmbind::descriptor {

enum class TypeShape {
  plain,       ///< nothing
  element,     ///< one type
  counted,     ///< a number and one type
  list,        ///< a list of types
  key,         ///< the key of a class, enum or record
  keyAndList,  ///< the key of an imported class and a list of types
};

/// \return nothing for codes that this version does not know
std::optional<TypeShape> typeShape(model::TypeCode code);

/// The code's name for people and JSON: "u8", "mutable_numbers"; empty for unknown codes.
std::string_view typeName(model::TypeCode code);

}  // namespace wasmbind::descriptor
