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

bool isExported(const model::Class& record) { return record.attributes.has("export"); }

bool isImported(const model::Class& record) { return record.attributes.has("import"); }

bool isRecord(const model::Class& record) {
  return record.attributes.has("record") && !record.attributes.has("import");
}

bool isExportedMember(const model::Class& record, const model::Function& function) {
  if (function.attributes.has("skip")) return false;
  bool isNamed =
      function.attributes.has("name") || function.attributes.has("getter") || function.attributes.has("setter");
  if (isOperator(function) && !isNamed) return false;
  return function.kind != model::FunctionKind::constructor || !record.isAbstract || record.attributes.has("extendable");
}

}  // namespace wasmbind::shim
