// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// C++ types as TypeScript.
#pragma once

#include <set>
#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

enum class Flow {
  in,   ///< JavaScript gives the value
  out,  ///< JavaScript gets it
};

/// The TypeScript type. Arrays of numbers that JavaScript gives are wider than those it gets.
std::string typescriptType(const EmitContext& context, const model::AbiType& type, Flow flow);

/// The type without `undefined` at its end, which a `?` behind the name says already.
std::string withoutUndefined(std::string type);

/// A parameter list as it stands in a signature: `a: number, b?: string | null, ...rest: number[]`.
std::string typescriptParameters(const EmitContext& context, const model::Callable& callable, Flow flow = Flow::in);

/// The result as it stands behind a signature.
std::string typescriptResult(const EmitContext& context, const model::Callable& callable, Flow flow = Flow::out);

/// Whether a record that JavaScript gives has another type than one that it gets: fields that may be left out or are
/// wider.
bool hasInitForm(const EmitContext& context, const std::string& key);

/// Whether leaving the argument out, or `undefined`, is right.
bool acceptsUndefined(const model::AbiType& type);

}  // namespace wasmbind::glue
