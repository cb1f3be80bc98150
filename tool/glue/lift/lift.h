// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Values out of the module: results of exports, arguments of imports.
#pragma once

#include <string>
#include <vector>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// Code that turns what a wasm call returns into a JavaScript value.
struct Lifted {
  Lines statements;
  std::string expression;  ///< the value; empty for none
};

/// An object that a call borrows: what the call returns by reference may be that object, or a part of it.
struct Owner {
  std::string object;    ///< expression of the wrapper, e.g. "this"
  std::string classKey;  ///< of the wrapper
  std::string pointer;   ///< expression of its pointer
  bool nullable;         ///< whether `object` may be null or undefined
  bool owns = true;      ///< whether the result may be a part of the object; it may be the object itself in any case
};
/// The receiver, if there is one, and the borrowed arguments.
using Owners = std::vector<Owner>;

/// The result of an export.
/// \param call    the wasm call, an expression
/// \param owners  of what it hands out by reference
Lifted liftResult(EmitContext& context, const model::AbiType& type, const std::string& call, const Owners& owners);

/// The same for a record whose fields lie in the return area.
Lifted liftFlat(EmitContext& context, const model::AbiType& type, const std::string& call);

/// The same for a variant of numbers and text, whose kind is word 1 of the return area.
Lifted liftChoice(EmitContext& context, const model::AbiType& type, const std::string& call);

/// How many wasm values an argument of an import of this type is.
int wasmValues(const model::AbiType& type);

/// An argument of an import.
/// \param values  names of its wasm values, as many as wasmValues() says
std::string liftArgument(EmitContext& context, const model::AbiType& type, const std::vector<std::string>& values);

/// An iterator made of the function of its steps.
/// \param owner  the object that has to be there for the next step, as further arguments, or nothing
std::string iterateExpression(EmitContext& context, const model::AbiType& type, const std::string& step,
                              const std::string& owner = {});

/// A scalar from its wasm value.
std::string liftScalar(EmitContext& context, const model::AbiType& type, const std::string& value);

}  // namespace wasmbind::glue
