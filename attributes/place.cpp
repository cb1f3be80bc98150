// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/place.h"

#include "clang/AST/DeclCXX.h"

namespace wasmbind::attributes {

Place placeOf(const clang::Decl& declaration) {
  using llvm::isa;
  if (isa<clang::CXXConstructorDecl>(declaration)) return constructor;
  if (isa<clang::CXXDestructorDecl>(declaration)) return nowhere;
  if (isa<clang::CXXMethodDecl>(declaration)) return method;
  if (isa<clang::FunctionDecl>(declaration)) return function;
  if (isa<clang::RecordDecl>(declaration)) return class_;
  if (isa<clang::EnumDecl>(declaration)) return enum_;
  if (isa<clang::EnumConstantDecl>(declaration)) return enumerator;
  if (isa<clang::FieldDecl>(declaration)) return field;
  if (isa<clang::ParmVarDecl>(declaration)) return parameter;
  if (const auto* var = llvm::dyn_cast<clang::VarDecl>(&declaration)) {
    if (var->isStaticDataMember() || var->getDeclContext()->isRecord()) return field;
    return var->isFileVarDecl() && var->getIdentifier() ? variable : nowhere;  // not on structured bindings
  }
  if (isa<clang::NamespaceDecl>(declaration)) return namespace_;
  if (isa<clang::TypedefNameDecl>(declaration)) return alias;
  if (isa<clang::EmptyDecl>(declaration)) return empty;
  return nowhere;
}

}  // namespace wasmbind::attributes
