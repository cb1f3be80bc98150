// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "attributes/findings.h"
#include "clang/AST/CXXInheritance.h"
#include "scan/collector.h"

namespace wasmbind::scan {

void Collector::addClass(clang::CXXRecordDecl& named, const clang::TypedefNameDecl* alias) {
  clang::QualType type = context.getCanonicalTagType(&named);
  const clang::NamedDecl& introduced = alias ? static_cast<const clang::NamedDecl&>(*alias) : named;
  // Instantiates what stands behind an alias.
  bool complete = sema.isCompleteType(introduced.getLocation(), type);
  clang::CXXRecordDecl* record = named.getDefinition();
  model::Class result;
  introduce(result, introduced);
  inheritImport(result.attributes, annotations.around(introduced));
  result.key = typeKey(type, context);
  result.spelling = spell(type, context);
  result.throughAlias = alias != nullptr;
  if (result.attributes.has(Attr::import)) locateImport(result, introduced);
  checkNeeds(introduced, result.attributes, false);
  if (!complete || !record) {
    attributes::report(sema.getDiagnostics(), introduced.getLocation(), attributes::incomplete) << result.name;
    return;
  }
  sema.ForceDeclarationOfImplicitMembers(record);
  describeClass(result, *record);
  addMembers(result, *record);
  if (result.attributes.has(Attr::extendable)) addVirtuals(result, *record);
  if (!result.attributes.has(Attr::import)) addElement(result, *record);
  module.classes.push_back(std::move(result));
  records.push_back(record);
}

void Collector::describeClass(model::Class& result, clang::CXXRecordDecl& record) {
  result.isAbstract = record.isAbstract();
  result.isPolymorphic = record.isPolymorphic();
  result.isAggregate = record.isAggregate();
  result.isUnion = record.isUnion();
  result.isException = isException(record);
  result.isFinal = record.isEffectivelyFinal();
  result.isCopyable = isCopyable(record);
  result.isMovable = isMovable(record);
  result.hasData = !record.field_empty();
  result.hasSeveralBases = record.getNumBases() > 1 || record.getNumVBases() > 0;
  record.forallBases([&](const clang::CXXRecordDecl* base) {
    result.derivesFromValue |= qualifiedName(*base, true, context) == "js::value";
    return true;
  });
  const clang::CXXDestructorDecl* destructor = record.getDestructor();
  result.hasVirtualDestructor = destructor && destructor->isVirtual();
  result.isDestructible = !destructor || (!destructor->isDeleted() && destructor->getAccess() == clang::AS_public);
  for (const clang::CXXConstructorDecl* constructor : record.ctors())
    if (constructor->isImplicit() && constructor->isDefaultConstructor() && !constructor->isDeleted() &&
        constructor->getAccess() == clang::AS_public && result.isDestructible)
      result.isDefaultConstructible = true;
}

void Collector::addAllBases() {
  std::set<std::string> exported;
  for (const model::Class& one : module.classes)
    if (one.attributes.has(Attr::export_)) exported.insert(one.key);
  for (std::size_t i = 0; i < records.size(); ++i) {
    addBases(module.classes[i], *records[i], *records[i], exported);
    if (exported.contains(module.classes[i].key)) addInherited(module.classes[i], *records[i], exported);
  }
}

void Collector::addBases(model::Class& result, const clang::CXXRecordDecl& derived, const clang::CXXRecordDecl& record,
                         const std::set<std::string>& exported) {
  for (const clang::CXXBaseSpecifier& base : record.bases()) {
    const clang::CXXRecordDecl* declaration = base.getType()->getAsCXXRecordDecl();
    if (base.getAccessSpecifier() != clang::AS_public || !declaration) continue;
    clang::CXXBasePaths paths;
    bool ambiguous =
        derived.isDerivedFrom(declaration, paths) && paths.isAmbiguous(context.getCanonicalTagType(declaration));
    model::Base entry;
    entry.qualified = spell(base.getType(), context);
    entry.key = typeKey(base.getType(), context);
    entry.isExported = exported.contains(entry.key) ||
                       (annotations.any(*declaration) && annotations.of(*declaration).has(Attr::export_));
    entry.isVirtual = base.isVirtual();
    entry.range = places.range(base.getTypeSourceInfo()->getTypeLoc().getSourceRange());
    bool known = std::ranges::any_of(result.bases, [&](const auto& other) { return other.key == entry.key; });
    // JavaScript knows only exported classes, so it is told of those behind the others.
    bool leadsOn = !entry.isExported && declaration->hasDefinition();
    if (!known && !ambiguous) result.bases.push_back(std::move(entry));
    if (leadsOn) addBases(result, derived, *declaration->getDefinition(), exported);
  }
}

bool Collector::isListed(const clang::CXXMethodDecl& method, bool isExtendable) {
  // JavaScript classes that extend this one get what derived classes of C++ need.
  bool isInherited = isExtendable && method.getAccess() == clang::AS_protected &&
                     (method.isVirtual() || llvm::isa<clang::CXXConstructorDecl>(method));
  return (method.getAccess() == clang::AS_public || isInherited) && isMember(method);
}

bool Collector::isMember(const clang::CXXMethodDecl& method) {
  if (method.isDeleted() || method.isImplicit()) return false;
  if (llvm::isa<clang::CXXDestructorDecl>(method)) return false;
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&method))
    return !constructor->isCopyOrMoveConstructor();
  bool isOperator = method.isOverloadedOperator() || llvm::isa<clang::CXXConversionDecl>(method);
  if (isOperator) {
    model::Attributes attributes = annotations.of(method);
    bool isIndex =
        attributes.has(Attr::index_get) || attributes.has(Attr::index_set) || attributes.has(Attr::index_delete);
    bool isProperty = attributes.has(Attr::getter) || attributes.has(Attr::setter);
    if (!attributes.has(Attr::name) && !isIndex && !isProperty) return false;
  }
  // A member of a template may be constrained away for these arguments.
  if (method.getTrailingRequiresClause()) {
    clang::ConstraintSatisfaction satisfaction;
    if (!sema.CheckFunctionConstraints(&method, satisfaction) && !satisfaction.IsSatisfied) return false;
  }
  return true;
}

