// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JavaScript classes that extend exported ones: how their objects are made, found again and called.
#pragma once

#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// What `new` calls: `wasm.Shape_new`, or the constructor for derived classes, or a choice between the two.
std::string constructorExpression(const EmitContext& context, const model::ClassInterface& item,
                                  const model::Callable& constructor);

/// What the constructor of an abstract class refuses.
Lines abstractCheck(const EmitContext& context, const model::ClassInterface& item);

/// What a constructor refuses before it makes an object: what only derived classes may make.
Lines extensionChecks(const EmitContext& context, const model::ClassInterface& item,
                      const model::Callable& constructor);

/// What a constructor does with the object that it has made.
Lines extendLines(EmitContext& context, const model::ClassInterface& item);

/// The list of members that may be overridden, in front of the class.
Lines printOverridable(EmitContext& context, const model::ClassInterface& item);

/// Whether an import stands for the override of a virtual function, or for what C++ tells of such objects.
bool isOverride(const model::ImportInterface& import);
bool isExtensionState(const model::ImportInterface& import);

/// The entry of the import object through which C++ tells what has become of objects.
Lines printExtensionState(EmitContext& context, const model::ImportInterface& import);

/// What the body of an override consists of besides the call.
struct OverrideParts {
  std::string object;  ///< local of the object; empty for other imports
  Lines before;        ///< finds the object and makes wrappers
  Lines after;         ///< ends what was lent for the call
};

/// Names those of `arguments` that are lent for the call, from the one with number `first` on.
void lendArguments(EmitContext& context, const model::ImportInterface& import, std::size_t first,
                   std::vector<std::string>& arguments, OverrideParts& parts);

/// Replaces the first of `arguments` by the object, and names those that are borrowed for the call.
/// \param self  expression of the object's address
OverrideParts overrideParts(EmitContext& context, const model::ImportInterface& import, const std::string& self,
                            const std::string& where, std::vector<std::string>& arguments);

/// The call of an override; an object that it hands out by reference is kept from being collected.
std::string keptResult(EmitContext& context, const model::ImportInterface& import, const std::string& object,
                       const std::string& call);

}  // namespace wasmbind::glue
