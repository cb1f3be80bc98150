// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// snake_case names of C++ as JavaScript's camelCase: `--camel-case`.
#pragma once

#include <string>
#include <string_view>

#include "model/decl.h"

namespace wasmbind::model {

/// `item_count` is "itemCount", `to_utf_8` is "toUtf8". Underscores in front and behind stay, and so do names without
/// lower-case letters (MAX_SIZE) and what is no identifier (operators).
std::string camelCase(std::string_view name);

/// The same for types: `kd_tree` is "KdTree".
std::string pascalCase(std::string_view name);

/// Renames what a module exports: functions, members, parameters, constants, fields and namespaces to camelCase,
/// classes, records and enums to PascalCase. Names that an attribute gives, enumerators and imports stay.
void applyCamelCase(Module& module);

}  // namespace wasmbind::model
