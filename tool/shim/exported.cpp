// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/exported.h"

#include <cctype>

namespace wasmbind::shim {
namespace {

bool isOperator(const model::Function& function) {
  constexpr std::string_view keyword = "operator";
  std::string_view name = function.name;
  if (!name.starts_with(keyword)) return false;
  name.remove_prefix(keyword.size());
  return !name.empty() && name[0] != '_' && !std::isalnum(static_cast<unsigned char>(name[0]));
}

}  // namespace

bool isExported(const model::Class& record) { return record.attributes.has("export"); }

bool isExportedMember(const model::Class& record, const model::Function& function) {
  if (function.attributes.has("skip")) return false;
  if (isOperator(function) && !function.attributes.has("name")) return false;
  return function.kind != model::FunctionKind::constructor || !record.isAbstract;
}

}  // namespace wasmbind::shim
