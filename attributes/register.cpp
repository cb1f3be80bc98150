// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/register.h"

#include <tuple>
#include <utility>

#include "attributes/findings.h"
#include "attributes/place.h"
#include "attributes/table.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Basic/ParsedAttrInfo.h"
#include "clang/Sema/ParsedAttr.h"
#include "clang/Sema/Sema.h"

namespace wasmbind::attributes {
namespace {

constexpr llvm::StringLiteral prefix = "wasm::";

llvm::StringRef ref(std::string_view text) { return {text.data(), text.size()}; }

/// Which of our own attributes it is, if any.
std::optional<Attr> attributeOf(const clang::Attr& attribute) {
  const auto* annotation = llvm::dyn_cast<clang::AnnotateAttr>(&attribute);
  if (!annotation || annotation->isInherited()) return std::nullopt;
  llvm::StringRef text = annotation->getAnnotation();
  return text.consume_front(prefix) ? find(std::string_view(text)) : std::nullopt;
}

void noteOther(clang::DiagnosticsEngine& engine, const clang::Attr& other, std::string_view name) {
  unsigned id = engine.getDiagnosticIDs()->getCustomDiagID(clang::DiagnosticIDs::Note, "'wasm::%0' stands here");
  engine.Report(other.getLocation(), id) << ref(name) << other.getRange();
}

bool placed(clang::Sema& sema, const clang::Decl& declaration, const clang::ParsedAttr& attribute, const Row& row) {
  Place place = placeOf(declaration);
  if (row.places & place) return true;
  std::string remedy(row.misplaced);
  if (!(row.misplacedIn & place)) remedy = "it belongs on " + describePlaces(row.places);
  report(sema.getDiagnostics(), attribute.getLoc(), misplaced)
      << ref(row.name) << (place == nowhere ? "this declaration" : describePlaces(place)) << remedy
      << attribute.getRange();
  return false;
}

bool arguments(clang::Sema& sema, const clang::ParsedAttr& attribute, const Row& row,
               llvm::SmallVectorImpl<clang::Expr*>& literals) {
  unsigned count = attribute.getNumArgs();
  if (count < row.minimum || count > row.maximum) {
    std::string name(row.name);
    std::string takes = row.maximum == 0   ? "takes no argument"
                        : row.minimum == 1 ? "takes one argument, " + std::string(row.argument)
                                           : "takes at most one argument, " + std::string(row.argument);
    std::string remedy = row.maximum == 0 ? "write [[wasm::" + name + "]]" : "write [[wasm::" + name + "(\"...\")]]";
    report(sema.getDiagnostics(), attribute.getLoc(), wrongCount)
        << ref(row.name) << takes << remedy << attribute.getRange();
    return false;
  }
  for (unsigned i = 0; i < count; ++i) {
    auto* literal = attribute.isArgExpr(i)
                        ? llvm::dyn_cast<clang::StringLiteral>(attribute.getArgAsExpr(i)->IgnoreParenCasts())
                        : nullptr;
    if (!literal || literal->getCharByteWidth() != 1) {
      clang::SourceLocation where =
          attribute.isArgExpr(i) ? attribute.getArgAsExpr(i)->getBeginLoc() : attribute.getArgAsIdent(i)->getLoc();
      report(sema.getDiagnostics(), where, notAString) << ref(row.name) << ref(row.argument);
      return false;
    }
    literals.push_back(literal);
  }
  return true;
}

/// Whether the attributes that already stand on the declaration allow this one.
bool agrees(clang::Sema& sema, const clang::Decl& declaration, const clang::ParsedAttr& attribute, const Row& row) {
  for (const clang::Attr* other : declaration.attrs()) {
    const std::optional<Attr> otherName = attributeOf(*other);
    if (!otherName) continue;
    const Row& otherRow = rowOf(*otherName);
    bool twice = &otherRow == &row && !row.repeatable;
    bool against = lists(row.excludes, otherRow.name) || lists(otherRow.excludes, row.name);
    if (!twice && !against) continue;
    clang::DiagnosticsEngine& engine = sema.getDiagnostics();
    if (twice)
      report(engine, attribute.getLoc(), repeated) << ref(row.name) << attribute.getRange();
    else
      report(engine, attribute.getLoc(), contradiction) << ref(row.name) << ref(otherRow.name) << attribute.getRange();
    noteOther(engine, *other, otherRow.name);
    return false;
  }
  return true;
}

/// Tells Clang about one row of the table.
class Info : public clang::ParsedAttrInfo {
 public:
  explicit Info(const Row& row) : row(row), scoped((prefix + ref(row.name)).str()), bare(row.name) {
    // Clang keeps the arguments of a scoped attribute only when some spelling matches its name without the scope;
    // the handler turns the bare spelling down again.
    spellings[0] = {clang::ParsedAttr::AS_CXX11, scoped.c_str()};
    spellings[1] = {clang::ParsedAttr::AS_CXX11, bare.c_str()};
    Spellings = spellings;
    OptArgs = 15;  // counted by the handler, which knows what to say
  }

