// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Virtual functions that JavaScript classes can override.
#include <algorithm>

#include "clang/AST/CXXInheritance.h"
#include "scan/collector.h"

namespace wasmbind::scan {
namespace {

/// A virtual function of a class: its implementation, and what it overrides.
struct Slot {
  clang::CXXMethodDecl* method = nullptr;
  clang::AccessSpecifier access = clang::AS_public;
  std::vector<const clang::CXXMethodDecl*> overridden;
};

/// Goes through a class and its bases, nearer ones first, so that implementations come before what they override.
class Slots {
 public:
  explicit Slots(clang::ASTContext& context) : context(context) {}

  void add(clang::CXXRecordDecl& record, clang::AccessSpecifier path) {
    if (!visited.insert(record.getCanonicalDecl()).second) return;
    for (clang::CXXMethodDecl* method : record.methods()) {
      if (!method->isVirtual() || llvm::isa<clang::CXXDestructorDecl>(method) || method->isImplicit()) continue;
      if (covered.contains(method->getCanonicalDecl())) continue;
      Slot slot;
      slot.method = method;
      slot.access = std::max(path, method->getAccess());
      cover(*method, slot);
      slots.push_back(std::move(slot));
    }
    for (const clang::CXXBaseSpecifier& base : record.bases()) {
      clang::CXXRecordDecl* declaration = base.getType()->getAsCXXRecordDecl();
      if (declaration && declaration->hasDefinition())
        add(*declaration->getDefinition(), std::max(path, base.getAccessSpecifier()));
    }
  }

  /// Where two bases have functions that one override would replace both, neither is offered.
  bool isAmbiguous(const Slot& slot) const {
    for (const Slot& other : slots)
      if (&other != &slot && other.method->getDeclName() == slot.method->getDeclName() &&
          other.method->isConst() == slot.method->isConst() && sameParameters(*other.method, *slot.method))
        return true;
    return false;
  }

  std::vector<Slot> slots;

 private:
  void cover(const clang::CXXMethodDecl& method, Slot& slot) {
    for (const clang::CXXMethodDecl* base : method.overridden_methods()) {
      if (!covered.insert(base->getCanonicalDecl()).second) continue;
      slot.overridden.push_back(base);
      cover(*base, slot);
    }
  }

  bool sameParameters(const clang::CXXMethodDecl& a, const clang::CXXMethodDecl& b) const {
    if (a.getNumParams() != b.getNumParams()) return false;
    for (unsigned i = 0; i < a.getNumParams(); ++i)
      if (!context.hasSameUnqualifiedType(a.getParamDecl(i)->getType(), b.getParamDecl(i)->getType())) return false;
    return true;
  }

  clang::ASTContext& context;
  std::set<const clang::Decl*> visited, covered;
};

/// Whether derived classes can name the base, and there is one of it.
bool isReachable(const clang::CXXRecordDecl& derived, const clang::CXXRecordDecl& base,
                 const clang::ASTContext& context) {
  if (derived.getCanonicalDecl() == base.getCanonicalDecl()) return true;
  clang::CXXBasePaths paths;
  return derived.isDerivedFrom(&base, paths) && !paths.isAmbiguous(context.getCanonicalTagType(&base)) &&
         paths.front().Access != clang::AS_private;
}

}  // namespace

void Collector::addVirtuals(model::Class& result, clang::CXXRecordDecl& record) {
  Slots found(context);
  found.add(record, clang::AS_public);
  for (const Slot& slot : found.slots) {
    const clang::CXXRecordDecl& owner = *slot.method->getParent();
    if (!isReachable(record, owner, context) || found.isAmbiguous(slot)) continue;
    model::Virtual one;
    one.function = function(*slot.method);
    if (one.function.isFinal) continue;
    one.function.isProtected = slot.access == clang::AS_protected;
    one.isPrivate = slot.access == clang::AS_private;
    auto declaredBy = [&](const clang::CXXRecordDecl& declaring) {
      one.declaring.push_back(spell(context.getCanonicalTagType(&declaring), context));
    };
    declaredBy(owner);
    one.owner = one.declaring.front();
    for (const clang::CXXMethodDecl* base : slot.overridden)
      if (isReachable(record, *base->getParent(), context)) declaredBy(*base->getParent());
    result.virtuals.push_back(std::move(one));
  }
}

}  // namespace wasmbind::scan
