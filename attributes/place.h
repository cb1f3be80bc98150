// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which of the table's places a Clang declaration is.
#pragma once

#include "attributes/table.h"
#include "clang/AST/DeclBase.h"

namespace wasmbind::attributes {

/// The place that an attribute on this declaration stands in; `nowhere` for declarations that take none of ours.
Place placeOf(const clang::Decl& declaration);

}  // namespace wasmbind::attributes
