// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Makes the attributes of the table known to the Clang in this process.
#pragma once

#include <string>
#include <vector>

#include "attributes/attr.h"
#include "clang/AST/Attr.h"

namespace wasmbind::attributes {

/// Registers all attributes with Clang. Has to run before the first file is parsed; later calls do nothing.
void registerAttributes();

/// An attribute that Clang accepted, as the handler left it on the declaration.
struct Accepted {
  Attr name;
  std::vector<std::string> arguments;  ///< the text of the string literals
  clang::SourceRange range;
};

/// The attributes on exactly this declaration, not those that it inherited from an earlier one, in source order.
std::vector<Accepted> acceptedOn(const clang::Decl& declaration);

/// Whether any attribute of ours is on the declaration, inherited ones included. Cheap.
bool anyOn(const clang::Decl& declaration);

}  // namespace wasmbind::attributes
