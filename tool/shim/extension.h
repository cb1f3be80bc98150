// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What stands behind JavaScript classes that extend exported ones: a C++ class whose virtual functions call
/// JavaScript.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "model/decl.h"
#include "shim/callable.h"

namespace wasmbind::shim {

/// Whether JavaScript classes may extend the class.
bool isExtendable(const model::Class& record);

/// Whether JavaScript may override the function.
bool isOverridable(const model::Virtual& one);

/// Flags of a member that only derived classes can call, or that has no implementation.
std::uint32_t protectionFlags(const model::Function& function);

/// Whether the result of an override has to be kept, because C++ gets a reference to it or a view of it.
bool keepsResult(const model::Function& function);

/// Whether only derived classes can call the constructor.
bool isExtending(const model::Class& record, const model::Function& constructor);

/// The C++ class behind JavaScript classes that extend `record`.
std::string extendedClass(const model::Class& record);

/// Lets a shim that JavaScript calls as `super.method()` reach the implementation of C++. Does nothing to functions
/// that cannot be overridden.
/// \param whole  the function with all its parameters
void reachImplementation(Shim& shim, const model::Class& record, const model::Function& function,
                         const model::Function& whole);

/// The shim of a constructor turned into one that makes objects of the class behind JavaScript classes.
Shim extending(Shim constructor, const model::Class& record, const model::Function& function);

/// The C++ class, its imports and their descriptors, and the function that notes what is overridden.
std::string extensionShims(const model::Class& record);

/// The end of the class's descriptor.
/// \param constructors  symbols of constructors, each with that of the one that goes with it
std::string describeExtension(const model::Class& record,
                              const std::vector<std::pair<std::string, std::string>>& constructors);

}  // namespace wasmbind::shim
