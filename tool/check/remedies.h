// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What to use instead of types that do not cross.
#pragma once

#include <string>

#include "model/decl.h"

namespace wasmbind::check {

/// Why a type has no form in JavaScript, and what has.
struct Remedy {
  std::string why;
  std::string hint;
};

/// For classes of the standard library that are not in the table of types.
Remedy remedyForStandardClass(const model::Type& type);

/// For types that are neither built in nor classes or enums with a name: pointers to members, lambdas, local classes,
/// ...
Remedy remedyForOther(const model::Type& type);

/// For built-in types that do not cross.
Remedy remedyForBuiltin(const model::Type& type);

/// What a raw pointer should be.
/// \param isExportedClass whether it leads to a pointer to an object of an exported class
/// \param isRecord whether it points at a record
std::string remedyForPointer(const model::Type& pointer, bool isExportedClass, bool isRecord);

/// A type as the user wrote it; inner types, of which only the canonical spelling is known, in everyday words.
std::string shown(const model::Type& type);

/// The text without a leading `const `.
std::string withoutConst(std::string text);

}  // namespace wasmbind::check
