// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// One function for each kind of declaration; each appends its findings.
#pragma once

#include <span>

#include "check/types.h"
#include "diag/diagnostic.h"
#include "model/decl.h"

namespace wasmbind::check {

/// What the rules work on.
struct Context {
  const model::Module& module;
  const KnownTypes& known;
  diag::Diagnostics& findings;
  std::span<const model::Module> modules = {};  ///< all that are checked together
  bool isWhole = true;                          ///< whether these are all that the package is made of

  /// Appends an error and gives it back for notes and fix-its.
  diag::Diagnostic& report(std::string id, std::string message, const model::SourceRange& range,
                           std::string hint = {}) const;

  /// Whether a class of this JavaScript name may be exported by another source.
  bool mayBeElsewhere(const std::string& name) const;
};

void checkFunction(const model::Function& function, const Context& context);
/// A free function that becomes a member of a class.
/// \return whether it is one
bool checkAttached(const model::Function& function, const Context& context);
void checkClass(const model::Class& declaration, const Context& context);
void checkEnum(const model::Enum& declaration, const Context& context);
void checkVariable(const model::Variable& variable, const Context& context);
/// What JavaScript provides.
void checkImport(const model::Function& function, const Context& context);
void checkImportedClass(const model::Class& declaration, const Context& context);
void checkImportedVariable(const model::Variable& variable, const Context& context);
void checkSnippets(const Context& context);
void checkNamespace(const model::Namespace& space, const Context& context);

/// Members; skipped ones are not to be checked.
void checkMethod(const model::Function& function, const model::Class& owner, const Context& context);
void checkField(const model::Field& field, const model::Class& owner, const Context& context);

/// What JavaScript classes need of a class that they extend.
void checkExtendable(const model::Class& declaration, const Context& context);
/// The types of a virtual function in the other direction: JavaScript overrides it, C++ calls the override.
void checkOverride(const model::Virtual& one, const model::Class& owner, const Context& context);

/// The types and the signature of a function or method.
/// \param owner the class around it, or nullptr
void checkSignature(const model::Function& function, const model::Class* owner, const Context& context);
/// Getters and setters have the parameters of a property.
void checkAccessor(const model::Function& function, const Context& context);

/// The name of something at the top level or in a namespace.
void checkName(const model::Attributes& attributes, const std::string& cppName, const model::SourceRange& range,
               bool nested, const Context& context);
/// The name of a member.
void checkMemberName(const std::string& name, const model::Attributes& attributes, const model::SourceRange& range,
                     bool isStatic, const Context& context);

/// Members of one class that want one name.
void checkMemberCollisions(const model::Class& declaration, const Context& context);

/// Members that are methods in a class and properties in its base, or the other way round.
void checkInheritance(const Context& context);

/// Overloads that no JavaScript value tells apart.
void checkOverloads(const Context& context);

/// Attributes and declarations that this version does nothing with.
void checkUnsupported(const Context& context);

/// Exports of all modules that want one name.
void checkCollisions(std::span<const model::Module> modules, diag::Diagnostics& findings);

/// Derived objects that C++ would delete through a base without a virtual destructor.
void checkDeletions(std::span<const model::Module> modules, diag::Diagnostics& findings);

/// Whether a member is exported at all: not skipped.
inline bool isSkipped(const model::Attributes& attributes) { return attributes.has(Attr::skip); }

/// `first`, or `second` when the first one is nowhere.
inline const model::SourceRange& somewhere(const model::SourceRange& first, const model::SourceRange& second) {
  return first.line ? first : second;
}

}  // namespace wasmbind::check
