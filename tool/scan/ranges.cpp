// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Classes with begin() and end(), and what they give.
#include <algorithm>

#include "clang/AST/CXXInheritance.h"
#include "clang/Sema/Lookup.h"
#include "model/type_table.h"
#include "scan/collector.h"

namespace wasmbind::scan {
namespace {

bool hasNameless(const model::Type& type) {
  return type.name.starts_with("(") || std::ranges::any_of(type.arguments, hasNameless);
}

}  // namespace

const clang::CXXMethodDecl* Collector::callable(const clang::CXXRecordDecl& record, clang::DeclarationName name) {
  const clang::CXXMethodDecl* best = nullptr;
  for (clang::NamedDecl* found : record.lookup(name)) {
    auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(found->getUnderlyingDecl());
    if (!method || !method->param_empty() || !method->isInstance() || method->getAccess() != clang::AS_public) continue;
    if (method->getTrailingRequiresClause()) {
      clang::ConstraintSatisfaction satisfaction;
      if (sema.CheckFunctionConstraints(method, satisfaction) || !satisfaction.IsSatisfied) continue;
    }
    // Objects are not constant where both are offered.
    if (!best || (best->isConst() && !method->isConst())) best = method;
  }
  if (best && best->getReturnType()->isUndeducedType() &&
      sema.DeduceReturnType(const_cast<clang::CXXMethodDecl*>(best), best->getLocation(), /*Diagnose=*/false))
    return nullptr;
  if (best) return best;
  for (const clang::CXXBaseSpecifier& base : record.bases()) {
    const clang::CXXRecordDecl* declaration = base.getType()->getAsCXXRecordDecl();
    if (base.getAccessSpecifier() != clang::AS_public || !declaration || !declaration->hasDefinition()) continue;
    if (const clang::CXXMethodDecl* inherited = callable(*declaration->getDefinition(), name)) return inherited;
  }
  return nullptr;
}

clang::QualType Collector::elementOf(const clang::CXXRecordDecl& record) {
  const clang::CXXMethodDecl* begin = callable(record, &context.Idents.get("begin"));
  if (!begin || !callable(record, &context.Idents.get("end"))) return {};
  clang::QualType iterator = begin->getReturnType().getCanonicalType().getNonReferenceType();
  if (!iterator->getPointeeType().isNull()) return iterator->getPointeeType();
  if (!iterator->getAsCXXRecordDecl() || !sema.isCompleteType(begin->getLocation(), iterator)) return {};
  const clang::CXXMethodDecl* get = callable(*iterator->getAsCXXRecordDecl()->getDefinition(),
                                             context.DeclarationNames.getCXXOperatorName(clang::OO_Star));
  return get ? get->getReturnType() : clang::QualType();
}

void Collector::addRange(model::Function& result, const clang::FunctionDecl& declaration) {
  clang::QualType type = declaration.getReturnType();
  clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  if (!record || type->isReferenceType() || model::findType(result.result.name) || result.result.converts) return;
  if (!sema.isCompleteType(declaration.getLocation(), type)) return;
  clang::QualType element = elementOf(*record->getDefinition());
  if (element.isNull()) return;
  result.result.elements = {types.describe(element.getNonReferenceType().getUnqualifiedType(), clang::TypeLoc())};
  // Lambdas have no names, so neither have the views that are made with them.
  if (!hasNameless(result.result)) return;
  std::string call;
  for (const model::Parameter& parameter : result.parameters)
    call += (call.empty() ? "" : ", ") + ("::std::declval<" + parameter.type.spelling + ">()");
  std::string callee = result.qualified;
  if (result.kind == model::FunctionKind::method) {
    const auto& owner = *llvm::cast<clang::CXXMethodDecl>(declaration).getParent();
    callee = "::std::declval<" + spell(context.getCanonicalTagType(&owner), context) + "&>()." + result.name;
  }
  result.result.spelling = "decltype(" + callee + "(" + call + "))";
}

}  // namespace wasmbind::scan
