// SPDX-License-Identifier: MIT OR Apache-2.0
#include "clang/AST/Attr.h"
#include "scan/collector.h"

namespace wasmbind::scan {
namespace {

model::FunctionKind kindOf(const clang::FunctionDecl& declaration) {
  if (llvm::isa<clang::CXXConstructorDecl>(declaration)) return model::FunctionKind::constructor;
  const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(&declaration);
  if (!method) return model::FunctionKind::function;
  return method->isStatic() ? model::FunctionKind::staticMethod : model::FunctionKind::method;
}

/// Where the result type stands.
clang::TypeLoc resultLocation(const clang::FunctionDecl& declaration) {
  clang::FunctionTypeLoc type = declaration.getFunctionTypeLoc();
  return type ? type.getReturnLoc() : clang::TypeLoc();
}

/// `T& f() [[clang::lifetimebound]]`: the attribute belongs to the type of the function.
bool isLifetimeBound(const clang::CXXMethodDecl& method) {
  const clang::TypeSourceInfo* info = method.getTypeSourceInfo();
  clang::TypeLoc type = info ? info->getTypeLoc() : clang::TypeLoc();
  while (auto attributed = type.getAsAdjusted<clang::AttributedTypeLoc>()) {
    if (attributed.getAttrAs<clang::LifetimeBoundAttr>()) return true;
    type = attributed.getModifiedLoc();
  }
  return false;
}

/// Whether the receiver keeps the argument: `[[clang::lifetime_capture_by(this)]]`.
bool isCapturedByThis(const clang::ParmVarDecl& parameter) {
  const auto* capture = parameter.getAttr<clang::LifetimeCaptureByAttr>();
  return capture && llvm::is_contained(capture->params(), clang::LifetimeCaptureByAttr::This);
}

}  // namespace

model::Function Collector::function(clang::FunctionDecl& declaration) {
  model::Function result;
  introduce(result, declaration);
  inheritImport(result.attributes, annotations.around(declaration));
  result.kind = kindOf(declaration);
  result.key = key(declaration);
  const auto& shown = llvm::cast<clang::FunctionDecl>(annotations.shown(declaration));
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&declaration))
    result.name = constructor->getParent()->getNameAsString();  // Clang's has template arguments
  else
    result.result = types.describe(declaration.getReturnType(), resultLocation(shown));
  // `this auto& self` is the receiver, not something that callers pass.
  bool explicitSelf = declaration.hasCXXExplicitFunctionObjectParameter();
  for (unsigned i = explicitSelf ? 1 : 0; i < declaration.getNumParams(); ++i)
    result.parameters.push_back(parameter(declaration, i));
  result.isConsteval = declaration.isConsteval();
  result.isVariadic = declaration.isVariadic();
  result.declaration = places.range(shown.getSourceRange());
  const auto* type = declaration.getType()->castAs<clang::FunctionProtoType>();
  type = sema.ResolveExceptionSpec(declaration.getLocation(), type);
  result.isNoexcept = type && type->isNothrow();
  result.isImport = result.attributes.has(Attr::import);
  if (result.isImport) locateImport(result, declaration);
  result.internalLinkage = isInternal(declaration);
  for (const clang::FunctionDecl* one : declaration.redecls())
    result.isDefined = result.isDefined || one->isThisDeclarationADefinition() || one->hasSkippedBody();
  if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(&declaration)) {
    inheritForm(result.attributes, *method);
    result.isConst = explicitSelf ? declaration.getParamDecl(0)->getType().getNonReferenceType().isConstQualified()
                                  : method->isConst();
    for (const clang::FunctionDecl* one : declaration.redecls())
      result.isLifetimeBound |= isLifetimeBound(llvm::cast<clang::CXXMethodDecl>(*one));
    result.isVirtual = method->isVirtual();
    result.isPure = method->isPureVirtual();
    result.isFinal = method->hasAttr<clang::FinalAttr>() || method->getParent()->isEffectivelyFinal();
    result.isProtected = method->getAccess() == clang::AS_protected;
    if (method->getRefQualifier() == clang::RQ_LValue) result.refQualifier = model::RefQualifier::lvalue;
    if (method->getRefQualifier() == clang::RQ_RValue) result.refQualifier = model::RefQualifier::rvalue;
  }
  if (result.kind != model::FunctionKind::constructor) addRange(result, declaration);
  return result;
}

void Collector::inheritForm(model::Attributes& own, const clang::CXXMethodDecl& method) {
  bool decides = own.has(Attr::getter) || own.has(Attr::setter) || own.has(Attr::name) || own.has(Attr::skip);
  if (decides) return;
  for (const clang::CXXMethodDecl* overridden : method.overridden_methods()) {
    model::Attributes inherited = annotations.of(*overridden);
    inheritForm(inherited, *overridden);
    for (model::Attribute& attribute : inherited.list) {
      bool isForm = attribute.name == Attr::getter || attribute.name == Attr::setter || attribute.name == Attr::name ||
                    attribute.name == Attr::skip || attribute.name == Attr::internal;
      if (isForm && !own.has(attribute.name)) own.list.push_back(std::move(attribute));
    }
  }
}

model::Parameter Collector::parameter(const clang::FunctionDecl& declaration, unsigned index) {
  model::Parameter result;
  const auto& shown = llvm::cast<clang::FunctionDecl>(annotations.shown(declaration));
  const clang::ParmVarDecl& here = *shown.getParamDecl(index);
  result.type = types.describe(here.getType(),
                               here.getTypeSourceInfo() ? here.getTypeSourceInfo()->getTypeLoc() : clang::TypeLoc());
  result.range = places.token(here.getLocation());
  result.name = here.getNameAsString();
  const auto& latest = llvm::cast<clang::FunctionDecl>(*declaration.getMostRecentDecl());
  result.hasDefault = latest.getParamDecl(index)->hasDefaultArg();
  std::vector<const clang::FunctionDecl*> all(declaration.redecls_begin(), declaration.redecls_end());
  for (const clang::FunctionDecl* one : all) {
    const clang::ParmVarDecl& other = *one->getParamDecl(index);
    if (result.name.empty()) result.name = other.getNameAsString();
    result.hasDefault = result.hasDefault || other.hasDefaultArg();
    for (model::Attribute& attribute : annotations.of(other).list)
      if (!result.attributes.has(attribute.name)) result.attributes.list.push_back(std::move(attribute));
    result.isLifetimeBound |= other.hasAttr<clang::LifetimeBoundAttr>();
    result.isCapturedByThis |= isCapturedByThis(other);
  }
  return result;
}

}  // namespace wasmbind::scan
