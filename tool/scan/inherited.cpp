// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Members that an exported class has from bases that JavaScript does not know.
#include <algorithm>
#include <map>

#include "scan/collector.h"

namespace wasmbind::scan {
namespace {

/// A member of a base, by how far away that is.
struct Inherited {
  clang::Decl* member;
  const clang::CXXRecordDecl* base;
};
using ByName = std::map<clang::DeclarationName, std::vector<Inherited>>;

/// Goes through the bases of a class. What a nearer class declares hides what the others do.
class Bases {
 public:
  /// \param isKnown whether JavaScript gets a base as a class of its own
  template <typename IsKnown>
  void add(const clang::CXXRecordDecl& record, const std::set<clang::DeclarationName>& hidden, IsKnown isKnown) {
    for (const clang::CXXBaseSpecifier& base : record.bases()) {
      clang::CXXRecordDecl* declaration = base.getType()->getAsCXXRecordDecl();
      if (base.getAccessSpecifier() != clang::AS_public || !declaration || !declaration->hasDefinition()) continue;
      declaration = declaration->getDefinition();
      if (declaration->isInStdNamespace() || isKnown(*declaration) || !visited_.insert(declaration).second) continue;
      std::set<clang::DeclarationName> nearer = hidden;
      for (clang::Decl* member : declaration->decls()) {
        const auto* named = llvm::dyn_cast<clang::NamedDecl>(member);
        if (!named || named->isImplicit() || named->getDeclName().isEmpty()) continue;
        if (llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(named)) continue;
        if (!hidden.contains(named->getDeclName())) members[named->getDeclName()].push_back({member, declaration});
        nearer.insert(named->getDeclName());
      }
      add(*declaration, nearer, isKnown);
    }
  }

  ByName members;

 private:
  std::set<const clang::CXXRecordDecl*> visited_;
};

}  // namespace

void Collector::addInherited(model::Class& result, const clang::CXXRecordDecl& record,
                             const std::set<std::string>& exported) {
  std::set<clang::DeclarationName> own;
  for (const clang::Decl* member : record.decls())
    if (const auto* named = llvm::dyn_cast<clang::NamedDecl>(member)) own.insert(named->getDeclName());
  Bases bases;
  bases.add(record, own, [&](const clang::CXXRecordDecl& base) {
    return exported.contains(typeKey(context.getCanonicalTagType(&base), context)) || annotations.any(base);
  });
  std::vector<Inherited> found;
  for (auto& [name, members] : bases.members) {
    bool isOneBase = std::ranges::all_of(members, [&](const Inherited& one) { return one.base == members[0].base; });
    if (isOneBase) found.insert(found.end(), members.begin(), members.end());
  }
  std::ranges::sort(found, {}, [](const Inherited& one) { return one.member->getLocation().getRawEncoding(); });
  for (const Inherited& one : found) {
    if (auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(one.member)) {
      if (!isListed(*method, result.attributes.has(Attr::extendable))) continue;
      model::Function inherited = function(*method);
      inherited.key += "_in_" + result.key;
      inherited.isInherited = true;
      result.functions.push_back(std::move(inherited));
    } else if (llvm::isa<clang::FieldDecl, clang::VarDecl>(one.member) && one.member->getAccess() == clang::AS_public) {
      result.fields.push_back(field(llvm::cast<clang::ValueDecl>(*one.member)));
      result.fields.back().isInherited = true;
    }
  }
}

}  // namespace wasmbind::scan
