// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The kinds of JavaScript values, as far as overloads and variants tell them apart.
#pragma once

#include <string>

#include "glue/scope.h"

namespace wasmbind::glue {

enum class Kind {
  nothing,  ///< undefined, null
  boolean,
  number,
  bigint,
  string,
  function,
  numbers,  ///< typed arrays and arrays
  array,
  set,
  map,
  object,  ///< an instance of an exported class
  record,
  other,
};

/// The kind of value that a type takes; for optionals and pointers, of those that are not null.
Kind kindOf(const model::BorderType& type);

/// Whether values are numbers, any number: typed arrays may stand for arrays of them.
bool isNumber(const model::BorderType& type);

/// A test for values that a type takes, e.g. `typeof a === "number"`. It runs none of the user's code, and throws
/// nothing.
std::string kindTest(Scope& scope, const model::BorderType& type, const std::string& value);

/// The same, and for arrays, sets and maps the elements too: tells `vector<int>` from `vector<string>`. May run the
/// user's code (proxies, getters of array elements).
std::string deepTest(Scope& scope, const model::BorderType& type, const std::string& value);

/// How two types share values.
enum class Overlap {
  none,         ///< no value fits both
  firstWithin,  ///< what fits the first fits the second too
  secondWithin,
  same,  ///< nothing tells them apart
};
Overlap overlapOf(const Scope& scope, const model::BorderType& first, const model::BorderType& second);

}  // namespace wasmbind::glue
