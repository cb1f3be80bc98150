// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/findings.h"
#include "attributes/register.h"
#include "attributes/table.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include "scan/collector.h"

namespace wasmbind::scan {
namespace {

/// Letters, digits and underscores; everything else is written as its code, so different texts stay different.
std::string sanitised(llvm::StringRef text) {
  std::string result;
  for (unsigned char c : text) {
    if (llvm::isAlnum(c))
      result += static_cast<char>(c);
    else
      result += "_" + llvm::utohexstr(c, /*LowerCase=*/true, 2);
  }
  return result;
}

}  // namespace

std::string Collector::key(const clang::NamedDecl& declaration) {
  std::string name = mangler.getName(&declaration);
  if (name.empty()) name = sanitised(qualifiedName(declaration, true, context));
  // Of one length for all sources, as the key stands in descriptors: where data lie must not depend on paths.
  if (isInternal(declaration)) name += "__" + llvm::utohexstr(llvm::xxh3_64bits(module.source), /*LowerCase=*/true, 16);
  return name;
}

void Collector::inheritImport(model::Attributes& attributes, const Surroundings& surroundings) {
  for (const model::Attribute& inherited : surroundings.inherited)
    if (!attributes.has(inherited.name)) attributes.list.push_back(inherited);
}

void Collector::checkNeeds(const clang::Decl& declaration, const model::Attributes& attributes, bool isMember) {
  if (isMember) return;
  bool isClassLike = attributes.has(Attr::export_) || attributes.has(Attr::import) || attributes.has(Attr::record) ||
                     attributes.has(Attr::string_enum) || attributes.has(Attr::start);
  for (const attributes::Accepted& accepted : attributes::acceptedOn(declaration)) {
    const attributes::Row& row = attributes::rowOf(accepted.name);
    bool satisfied = row.needs.empty() ? isClassLike || accepted.name == Attr::ts_section : false;
    std::string needed =
        row.needs.empty() ? "'wasm::export' or 'wasm::import'" : "'wasm::" + std::string(row.needs) + "'";
    for (const model::Attribute& other : attributes.list)
      satisfied = satisfied || attributes::lists(row.needs, attributeName(other.name));
    if (satisfied) continue;
    attributes::report(sema.getDiagnostics(), accepted.range.getBegin(), attributes::ineffective)
        << attributeName(accepted.name) << needed << accepted.range;
  }
}

}  // namespace wasmbind::scan
