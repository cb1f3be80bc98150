// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which documentation comment belongs to a declaration.
#pragma once

namespace clang {
class ASTContext;
class Decl;
class RawComment;
}  // namespace clang

namespace wasmbind::scan {

/// The documentation comment of a declaration or of one of its redeclarations, or nullptr. Clang's own search takes
/// comments of neighbours in a list, and none before attributes with certain texts.
const clang::RawComment* commentOf(const clang::Decl& declaration, const clang::ASTContext& context);

}  // namespace wasmbind::scan
