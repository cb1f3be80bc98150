// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/imported_class.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "glue/js/names.h"

namespace wasmbind::glue {
namespace {

std::vector<std::string> fullPath(const model::ImportedClass& item) {
  std::vector<std::string> path = item.path;
  path.push_back(item.name);
  return path;
}

bool isSnippet(const model::ImportedClass& item) { return (item.flags & wasm::abi::import_flag::snippet) != 0; }

/// A module that TypeScript finds by itself.
bool isKnownModule(const model::ImportedClass& item) {
  return !item.module.empty() && !isSnippet(item) && item.module.find("://") == std::string::npos;
}

bool isLibrary(const model::ImportedClass& item) { return item.location.starts_with("<js/"); }

bool needsAlias(const model::ImportedClass& item) {
  return item.typescript.empty() && !isKnownModule(item) && !isLibrary(item);
}

/// What the page's global object would have to have for TypeScript to know `inner` by that path.
std::string globalWith(const std::vector<std::string>& path, std::string inner) {
  for (std::size_t i = path.size(); i-- > 0;) inner = "{ " + propertyKey(path[i]) + ": " + inner + " }";
  return "typeof globalThis extends " + inner;
}

/// Names of TypeScript's that stand with arguments in declarations.
constexpr std::array generics = std::to_array<std::string_view>(
    {"Array", "IterableIterator", "Map", "Promise", "Set", "WeakMap", "WeakRef", "WeakSet"});

/// The name, or with a word behind when it means something else in the package's declarations.
std::string aliasOf(const EmitContext& context, const model::ImportedClass& item) {
  std::string name = flatName({}, item.name);
  auto isTaken = [&](const auto& list) {
    return std::ranges::any_of(list, [&](const auto& other) { return other.path.empty() && other.name == name; });
  };
  const model::Interface& all = context.interface;
  const bool isGeneric = std::ranges::find(generics, name) != generics.end();
  if (isGeneric || isTaken(all.classes) || isTaken(all.enums) || isTaken(all.records) || isReserved(name))
    name += "Object";
  return name;
}

}  // namespace

const model::ImportedClass* importedClass(const EmitContext& context, const std::string& key) {
  auto found = std::ranges::find(context.interface.importedClasses, key, &model::ImportedClass::key);
  return found == context.interface.importedClasses.end() ? nullptr : &*found;
}

std::set<std::string> mentionedImports(const model::Interface& interface) {
  std::set<std::string> keys;
  auto visit = [&](auto& self, const model::AbiType& type) -> void {
    if (type.code == model::TypeCode::imported) keys.insert(type.key);
    for (const model::AbiType& argument : type.arguments) self(self, argument);
  };
  auto visitCallable = [&](const model::Callable& callable) {
    if (callable.receiver) visit(visit, callable.receiver->type);
    for (const model::BorderParameter& parameter : callable.parameters) visit(visit, parameter.type);
    visit(visit, callable.result);
  };
  for (const model::Callable& function : interface.functions) visitCallable(function);
  for (const model::ClassInterface& item : interface.classes)
    for (const model::Callable& member : item.members) visitCallable(member);
  for (const model::RecordInterface& item : interface.records)
    for (const model::RecordField& field : item.fields) visit(visit, field.type);
  for (const model::ImportInterface& item : interface.reexports) visitCallable(item.callable);
  return keys;
}

std::string importedTypeName(const EmitContext& context, const std::string& key) {
  const model::ImportedClass* item = importedClass(context, key);
  if (!item) return key;
  if (!item->typescript.empty()) return item->typescript;
  if (isKnownModule(*item)) return "import(" + quote(item->module) + ")." + join(fullPath(*item), ".");
  return needsAlias(*item) ? aliasOf(context, *item) : join(fullPath(*item), ".");
}

Lines importedAlias(const EmitContext& context, const model::ImportedClass& item) {
  if (!needsAlias(item)) return {};
  const std::string name = aliasOf(context, item);
  if (!item.module.empty()) return {"type " + name + " = any;"};
  return {"type " + name + " = " + globalWith(fullPath(item), "{ prototype: infer T }") + " ? T : any;"};
}

Lines reexportedClass(const EmitContext& context, const model::ImportedClass& item) {
  const std::string& name = item.reexport;
  const std::string type = importedTypeName(context, item.key);
  std::string value = "any";
  if (isKnownModule(item))
    value = "typeof " + type;
  else if (item.module.empty())
    value = globalWith(fullPath(item), "infer T") + " ? T : any";
  Lines lines = {"export const " + name + ": " + value + ";"};
  if (type != name) lines.push_back("export type " + name + " = " + type + ";");
  return lines;
}

}  // namespace wasmbind::glue
