// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Attributes, comments and JavaScript namespaces of declarations, over all their redeclarations.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "clang/AST/ASTContext.h"
#include "model/decl.h"
#include "scan/places.h"

namespace wasmbind::scan {

/// What an enclosing namespace says about the declarations in it.
struct Surroundings {
  std::vector<std::string> path;            ///< JavaScript names of the marked namespaces, outermost first
  std::vector<model::Attribute> inherited;  ///< import, module, inline_js that apply to every declaration inside
  std::string snippetName;                  ///< of the namespace that is marked inline_js
  bool isImport() const { return !inherited.empty(); }
};

class Annotations {
 public:
  Annotations(clang::ASTContext& context, const Places& places) : context(context), places(places) {}

  /// Attributes of a declaration on any of its redeclarations; one that stands on several counts once.
  model::Attributes of(const clang::Decl& declaration) const;
  /// Whether any redeclaration carries one of ours.
  bool any(const clang::Decl& declaration) const;
  /// The documentation comment, without its marks.
  model::Comment comment(const clang::Decl& declaration) const;
  /// What the namespaces around a declaration say.
  const Surroundings& around(const clang::Decl& declaration);
  /// What a namespace says to what stands in it, its own name included.
  const Surroundings& inside(const clang::NamespaceDecl& space);
  /// The redeclaration that carries an attribute, the first one if none does: where messages point to.
  const clang::Decl& shown(const clang::Decl& declaration) const;

 private:
  clang::ASTContext& context;
  const Places& places;
  std::map<const clang::Decl*, Surroundings> spaces;
  mutable std::map<const clang::Decl*, bool>
      markedSpaces;  ///< the standard library opens its namespace hundreds of times
};

}  // namespace wasmbind::scan