void Collector::addElement(model::Class& result, const clang::CXXRecordDecl& record) {
  const clang::QualType element = elementOf(record);
  if (element.isNull()) return;
  auto isIteration = [](const model::Function& function) {
    return (function.name == "begin" || function.name == "end") && function.attributes.list.empty();
  };
  for (const model::Function& function : result.functions) {
    const model::Attribute* name = function.attributes.find(Attr::name);
    bool isOwn = name && name->arguments == std::vector<std::string>{"[Symbol.iterator]"};
    bool isSkipped = function.name == "begin" && function.attributes.has(Attr::skip);
    if (isOwn || isSkipped) return;
  }
  std::erase_if(result.functions, isIteration);
  result.element = types.describe(element.getNonReferenceType().getUnqualifiedType(), clang::TypeLoc());
}

void Collector::addMembers(model::Class& result, clang::CXXRecordDecl& record) {
  for (clang::Decl* member : record.decls()) {
    if (auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(member)) {
      // What is defaulted in an imported class stays in C++: a handle that holds undefined.
      bool isOwn = result.attributes.has(Attr::import) && method->isExplicitlyDefaulted();
      if (isListed(*method, result.attributes.has(Attr::extendable)) && !isOwn) {
        result.functions.push_back(function(*method));
        result.functions.back().isImport = result.attributes.has(Attr::import);
        // What the namespace says holds for the class, not again for each member.
        std::erase_if(result.functions.back().attributes.list, [&](const model::Attribute& attribute) {
          return attribute.name == Attr::import || attribute.name == Attr::module || attribute.name == Attr::inline_js;
        });
      }
      continue;
    }
    if (const auto* shadow = llvm::dyn_cast<clang::UsingShadowDecl>(member)) {
      addUsed(result, *shadow);
      continue;
    }
    // Members of unnamed structs and unions are members of the class around them.
    if (const auto* indirect = llvm::dyn_cast<clang::IndirectFieldDecl>(member)) {
      if (indirect->getAccess() != clang::AS_public) continue;
      result.fields.push_back(field(*indirect->getAnonField()));
      for (const clang::NamedDecl* step : indirect->chain().drop_back())
        if (llvm::cast<clang::ValueDecl>(step)->getType()->isUnionType()) result.fields.back().isInUnion = true;
      continue;
    }
    const auto* value = llvm::dyn_cast<clang::ValueDecl>(member);
    if (!value || value->getAccess() != clang::AS_public || value->isImplicit() || !value->getIdentifier()) continue;
    if (llvm::isa<clang::FieldDecl, clang::VarDecl>(value)) result.fields.push_back(field(*value));
  }
  // What the class declares itself hides what it uses.
  const std::string mark = "_in_" + result.key;
  auto same = [](const model::Parameter& a, const model::Parameter& b) { return a.type.spelling == b.type.spelling; };
  std::erase_if(result.functions, [&](const model::Function& used) {
    return used.key.ends_with(mark) && std::ranges::any_of(result.functions, [&](const model::Function& own) {
             return !own.key.ends_with(mark) && own.name == used.name && own.isConst == used.isConst &&
                    std::ranges::equal(own.parameters, used.parameters, same);
           });
  });
}

void Collector::addUsed(model::Class& result, const clang::UsingShadowDecl& shadow) {
  if (shadow.getAccess() != clang::AS_public || result.attributes.has(Attr::import)) return;
  clang::NamedDecl* target = shadow.getTargetDecl();
  if (llvm::isa<clang::FieldDecl>(target)) {
    result.fields.push_back(field(*llvm::cast<clang::ValueDecl>(target)));
    return;
  }
  auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(target);
  if (!method || method->isDeleted() || method->isImplicit()) return;
  const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(method);
  // A class makes its own of these three kinds.
  if (constructor && (constructor->isCopyOrMoveConstructor() || constructor->isDefaultConstructor())) return;
  if (!isMember(*method)) return;
  model::Function used = function(*method);
  if (constructor) used.name = result.name;
  used.key += "_in_" + result.key;
  result.functions.push_back(std::move(used));
}

model::Field Collector::field(const clang::ValueDecl& declaration) {
  model::Field result;
  introduce(result, declaration);
  const auto& declarator = llvm::cast<clang::DeclaratorDecl>(declaration);
  result.type = types.describe(declaration.getType(), declarator.getTypeSourceInfo()->getTypeLoc());
  result.declaration = places.range(declaration.getSourceRange());
  result.isConst = declaration.getType().getNonReferenceType().isConstQualified();
  if (const auto* member = llvm::dyn_cast<clang::FieldDecl>(&declaration)) {
    result.hasInitializer = member->hasInClassInitializer();
    result.isBitField = member->isBitField();
  } else {
    const auto& variable = llvm::cast<clang::VarDecl>(declaration);
    result.isStatic = true;
    result.hasInitializer = variable.hasInit();
    result.isConst = result.isConst || variable.isConstexpr();
  }
  return result;
}

}  // namespace wasmbind::scan
