// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Base classes of exported classes, and the most derived class of what C++ hands out.
#pragma once

#include <string>
#include <vector>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// The class and all its bases at any depth, each once, itself first.
std::vector<std::string> withAllBases(const EmitContext& context, const std::string& key);

/// Whether an object of one class may be one of the other: they are the same, or one derives from the other.
bool areRelated(const EmitContext& context, const std::string& a, const std::string& b);

/// The function that gives a wrapper of a derived class the pointers of its bases and returns the wrapper.
Lines printBindBases(EmitContext& context, const model::ClassInterface& item);

/// What follows the class: the members of its second and later bases.
Lines printAfterClass(EmitContext& context, const model::ClassInterface& item);

/// Whether wrapping an object of this static type asks for its dynamic one.
bool isDynamic(const EmitContext& context, const std::string& key);

/// An expression that wraps an object of a class as an instance of the most derived exported class.
/// \param type, whole  expressions of the dynamic type and of the address of the whole object, for dynamic classes
std::string wrapExpression(EmitContext& context, const std::string& key, const std::string& ptr,
                           const std::string& ownership, const std::string& type, const std::string& whole);

/// The same for an object that belongs to another.
std::string borrowExpression(EmitContext& context, const std::string& key, const std::string& ptr,
                             const std::string& owner, const std::string& ownerPointer, const std::string& type,
                             const std::string& whole);

}  // namespace wasmbind::glue
