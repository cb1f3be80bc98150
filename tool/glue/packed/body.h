// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The bodies of the functions that write and read types of the `stream` form.
#pragma once

#include "glue/types/emit_context.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {

/// Body of the function that writes a type; `writer`, `value` and `depth` are its parameters.
Lines writerBody(EmitContext& context, const model::AbiType& type);

/// Body of the function that reads a type; `reader` is its parameter.
Lines readerBody(EmitContext& context, const model::AbiType& type);

/// Whether the type is an array of numbers, copied as bytes.
inline bool isNumbers(const model::AbiType& type) {
  return conventionOf(type) == PassingConvention::typedArray && !isOptional(type);
}

/// The element type of an array of numbers.
inline model::AbiType elementOfNumbers(const model::AbiType& type) {
  using enum model::TypeCode;
  if (type.code == clamped || type.code == mutable_clamped) return {.code = u8, .count = 0, .key = {}, .arguments = {}};
  return type.arguments[0];
}

}  // namespace wasmbind::glue
