// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/headers.h"

#include <functional>

#include "model/type_table.h"
#include "shim/exported.h"
#include "shim/extension.h"

namespace wasmbind::shim {
namespace {

using model::Type;
using model::TypeKind;
using Visit = std::function<void(const Type&)>;

void visitType(const Type& type, const Visit& visit) {
  visit(type);
  for (const Type& argument : type.arguments) visitType(argument, visit);
  for (const Type& element : type.elements) visitType(element, visit);
}

void visitFunction(const model::Function& function, const Visit& visit) {
  visitType(function.result, visit);
  for (const model::Parameter& parameter : function.parameters) visitType(parameter.type, visit);
}

/// Every type that something exported or imported mentions.
void visitTypes(const model::Module& module, const Visit& visit) {
  for (const model::Function& function : module.functions) visitFunction(function, visit);
  for (const model::Class& record : module.classes) {
    if (isImported(record))
      for (const model::Function& function : record.functions) visitFunction(function, visit);
    if (!isExported(record) && !isRecord(record)) continue;
    for (const model::Function& function : record.functions)
      if (isExported(record) && isExportedMember(record, function)) visitFunction(function, visit);
    for (const model::Virtual& one : record.virtuals)
      if (isExtendable(record) && isOverridable(one)) visitFunction(one.function, visit);
    for (const model::Field& field : record.fields)
      if (!field.attributes.has(Attr::skip)) visitType(field.type, visit);
    if (isExported(record) && record.element) visitType(*record.element, visit);
  }
  for (const model::Variable& variable : module.variables) visitType(variable.type, visit);
}

std::string_view withoutColons(std::string_view name) {
  if (name.starts_with("::")) name.remove_prefix(2);
  return name;
}

bool isCString(const Type& type) {
  return type.kind == TypeKind::pointer && type.arguments.size() == 1 && type.arguments[0].kind == TypeKind::builtin &&
         type.arguments[0].name == "char";
}

}  // namespace

std::set<std::string> runtimeHeaders(const model::Module& module) {
  std::set<std::string> headers = {"wasm/shim.h"};
  visitTypes(module, [&](const Type& type) {
    if (!type.elements.empty()) headers.insert("wasm/range.h");
    if (isCString(type)) headers.insert("wasm/c_string.h");
    if (const model::TypeRow* row = model::findType(withoutColons(type.name))) headers.insert(std::string(row->header));
  });
  for (const model::Class& record : module.classes)
    if (isExtendable(record)) {
      headers.insert("wasm/extend.h");
      for (const model::Virtual& one : record.virtuals)
        if (keepsResult(one.function)) headers.insert({"wasm/kept.h", "wasm/string.h", "wasm/vector.h"});
    }
  for (const model::Class& record : module.classes)
    if (isRecord(record))
      headers.insert("wasm/record.h");
    else if (isExported(record) && record.element)
      headers.insert("wasm/iterate.h");
  for (const model::Class& record : module.classes)
    if (isExported(record) && record.isException) headers.insert({"wasm/c_string.h", "wasm/exception_class.h"});
  for (const model::Function& function : module.functions)
    if (function.isImport) headers.insert("wasm/import.h");
  for (const model::Variable& variable : module.variables)
    if (variable.attributes.has(Attr::import)) headers.insert("wasm/import.h");
  for (const model::Class& record : module.classes)
    if (isImported(record)) headers.insert({"wasm/import.h", "js/value.h"});
  return headers;
}

std::set<std::string> mentionedKeys(const model::Module& module) {
  std::set<std::string> keys;
  visitTypes(module, [&](const Type& type) {
    if (!type.key.empty()) keys.insert(type.key);
  });
  return keys;
}

bool mentionsShared(const model::Module& module, const std::string& classKey) {
  bool found = false;
  visitTypes(module, [&](const Type& type) {
    found = found || (withoutColons(type.name) == "std::shared_ptr" && !type.arguments.empty() &&
                      type.arguments[0].key == classKey);
  });
  return found;
}

}  // namespace wasmbind::shim
