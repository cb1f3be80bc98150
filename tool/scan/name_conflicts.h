// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Detects names that mean something else with the standard PCH than with the headers that a source includes.
#pragma once

#include "clang/AST/ASTContext.h"

namespace wasmbind::scan {

/// Whether the source declares a name that the PCH declares in the same scope. Such a function may redeclare or
/// overload a function of C, which changes the types of expressions. With `using namespace std`, the scopes of the
/// standard library count too.
bool hasNameConflictsWithPch(clang::ASTContext& context);

}  // namespace wasmbind::scan
