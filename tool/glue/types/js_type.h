// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The kinds of JavaScript values, as far as overloads and variants tell them apart.
#pragma once

#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

enum class JsType {
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
JsType jsTypeOf(const model::AbiType& type);

/// Whether values are numbers, any number: typed arrays may stand for arrays of them.
bool isNumber(const model::AbiType& type);

/// A test for values that a type takes, e.g. `typeof a === "number"`. It runs none of the user's code, and throws
/// nothing.
std::string jsTypeTest(EmitContext& context, const model::AbiType& type, const std::string& value);

/// The same, and for arrays, sets and maps the elements too: tells `vector<int>` from `vector<string>`. May run the
/// user's code (proxies, getters of array elements).
std::string deepTest(EmitContext& context, const model::AbiType& type, const std::string& value);

/// How two types share values.
enum class Overlap {
  none,         ///< no value fits both
  firstWithin,  ///< what fits the first fits the second too
  secondWithin,
  same,  ///< nothing tells them apart
};
Overlap overlapOf(const EmitContext& context, const model::AbiType& first, const model::AbiType& second);

}  // namespace wasmbind::glue
