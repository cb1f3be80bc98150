// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How a type crosses at the top level of a call; see "Forms" in docs/design/abi.md.
#pragma once

#include "model/interface.h"

namespace wasmbind::glue {

enum class PassingConvention {
  none,
  scalar,
  string,
  typedArray,
  object,
  optionalNumber,
  optionalScalar,
  flat,
  flatVariant,
  packed,
};

/// The form of a type. Optionals of text, numbers and objects have the form of what they hold.
PassingConvention conventionOf(const model::AbiType& type);

/// Whether arguments of exports lie in the scratch area, where calls of imports' exports must leave them alone.
bool usesScratch(const model::AbiType& type);

/// What an optional holds, or the type itself.
const model::AbiType& withoutOptional(const model::AbiType& type);

/// Whether the type crosses as a reference to a JavaScript value. Optionals of such types do so too, with null for
/// none.
bool isReference(const model::AbiType& type);

/// Whether the type is a promise, so that what returns one may go on when it has returned.
bool isPromise(const model::AbiType& type);

/// Whether values may be missing; nullables count, their none is null.
bool isOptional(const model::AbiType& type);

/// Whether a missing value is undefined, so that a property need not be there.
bool mayBeAbsent(const model::AbiType& type);

/// What JavaScript sees where a value is missing: "undefined", or "null" for nullables and everything else.
const char* noneOf(const model::AbiType& type);

/// Whether it is an object that stays whose it is: by reference or by pointer.
bool isBorrowedObject(const model::AbiType& type);

/// Whether it is an object that comes to belong to whom it is passed to: by value, or a smart pointer.
bool isOwnedObject(const model::AbiType& type);

/// Whether the callee writes into the numbers, which the caller then finds changed; optional ones too.
bool isWrittenBack(const model::AbiType& type);

/// The element type of the `numbers` form, e.g. f64; the names of its typed array ("Float64Array") and helpers ("F64").
struct Elements {
  const char* array;
  const char* code;
  bool big;  ///< elements are bigints
};
Elements elementsOf(model::TypeCode element);

/// The elements of a type that is a typed array, clamped or not; of what an optional holds.
Elements elementsOfArray(const model::AbiType& type);

}  // namespace wasmbind::glue
