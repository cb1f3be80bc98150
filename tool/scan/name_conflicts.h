// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Names that mean more behind the prelude than behind the headers that a source includes.
#pragma once

#include "clang/AST/ASTContext.h"

namespace wasmbind::scan {

/// Whether a source declares what a tree has in the same scope: a function may be one of C's then, or an overload of
/// it, and other expressions have other types. With `using namespace std`, its scopes are those of the standard library
/// too.
bool clashesWithTree(clang::ASTContext& context);

}  // namespace wasmbind::scan
