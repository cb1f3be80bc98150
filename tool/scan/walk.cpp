// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/findings.h"
#include "attributes/register.h"
#include "clang/AST/DeclTemplate.h"
#include "scan/collector.h"
#include "scan/constants.h"

namespace wasmbind::scan {

Collector::Collector(clang::Sema& sema, std::string source, bool pchMayHaveAnnotations)
    : sema(sema),
      context(sema.Context),
      places(context.getSourceManager(), context.getLangOpts()),
      annotations(context, places),
      types(sema, places),
      snippets(context.getSourceManager().getFileManager()),
      mangler(context),
      pchMayHaveAnnotations(pchMayHaveAnnotations) {
  module.source = std::move(source);
}

model::Module Collector::collect() {
  findLibrary();
  walk(*context.getTranslationUnitDecl());
  addAllBases();
  module.snippets = snippets.take();
  if (!module.empty()) {
    checkRuntimeName();
    checkStandard();
  }
  return std::move(module);
}

void Collector::findLibrary() {
  auto only = [](const clang::DeclContext& scope, clang::IdentifierInfo& name) -> clang::NamedDecl* {
    auto found = scope.lookup(&name);
    return found.empty() ? nullptr : found.front();
  };
  auto* space =
      llvm::dyn_cast_or_null<clang::NamespaceDecl>(only(*context.getTranslationUnitDecl(), context.Idents.get("wasm")));
  clang::NamedDecl* convert = space ? only(*space, context.Idents.get("convert")) : nullptr;
  if (!convert) return;
  llvm::StringRef file = context.getSourceManager().getFilename(convert->getLocation());
  if (file.consume_back("wasm/convert.h")) places.setLibrary(file.str());
}

void Collector::walk(const clang::DeclContext& scope) {
  // Declaring implicit members while walking may add to the list, so it is copied. Loading a PCH is slow.
  llvm::SmallVector<clang::Decl*> members;
  if (pchMayHaveAnnotations)
    members.append(scope.decls_begin(), scope.decls_end());
  else
    members.append(scope.noload_decls_begin(), scope.noload_decls_end());
  for (clang::Decl* member : members) visit(*member);
}

bool Collector::isMarked(const clang::Decl& declaration) {
  return annotations.any(declaration) || annotations.around(declaration).isImport();
}

void Collector::visit(clang::Decl& declaration) {
  if (declaration.isImplicit() || declaration.isInvalidDecl()) return;
  if (auto* space = llvm::dyn_cast<clang::NamespaceDecl>(&declaration)) return visitNamespace(*space);
  if (llvm::isa<clang::LinkageSpecDecl, clang::ExportDecl>(declaration))
    return walk(*llvm::cast<clang::DeclContext>(&declaration));
  if (const auto* pattern = llvm::dyn_cast<clang::TemplateDecl>(&declaration)) return visitTemplate(*pattern);
  if (llvm::isa<clang::EmptyDecl>(declaration)) return visitText(declaration);
  if (auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(&declaration)) {
    if (llvm::isa<clang::ClassTemplateSpecializationDecl>(record) && !isMarked(*record)) return;
    if (isMarked(*record) && first(*record) && !record->isInjectedClassName()) addClass(*record, nullptr);
    if (record->isThisDeclarationADefinition() && !record->isDependentContext()) walk(*record);
    return;
  }
  if (auto* alias = llvm::dyn_cast<clang::TypedefNameDecl>(&declaration)) {
    if (annotations.any(*alias) && first(*alias)) visitAlias(*alias);
    return;
  }
  if (declaration.getDeclContext()->isRecord() && !llvm::isa<clang::EnumDecl>(declaration)) return;
  if (!isMarked(declaration) || !first(declaration)) return;
  if (auto* enumeration = llvm::dyn_cast<clang::EnumDecl>(&declaration)) {
    if (annotations.any(*enumeration)) addEnum(*enumeration, nullptr);
  } else if (auto* function = llvm::dyn_cast<clang::FunctionDecl>(&declaration)) {
    module.functions.push_back(this->function(*function));
    checkNeeds(annotations.shown(*function), module.functions.back().attributes, false);
  } else if (auto* variable = llvm::dyn_cast<clang::VarDecl>(&declaration)) {
    if (annotations.any(*variable) || !variable->hasDefinition()) addVariable(*variable);
  }
}

void Collector::visitNamespace(clang::NamespaceDecl& space) {
  if (annotations.any(space) && first(space)) {
    model::Namespace result;
    introduce(result, space);
    result.path = annotations.inside(space).path;
    checkNeeds(space, result.attributes, false);
    module.namespaces.push_back(std::move(result));
  }
  if (annotations.any(space)) visitText(space);
  walk(space);
}

void Collector::checkRuntimeName() {
  for (const clang::NamedDecl* one : context.getTranslationUnitDecl()->lookup(&context.Idents.get("wasm")))
    if (!llvm::isa<clang::NamespaceDecl>(one))
      attributes::report(sema.getDiagnostics(), one->getLocation(), attributes::nameTaken);
}

void Collector::checkStandard() {
  const clang::LangOptions& language = context.getLangOpts();
  if (language.CPlusPlus20) return;
  const char* standard = language.CPlusPlus17 ? "C++17" : language.CPlusPlus14 ? "C++14" : "C++11";
  const clang::SourceManager& sources = context.getSourceManager();
  attributes::report(sema.getDiagnostics(), sources.getLocForStartOfFile(sources.getMainFileID()),
                     attributes::oldStandard)
      << (language.CPlusPlus11 ? standard : "older C++");
}

void Collector::visitText(const clang::Decl& declaration) {
  for (attributes::Accepted& accepted : attributes::acceptedOn(declaration))
    if (accepted.name == Attr::ts_section)
      module.typescript.push_back({std::move(accepted.arguments[0]), places.range(accepted.range)});
}

void Collector::visitAlias(clang::TypedefNameDecl& alias) {
  clang::TagDecl* tag = alias.getUnderlyingType()->getAsTagDecl();
  if (auto* record = llvm::dyn_cast_or_null<clang::CXXRecordDecl>(tag)) return addClass(*record, &alias);
  if (auto* enumeration = llvm::dyn_cast_or_null<clang::EnumDecl>(tag)) return addEnum(*enumeration, &alias);
  attributes::report(sema.getDiagnostics(), alias.getLocation(), attributes::aliasOfOther)
      << alias.getName() << alias.getUnderlyingType().getAsString(context.getPrintingPolicy());
}

void Collector::visitTemplate(const clang::TemplateDecl& declaration) {
  const clang::NamedDecl* pattern = declaration.getTemplatedDecl();
  if (!pattern || !annotations.any(*pattern) || !first(*pattern)) return;
  bool isClass = llvm::isa<clang::ClassTemplateDecl>(declaration);
  const bool isImport = annotations.of(*pattern).has(Attr::import);
  std::string remedy =
      isImport ? "declare what C++ needs of it for each type: class [[wasm::import(\"" + declaration.getNameAsString() +
                     "\")]] Name : public js::object { ... };"
      : isClass ? "export an instance of it: using Name [[wasm::export]] = " + declaration.getNameAsString() + "<...>;"
                : "export a function that calls it with the types that JavaScript needs";
  attributes::report(sema.getDiagnostics(), declaration.getLocation(), attributes::onTemplate)
      << ("'" + declaration.getNameAsString() + "'") << remedy;
}

void Collector::addVariable(clang::VarDecl& variable) {
  model::Variable result;
  introduce(result, variable);
  inheritImport(result.attributes, annotations.around(variable));
  result.key = key(variable);
  result.type = types.describe(variable.getType(), variable.getTypeSourceInfo()->getTypeLoc());
  result.isConst = variable.isConstexpr() || variable.getType().isConstQualified();
  result.value = javascriptValue(variable);
  if (result.attributes.has(Attr::import)) {
    result.internalLinkage = isInternal(variable);
    result.isDefined = variable.hasDefinition() != clang::VarDecl::DeclarationOnly;
    locateImport(result, variable);
  }
  checkNeeds(annotations.shown(variable), result.attributes, false);
  module.variables.push_back(std::move(result));
}

void Collector::addEnum(clang::EnumDecl& declaration, const clang::TypedefNameDecl* alias) {
  const clang::NamedDecl& introduced = alias ? static_cast<const clang::NamedDecl&>(*alias) : declaration;
  model::Enum result;
  introduce(result, introduced);
  clang::QualType type = context.getCanonicalTagType(&declaration);
  result.key = typeKey(type, context);
  result.spelling = spell(type, context);
  checkNeeds(introduced, result.attributes, false);
  const clang::EnumDecl* definition = declaration.getDefinition();
  if (!definition) {
    attributes::report(sema.getDiagnostics(), introduced.getLocation(), attributes::incomplete) << result.name;
    return;
  }
  result.underlying = types.describe(definition->getIntegerType(), clang::TypeLoc());
  for (const clang::EnumConstantDecl* constant : definition->enumerators()) {
    model::Enumerator entry;
    introduce(entry, *constant);
    entry.value = static_cast<std::int64_t>(constant->getInitVal().extOrTrunc(64).getZExtValue());
    result.enumerators.push_back(std::move(entry));
  }
  module.enums.push_back(std::move(result));
}

}  // namespace wasmbind::scan
