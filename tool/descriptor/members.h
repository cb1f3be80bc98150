// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Free functions that are members of classes.
#pragma once

#include <vector>

#include "descriptor/entity.h"
#include "diag/diagnostic.h"

namespace wasmbind::descriptor {

/// Puts members behind those of their classes, constructors behind constructors, in the order of their places. An
/// abstract class that gets a constructor is abstract for C++ only. Errors: unknown-class for a class that nobody
/// exports, export-name-conflict for a name that a member of another kind has, or an overload that looks the same.
void attachMembers(std::vector<MemberEntity> members, model::Interface& interface, diag::Diagnostics& problems);

}  // namespace wasmbind::descriptor
