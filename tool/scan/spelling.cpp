// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Types and names as generated C++ writes them.
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "scan/types.h"

namespace wasmbind::scan {
namespace {

std::string spellArgument(const clang::TemplateArgument& argument, const clang::ASTContext& context) {
  switch (argument.getKind()) {
    case clang::TemplateArgument::Type:
      return spell(argument.getAsType(), context);
    case clang::TemplateArgument::Template:
      return "::" + qualifiedName(*argument.getAsTemplate().getAsTemplateDecl(), false, context);
    default: {
      std::string text;
      llvm::raw_string_ostream out(text);
      clang::PrintingPolicy policy = context.getPrintingPolicy();
      policy.FullyQualifiedName = true;
      // Enumerators need their cast to be the right type: `(::geo::Axis)1`.
      bool isEnum =
          argument.getKind() == clang::TemplateArgument::Integral && argument.getIntegralType()->isEnumeralType();
      if (isEnum) {
        llvm::SmallString<16> digits;
        argument.getAsIntegral().toString(digits);
        return "(" + spell(argument.getIntegralType(), context) + ")" + std::string(digits);
      }
      argument.print(policy, out, /*IncludeType=*/false);
      return text;
    }
  }
}

std::string spellArguments(const clang::ClassTemplateSpecializationDecl& special, const clang::ASTContext& context) {
  llvm::ArrayRef<clang::TemplateArgument> arguments = special.getTemplateArgs().asArray();
  const clang::TemplateParameterList& parameters = *special.getSpecializedTemplate()->getTemplateParameters();
  std::string text;
  auto add = [&](const clang::TemplateArgument& argument) {
    if (!text.empty()) text += ", ";
    text += spellArgument(argument, context);
  };
  for (unsigned i = 0; i < arguments.size(); ++i) {
    // Defaulted arguments stand at the end.
    if (clang::isSubstitutedDefaultArgument(const_cast<clang::ASTContext&>(context), arguments[i],
                                            parameters.getParam(i), arguments, parameters.getDepth()))
      break;
    if (arguments[i].getKind() == clang::TemplateArgument::Pack)
      for (const clang::TemplateArgument& element : arguments[i].pack_elements()) add(element);
    else
      add(arguments[i]);
  }
  return "<" + text + ">";
}

std::string qualifiers(clang::Qualifiers qualifiers) {
  std::string text;
  if (qualifiers.hasConst()) text += "const ";
  if (qualifiers.hasVolatile()) text += "volatile ";
  return text;
}

/// \param inner the declarator around which the type is written
std::string spellAround(clang::QualType type, const std::string& inner, const clang::ASTContext& context);

std::string spellFunction(const clang::FunctionProtoType& function, const std::string& inner,
                          const clang::ASTContext& context) {
  std::string text = inner + "(";
  bool first = true;
  for (clang::QualType parameter : function.param_types()) {
    if (!first) text += ", ";
    first = false;
    text += spell(parameter, context);
  }
  if (function.isVariadic()) text += first ? "..." : ", ...";
  text += ")";
  if (function.isConst()) text += " const";
  if (function.getRefQualifier() == clang::RQ_LValue) text += " &";
  if (function.getRefQualifier() == clang::RQ_RValue) text += " &&";
  if (function.isNothrow()) text += " noexcept";
  return spellAround(function.getReturnType(), " " + text, context);
}

std::string spellAround(clang::QualType type, const std::string& inner, const clang::ASTContext& context) {
  auto indirect = [&](clang::QualType pointee, std::string sign) {
    bool parentheses = pointee->isFunctionType() || pointee->isArrayType();
    return spellAround(pointee, parentheses ? "(" + sign + inner + ")" : " " + sign + inner, context);
  };
  if (const auto* pointer = type->getAs<clang::PointerType>()) {
    std::string own = qualifiers(type.getQualifiers());
    if (!own.empty()) own = " " + own.substr(0, own.size() - 1);
    return indirect(pointer->getPointeeType(), "*" + own);
  }
  if (const auto* reference = type->getAs<clang::ReferenceType>())
    return indirect(reference->getPointeeType(), type->isRValueReferenceType() ? "&&" : "&");
  if (const clang::ArrayType* array = context.getAsArrayType(type)) {
    std::string size;
    if (const auto* sized = llvm::dyn_cast<clang::ConstantArrayType>(array))
      size = std::to_string(sized->getZExtSize());
    return spellAround(array->getElementType(), (inner.starts_with("(") ? " " : "") + inner + "[" + size + "]",
                       context);
  }
  if (const auto* function = type->getAs<clang::FunctionProtoType>()) return spellFunction(*function, inner, context);
  std::string text = qualifiers(type.getQualifiers());
  if (const clang::TagDecl* tag = type->getAsTagDecl()) {
    text += "::" + qualifiedName(*tag, /*arguments=*/true, context);
  } else {
    clang::PrintingPolicy policy = context.getPrintingPolicy();
    policy.FullyQualifiedName = true;
    text += type.getUnqualifiedType().getAsString(policy);
  }
  return text + inner;
}

}  // namespace

std::string nameOf(const clang::NamedDecl& declaration) {
  const auto* tag = llvm::dyn_cast<clang::TagDecl>(&declaration);
  if (!tag || tag->getIdentifier()) return declaration.getNameAsString();
  const clang::TypedefNameDecl* alias = tag->getTypedefNameForAnonDecl();
  return alias ? alias->getNameAsString() : std::string();
}

std::string qualifiedName(const clang::NamedDecl& declaration, bool arguments, const clang::ASTContext& context) {
  std::string own = nameOf(declaration);
  if (const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&declaration); special && arguments)
    own += spellArguments(*special, context);
  for (const clang::DeclContext* scope = declaration.getDeclContext(); scope; scope = scope->getParent()) {
    if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(scope)) {
      if (space->isInline() || space->isAnonymousNamespace()) continue;
      return qualifiedName(*space, arguments, context) + "::" + own;
    }
    if (const auto* record = llvm::dyn_cast<clang::RecordDecl>(scope))
      return qualifiedName(*record, arguments, context) + "::" + own;
  }
  return own;
}

std::string spell(clang::QualType type, const clang::ASTContext& context) {
  std::string text = spellAround(type.getCanonicalType(), "", context);
  return text;
}

}  // namespace wasmbind::scan
