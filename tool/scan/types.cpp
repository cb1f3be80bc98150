// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/types.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Mangle.h"
#include "clang/Sema/Sema.h"
#include "model/type_table.h"

namespace wasmbind::scan {
namespace {

clang::ClassTemplateDecl* findConvert(const clang::ASTContext& context) {
  clang::IdentifierTable& names = context.Idents;
  for (clang::NamedDecl* space : context.getTranslationUnitDecl()->lookup(&names.get("wasm"))) {
    auto* scope = llvm::dyn_cast<clang::NamespaceDecl>(space);
    if (!scope) continue;
    for (clang::NamedDecl* found : scope->lookup(&names.get("convert")))
      if (auto* result = llvm::dyn_cast<clang::ClassTemplateDecl>(found)) return result;
  }
  return nullptr;
}

template <typename Predicate>
bool hasConstructor(const clang::CXXRecordDecl& record, Predicate predicate) {
  for (const clang::CXXConstructorDecl* constructor : record.ctors())
    if (predicate(constructor) && !constructor->isDeleted() && constructor->getAccess() == clang::AS_public)
      return true;
  return false;
}

/// Copyable like their elements, and nothing in it has to be instantiated to know that.
bool copiesElements(llvm::StringRef name) { return name.starts_with("std::"); }

bool isMoveOnlyStd(llvm::StringRef name) {
  return name == "std::unique_ptr" || name == "std::future" || name == "std::promise" || name == "std::packaged_task" ||
         name == "std::move_only_function";
}

/// Types of <web/...> have conversions by concepts, which are for no type by name.
bool isWebType(const clang::TagDecl& tag, const clang::SourceManager& sources) {
  const auto* scope = llvm::dyn_cast<clang::NamespaceDecl>(tag.getDeclContext());
  return scope && scope->getName() == "web" && scope->getParent()->isTranslationUnit() &&
         sources.isInSystemHeader(tag.getLocation());
}

}  // namespace

bool isException(const clang::TagDecl& tag) {
  const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(&tag);
  if (!record || !record->hasDefinition()) return false;
  if (record->getIdentifier() && record->getName() == "exception" && record->isInStdNamespace()) return true;
  return llvm::any_of(record->getDefinition()->bases(), [](const clang::CXXBaseSpecifier& base) {
    const clang::CXXRecordDecl* declaration = base.getType()->getAsCXXRecordDecl();
    return declaration && isException(*declaration);
  });
}

std::string typeKey(clang::QualType type, clang::ASTContext& context) {
  std::unique_ptr<clang::ItaniumMangleContext> mangler(
      clang::ItaniumMangleContext::create(context, context.getDiagnostics()));
  std::string text;
  llvm::raw_string_ostream out(text);
  mangler->mangleCXXRTTIName(type.getCanonicalType().getUnqualifiedType(), out);
  llvm::StringRef key = text;
  key.consume_front("_ZTS");
  return key.str();
}

bool isCopyable(const clang::CXXRecordDecl& record) {
  return hasConstructor(record, [](const auto* constructor) { return constructor->isCopyConstructor(); });
}

bool isMovable(const clang::CXXRecordDecl& record) {
  return hasConstructor(record, [](const auto* constructor) { return constructor->isCopyOrMoveConstructor(); });
}

Types::Types(clang::Sema& sema, const Places& places)
    : sema(sema), places(places), convert(findConvert(sema.Context)) {}

model::Type Types::describe(clang::QualType type, clang::TypeLoc written) {
  model::Type result = describe(type);
  if (written.isNull()) {
    result.written = type.getAsString(sema.Context.getPrintingPolicy());
    return result;
  }
  clang::SourceRange range = places.withQualifiers(written.getSourceRange());
  result.range = places.range(range);
  result.written = places.text(range);
  if (result.written.empty()) result.written = type.getAsString(sema.Context.getPrintingPolicy());
  return result;
}

model::Type Types::describe(clang::QualType written) {
  clang::ASTContext& context = sema.Context;
  clang::QualType type = written.getCanonicalType();
  model::Type result;
  result.spelling = spell(type, context);
  if (const auto* reference = type->getAs<clang::ReferenceType>()) {
    result.reference = type->isRValueReferenceType() ? model::Reference::rvalue : model::Reference::lvalue;
    type = reference->getPointeeType();
  }
  result.isConst = type.isConstQualified();
  result.kind = model::TypeKind::other;
  result.name = spell(type.getUnqualifiedType(), context);
  if (type->isVoidType()) {
    result.kind = model::TypeKind::void_;
  } else if (type->isBuiltinType() && !type->isNullPtrType() && !type->isDependentType()) {
    result.kind = model::TypeKind::builtin;
  } else if (const auto* tag = type->getAsTagDecl()) {
    named(result, *tag, type);
  } else if (const auto* pointer = type->getAs<clang::PointerType>()) {
    result.kind = model::TypeKind::pointer;
    result.arguments.push_back(describe(pointer->getPointeeType()));
  } else if (const clang::ArrayType* array = context.getAsArrayType(type)) {
    result.kind = model::TypeKind::array;
    result.isConst = array->getElementType().isConstQualified();
    result.arguments.push_back(describe(array->getElementType()));
    if (const auto* sized = llvm::dyn_cast<clang::ConstantArrayType>(array)) result.extent = sized->getZExtSize();
  } else if (const auto* function = type->getAs<clang::FunctionProtoType>()) {
    result.kind = model::TypeKind::function;
    result.arguments.push_back(describe(function->getReturnType()));
    for (clang::QualType parameter : function->param_types()) result.arguments.push_back(describe(parameter));
  }
  return result;
}

void Types::named(model::Type& result, const clang::TagDecl& tag, clang::QualType type) {
  clang::ASTContext& context = sema.Context;
  result.isUnion = tag.isUnion();
  result.isLocal = tag.getParentFunctionOrMethod() != nullptr;
  const auto* lambda = llvm::dyn_cast<clang::CXXRecordDecl>(&tag);
  if (nameOf(tag).empty()) result.name = lambda && lambda->isLambda() ? "(lambda)" : "(unnamed)";
  // Types inside functions and unnamed ones have no name that other code could write.
  if (tag.getParentFunctionOrMethod() || type->isDependentType() || nameOf(tag).empty()) return;
  result.name = qualifiedName(tag, /*arguments=*/false, context);
  result.key = typeKey(type, context);
  const bool isOfWeb = isWebType(tag, context.getSourceManager());
  if (llvm::isa<clang::EnumDecl>(tag)) {
    result.converts = isOfWeb;
    result.kind = model::TypeKind::enumeration;
    return;
  }
  result.converts = isOfWeb || converts(type, result.name);
  const auto* special = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&tag);
  result.kind = special ? model::TypeKind::specialization : model::TypeKind::record;
  if (special) {
    llvm::ArrayRef<clang::TemplateArgument> arguments = special->getTemplateArgs().asArray();
    const clang::TemplateParameterList& parameters = *special->getSpecializedTemplate()->getTemplateParameters();
    auto add = [&](const clang::TemplateArgument& argument) {
      if (argument.getKind() == clang::TemplateArgument::Type)
        result.arguments.push_back(describe(argument.getAsType()));
      if (argument.getKind() == clang::TemplateArgument::Integral && !argument.getAsIntegral().isNegative() &&
          !argument.getAsIntegral().isAllOnes())  // std::dynamic_extent
        result.extent = argument.getAsIntegral().getZExtValue();
    };
    for (unsigned i = 0; i < arguments.size(); ++i) {
      if (clang::isSubstitutedDefaultArgument(context, arguments[i], parameters.getParam(i), arguments,
                                              parameters.getDepth()))
        continue;
      if (arguments[i].getKind() == clang::TemplateArgument::Pack)
        for (const clang::TemplateArgument& element : arguments[i].pack_elements()) add(element);
      else
        add(arguments[i]);
    }
  }
  // What it crosses as is mentioned too: the shims need its header.
  if (result.converts)
    for (const clang::ClassTemplateSpecializationDecl* target : convert->specializations()) {
      const clang::QualType plain = type.getCanonicalType().getUnqualifiedType();
      if (target->getTemplateArgs()[0].getAsType().getCanonicalType() != plain) continue;
      for (const clang::Decl* member : target->decls())
        if (const auto* as = llvm::dyn_cast<clang::TypedefNameDecl>(member); as && as->getName() == "as")
          result.arguments.push_back(describe(as->getUnderlyingType()));
    }
  result.isException = isException(tag);
  if (copiesElements(result.name)) {
    result.copyable = !isMoveOnlyStd(result.name);
    if (result.name != "std::shared_ptr")
      for (const model::Type& argument : result.arguments) result.copyable = result.copyable && argument.copyable;
    return;
  }
  clang::QualType object = type.getUnqualifiedType();
  if (!sema.isCompleteType(tag.getLocation(), object)) return;
  if (auto* record = object->getAsCXXRecordDecl(); record && record->hasDefinition()) {
    sema.ForceDeclarationOfImplicitMembers(record->getDefinition());
    result.copyable = isCopyable(*record->getDefinition());
  }
}

