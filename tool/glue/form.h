// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How a type crosses at the top level of a call; see "Forms" in docs/design/abi.md.
#pragma once

#include "model/interface.h"

namespace wasmbind::glue {

enum class Form { none, scalar, text, numbers, object, optionalNumber, optionalScalar, flat, choice, stream };

/// The form of a type. Optionals of text, numbers and objects have the form of what they hold.
Form formOf(const model::BorderType& type);

/// Whether arguments of exports lie in the scratch area, where calls of imports' exports must leave them alone.
bool usesScratch(const model::BorderType& type);

/// What an optional holds, or the type itself.
const model::BorderType& withoutOptional(const model::BorderType& type);

/// Whether the type crosses as a reference to a JavaScript value. Optionals of such types do so too, with null for
/// none.
bool isReference(const model::BorderType& type);

/// Whether values may be missing; nullables count, their none is null.
bool isOptional(const model::BorderType& type);

/// Whether a missing value is undefined, so that a property need not be there.
bool mayBeAbsent(const model::BorderType& type);

/// What JavaScript sees where a value is missing: "undefined", or "null" for nullables and everything else.
const char* noneOf(const model::BorderType& type);

/// The element type of the `numbers` form, e.g. f64; the names of its typed array ("Float64Array") and helpers ("F64").
struct Elements {
  const char* array;
  const char* code;
  bool big;  ///< elements are bigints
};
Elements elementsOf(model::TypeCode element);

}  // namespace wasmbind::glue
