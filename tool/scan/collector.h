// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Walks a parsed translation unit and fills the model.
#pragma once

#include <set>
#include <string>

#include "clang/AST/DeclCXX.h"
#include "clang/AST/Mangle.h"
#include "clang/Sema/Sema.h"
#include "model/decl.h"
#include "scan/annotations.h"
#include "scan/places.h"
#include "scan/snippets.h"
#include "scan/types.h"

namespace wasmbind::scan {

class Collector {
 public:
  /// \param source main file as the user spells it
  /// \param pchMayHaveAnnotations whether the PCH that the parse started from may have annotations
  Collector(clang::Sema& sema, std::string source, bool pchMayHaveAnnotations);

  /// All annotated declarations. Mistakes that show only now are reported to Clang's diagnostics.
  model::Module collect();

 private:
  // walk.cpp
  void walk(const clang::DeclContext& scope);
  void visit(clang::Decl& declaration);
  void visitNamespace(clang::NamespaceDecl& space);
  void visitAlias(clang::TypedefNameDecl& alias);
  void visitTemplate(const clang::TemplateDecl& declaration);
  void visitText(const clang::Decl& declaration);
  /// Finds the runtime library's headers, if the source includes them.
  void findLibrary();
  /// Reports declarations that stand in the way of the runtime library's namespace.
  void checkRuntimeName();
  /// Reports a language standard that the runtime library is too new for.
  void checkStandard();
  void addVariable(clang::VarDecl& variable);
  void addEnum(clang::EnumDecl& declaration, const clang::TypedefNameDecl* alias);
  /// Whether it is the first time that this declaration is seen, in whichever redeclaration.
  bool first(const clang::Decl& declaration) { return seen.insert(declaration.getCanonicalDecl()).second; }
  bool isMarked(const clang::Decl& declaration);

  // functions.cpp
  model::Function function(clang::FunctionDecl& declaration);
  /// An override looks from JavaScript like what it overrides, unless its own attributes say otherwise.
  void inheritForm(model::Attributes& own, const clang::CXXMethodDecl& method);
  model::Parameter parameter(const clang::FunctionDecl& declaration, unsigned index);

  // classes.cpp
  void addClass(clang::CXXRecordDecl& record, const clang::TypedefNameDecl* alias);
  void addMembers(model::Class& result, clang::CXXRecordDecl& record);
  /// Whether it is something that JavaScript could call, wherever it may be called from.
  bool isMember(const clang::CXXMethodDecl& method);
  /// What `using Base::member` or `using Base::Base` brings into a class.
  void addUsed(model::Class& result, const clang::UsingShadowDecl& shadow);
  /// After everything else, when it is known what aliases export.
  void addAllBases();
  void addBases(model::Class& result, const clang::CXXRecordDecl& derived, const clang::CXXRecordDecl& record,
                const std::set<std::string>& exported);
  /// Classes with begin() and end() are iterated, and do not have these two as methods.
  void addElement(model::Class& result, const clang::CXXRecordDecl& record);
  // ranges.cpp
  /// What a class with begin() and end() gives; a null type for others.
  clang::QualType elementOf(const clang::CXXRecordDecl& record);
  /// A public method without parameters that objects of the class have; inherited ones too.
  const clang::CXXMethodDecl* callable(const clang::CXXRecordDecl& record, clang::DeclarationName name);
  /// Notes what a function's result gives that is a range.
  void addRange(model::Function& result, const clang::FunctionDecl& declaration);
  // inherited.cpp
  /// Members of bases that are not exported.
  void addInherited(model::Class& result, const clang::CXXRecordDecl& record, const std::set<std::string>& exported);

  // virtuals.cpp
  /// What JavaScript can override in classes marked `extendable`.
  void addVirtuals(model::Class& result, clang::CXXRecordDecl& record);

  void describeClass(model::Class& result, clang::CXXRecordDecl& record);
  model::Field field(const clang::ValueDecl& declaration);
  bool isListed(const clang::CXXMethodDecl& method, bool isExtendable);

  // naming.cpp
  /// Mangled name; declarations with internal linkage get the source's name added.
  std::string key(const clang::NamedDecl& declaration);
  /// name, qualified, jsNamespace, attributes, comment, range: what every kind of declaration has.
  template <typename T>
  void introduce(T& result, const clang::NamedDecl& declaration);
  void inheritImport(model::Attributes& attributes, const Surroundings& surroundings);
  /// Where an import comes from, and which names lead to it there.
  template <typename T>
  void locateImport(T& result, const clang::NamedDecl& declaration);
  static bool isInternal(const clang::NamedDecl& declaration) {
    return declaration.getFormalLinkage() == clang::Linkage::Internal || declaration.isInAnonymousNamespace();
  }
  /// Reports attributes that need another one beside them.
  void checkNeeds(const clang::Decl& declaration, const model::Attributes& attributes, bool isMember);

  clang::Sema& sema;
  clang::ASTContext& context;
  Places places;
  Annotations annotations;
  Types types;
  Snippets snippets;
  clang::ASTNameGenerator mangler;
  const bool pchMayHaveAnnotations;
  model::Module module;
  std::set<const clang::Decl*> seen;
  std::vector<const clang::CXXRecordDecl*> records;  ///< of module.classes
};

template <typename T>
void Collector::introduce(T& result, const clang::NamedDecl& declaration) {
  const Surroundings& surroundings = annotations.around(declaration);
  result.name = nameOf(declaration);
  if constexpr (requires { result.qualified; }) result.qualified = "::" + qualifiedName(declaration, true, context);
  if constexpr (requires { result.jsNamespace; }) result.jsNamespace = surroundings.path;
  result.attributes = annotations.of(declaration);
  result.comment = annotations.comment(declaration);
  result.range = places.token(annotations.shown(declaration).getLocation());
}

template <typename T>
void Collector::locateImport(T& result, const clang::NamedDecl& declaration) {
  for (const model::Attribute& attribute : result.attributes.list)
    if (attribute.name == Attr::module || attribute.name == Attr::inline_js) {
      const std::string& name = annotations.around(declaration).snippetName;
      result.source = snippets.source(attribute, name.empty() ? result.name : name);
      break;
    }
  // A module of its own: the namespaces around lead to another one.
  if (annotations.of(declaration).has(Attr::module)) result.jsNamespace.clear();
}

}  // namespace wasmbind::scan