bool Types::converts(clang::QualType type, const std::string& name) const {
  if (!convert) return false;
  // What the table has needs no conversion of the library's, which a source may include or not.
  auto counts = [&, isKnown = model::findType(name) != nullptr](const clang::Decl& conversion) {
    return !isKnown || !places.isInLibrary(conversion.getLocation());
  };
  type = type.getCanonicalType().getUnqualifiedType();
  for (const clang::ClassTemplateSpecializationDecl* special : convert->specializations()) {
    if (!special->isExplicitSpecialization() || !counts(*special) || special->getTemplateArgs().size() == 0) continue;
    const clang::TemplateArgument& first = special->getTemplateArgs()[0];
    if (first.getKind() == clang::TemplateArgument::Type && first.getAsType().getCanonicalType() == type) return true;
  }
  const auto* special = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(type->getAsTagDecl());
  if (!special) return false;
  llvm::SmallVector<clang::ClassTemplatePartialSpecializationDecl*> partial;
  convert->getPartialSpecializations(partial);
  for (const clang::ClassTemplatePartialSpecializationDecl* candidate : partial) {
    const clang::TemplateArgument& first = candidate->getTemplateArgs()[0];
    if (first.getKind() != clang::TemplateArgument::Type || !counts(*candidate)) continue;
    const auto* pattern = first.getAsType()->getAs<clang::TemplateSpecializationType>();
    const clang::TemplateDecl* named = pattern ? pattern->getTemplateName().getAsTemplateDecl() : nullptr;
    if (named && named->getCanonicalDecl() == special->getSpecializedTemplate()->getCanonicalDecl()) return true;
  }
  return false;
}

}  // namespace wasmbind::scan
