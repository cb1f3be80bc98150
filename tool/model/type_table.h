// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The C++ types that cross the border, one row each. Adding a type is adding a row here, a runtime header, and what
/// the ABI needs.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace wasmbind::model {

/// What the arguments of a type have to be.
enum class Elements {
  none,       ///< the type has none that matter
  any,        ///< every argument crosses by itself
  numbers,    ///< the argument is an arithmetic type or std::byte
  object,     ///< the argument is an exported class
  signature,  ///< the argument is a function type, whose result and parameters cross
};

/// Directions in which a type crosses.
enum class Direction { both, toCpp, toJs };

struct TypeRow {
  std::string_view name;    ///< qualified C++ name; of the template for specialisations
  std::string_view header;  ///< runtime header with its conversion, e.g. "wasm/string.h"
  Elements elements = Elements::none;
  Direction direction = Direction::both;
  bool byConstReference = true;  ///< may be taken by const reference as well as by value
  std::string_view typescript;   ///< what it looks like, for messages: "string", "T[]"
  std::size_t count =
      0;  ///< how many arguments are elements, the others being comparators and the like; 0: all of them
};

/// All rows, sorted by name.
std::span<const TypeRow> typeTable();

/// The row of a class or class template (by its qualified name without template arguments), or nullptr.
const TypeRow* findType(std::string_view qualifiedName);

}  // namespace wasmbind::model
