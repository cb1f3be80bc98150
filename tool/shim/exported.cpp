// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/exported.h"

#include <cctype>

namespace wasmbind::shim {
namespace {

constexpr std::string_view keyword = "operator";

bool isOperator(const model::Function& function) {
  std::string_view name = function.name;
  if (!name.starts_with(keyword) || name.size() == keyword.size()) return false;
  unsigned char next = static_cast<unsigned char>(name[keyword.size()]);
  return next != '_' && next < 0x80 && !std::isalnum(next);
}

}  // namespace

bool isConversion(const model::Function& function) {
  // Spaces stand before the names of types, and before new, delete and co_await, which are no members that cross.
  return isOperator(function) && function.name[keyword.size()] == ' ' && function.parameters.empty();
}

bool isExported(const model::Class& record) { return record.attributes.has(Attr::export_); }

bool isImported(const model::Class& record) { return record.attributes.has(Attr::import); }

bool isRecord(const model::Class& record) {
  return record.attributes.has(Attr::record) && !record.attributes.has(Attr::import);
}

bool isExportedMember(const model::Class& record, const model::Function& function) {
  if (function.attributes.has(Attr::skip)) return false;
  bool isNamed = function.attributes.has(Attr::name) || function.attributes.has(Attr::getter) ||
                 function.attributes.has(Attr::setter);
  if (isOperator(function) && !isNamed) return false;
  return function.kind != model::FunctionKind::constructor || !record.isAbstract ||
         record.attributes.has(Attr::extendable);
}

}  // namespace wasmbind::shim