  AttrHandling handleDeclAttribute(clang::Sema& sema, clang::Decl* declaration,
                                   const clang::ParsedAttr& attribute) const override {
    if (!attribute.hasScope()) {
      sema.Diag(attribute.getLoc(), clang::diag::warn_unknown_attribute_ignored) << attribute << attribute.getRange();
      return AttributeNotApplied;
    }
    llvm::SmallVector<clang::Expr*, 1> literals;
    if (!placed(sema, *declaration, attribute, row) || !arguments(sema, attribute, row, literals) ||
        !agrees(sema, *declaration, attribute, row))
      return AttributeNotApplied;
    clang::AttributeCommonInfo info(attribute.getRange(), clang::AttributeCommonInfo::AT_Annotate,
                                    clang::AttributeCommonInfo::Form::CXX11());
    declaration->addAttr(clang::AnnotateAttr::Create(sema.Context, scoped, literals.data(),
                                                     static_cast<unsigned>(literals.size()), info));
    return AttributeApplied;
  }

 private:
  const Row& row;
  std::string scoped, bare;
  Spelling spellings[2];
};

/// Clang's registry makes its entries itself, from types without constructor arguments: one type per row.
template <std::size_t I>
class InfoOfRow : public Info {
 public:
  InfoOfRow() : Info(table()[I]) {}
};

template <std::size_t... I>
void registerRows(std::index_sequence<I...>) {
  static std::tuple<std::unique_ptr<clang::ParsedAttrInfoRegistry::Add<InfoOfRow<I>>>...> entries = {
      std::make_unique<clang::ParsedAttrInfoRegistry::Add<InfoOfRow<I>>>(ref(table()[I].name), ref(table()[I].doc))...};
}

}  // namespace

void registerAttributes() {
  [[maybe_unused]] static bool once = [] {
    registerRows(std::make_index_sequence<attributeIds.size()>());
    // Clang fills this list at its first use, without a lock; scans run in several threads.
    clang::getAttributePluginInstances();
    return true;
  }();
}

std::vector<Accepted> acceptedOn(const clang::Decl& declaration) {
  std::vector<Accepted> result;
  if (!declaration.hasAttrs()) return result;
  for (const clang::Attr* attribute : declaration.attrs()) {
    const std::optional<Attr> name = attributeOf(*attribute);
    if (!name) continue;
    Accepted accepted{*name, {}, attribute->getRange()};
    for (const clang::Expr* argument : llvm::cast<clang::AnnotateAttr>(attribute)->args())
      if (const auto* literal = llvm::dyn_cast<clang::StringLiteral>(argument->IgnoreParenCasts()))
        accepted.arguments.push_back(literal->getBytes().str());
    result.push_back(std::move(accepted));
  }
  return result;
}

bool anyOn(const clang::Decl& declaration) {
  if (!declaration.hasAttrs()) return false;
  for (const clang::Attr* attribute : declaration.attrs())
    if (const auto* annotation = llvm::dyn_cast<clang::AnnotateAttr>(attribute))
      if (annotation->getAnnotation().starts_with(prefix)) return true;
  return false;
}

}  // namespace wasmbind::attributes
