// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/camel_case.h"

#include <algorithm>
#include <map>

#include "model/names.h"

namespace wasmbind::model {
namespace {

using Path = std::vector<std::string>;

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
char upper(char c) { return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

bool isNameCharacter(char c) { return isIdentifier(std::string("a") + c); }

bool hasOwnName(const Attributes& attributes) {
  for (Attr giver : {Attr::name, Attr::export_, Attr::record, Attr::string_enum, Attr::getter, Attr::setter})
    if (const Attribute* attribute = attributes.find(giver); attribute && !attribute->arguments.empty()) return true;
  return false;
}

/// Names a declaration as an attribute would.
void giveName(Attributes& attributes, const std::string& current, std::string wanted, const SourceRange& range) {
  if (wanted != current && !hasOwnName(attributes)) attributes.list.push_back({Attr::name, {std::move(wanted)}, range});
}

template <typename Declaration>
void rename(Declaration& declaration) {
  giveName(declaration.attributes, declaration.name, camelCase(declaration.name), declaration.range);
}

template <typename Declaration>
void renameType(Declaration& declaration) {
  giveName(declaration.attributes, declaration.name, pascalCase(declaration.name), declaration.range);
}

/// Parameters in a documentation comment: the word behind `\param`, `\p` and `\a`.
void renameInComment(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
    std::size_t end = at + from.size();
    if (end < text.size() && isNameCharacter(text[end])) continue;
    std::string_view before = std::string_view(text).substr(0, at);
    std::size_t last = before.find_last_not_of(" \t");
    if (last == std::string_view::npos || last + 1 == before.size()) continue;
    before = before.substr(0, last + 1);
    std::size_t start = before.find_last_of("\\@");
    std::string_view command = start == std::string_view::npos ? "" : before.substr(start + 1);
    if (command == "param" || command.starts_with("param[") || command == "p" || command == "a")
      text.replace(at, from.size(), to);
  }
}

void renameFunction(Function& function) {
  if (function.isImport) return;
  for (Parameter& parameter : function.parameters) {
    std::string name = camelCase(parameter.name);
    if (name == parameter.name) continue;
    renameInComment(function.comment.text, parameter.name, name);
    parameter.name = std::move(name);
  }
  if (function.kind == FunctionKind::constructor || !isIdentifier(function.name)) return;
  bool isProperty = function.attributes.has(Attr::getter) || function.attributes.has(Attr::setter);
  std::string current = isProperty ? propertyName(function) : function.name;
  std::string wanted = camelCase(current);
  giveName(function.attributes, current, std::move(wanted), function.range);
}

/// Namespaces know their whole paths, and so does what stands in them.
class Namespaces {
 public:
  explicit Namespaces(const Module& module) {
    for (const Namespace& space : module.namespaces)
      if (space.attributes.has(Attr::export_) && !space.path.empty() && !hasOwnName(space.attributes))
        names_[space.path] = camelCase(space.path.back());
  }

  void rename(Path& path) const {
    Path original, renamed;
    for (const std::string& part : path) {
      original.push_back(part);
      auto found = names_.find(original);
      renamed.push_back(found == names_.end() ? part : found->second);
    }
    path = std::move(renamed);
  }

 private:
  std::map<Path, std::string> names_;
};

}  // namespace

std::string camelCase(std::string_view name) {
  if (!isIdentifier(name) || std::ranges::none_of(name, isLower)) return std::string(name);
  std::size_t begin = std::min(name.find_first_not_of('_'), name.size());
  std::size_t end = name.find_last_not_of('_') + 1;
  std::string result(name.substr(0, begin));
  bool startsWord = false;
  for (char c : name.substr(begin, end - begin)) {
    if (c == '_') {
      startsWord = true;
      continue;
    }
    result += startsWord ? upper(c) : c;
    startsWord = false;
  }
  return result + std::string(name.substr(end));
}

std::string pascalCase(std::string_view name) {
  std::string result = camelCase(name);
  std::size_t first = result.find_first_not_of('_');
  if (first != std::string::npos && isIdentifier(name)) result[first] = upper(result[first]);
  return result;
}

void applyCamelCase(Module& module) {
  Namespaces namespaces(module);
  for (Class& one : module.classes) {
    if (one.attributes.has(Attr::import)) continue;
    namespaces.rename(one.jsNamespace);
    renameType(one);
    for (Function& function : one.functions) renameFunction(function);
    for (Virtual& inherited : one.virtuals) renameFunction(inherited.function);
    for (Field& field : one.fields) rename(field);
  }
  for (Enum& one : module.enums) {
    namespaces.rename(one.jsNamespace);
    renameType(one);
  }
  for (Function& function : module.functions) {
    if (function.isImport) continue;
    namespaces.rename(function.jsNamespace);
    renameFunction(function);
  }
  for (Variable& variable : module.variables) {
    if (!variable.attributes.has(Attr::export_)) continue;
    namespaces.rename(variable.jsNamespace);
    rename(variable);
  }
  for (Namespace& space : module.namespaces)
    if (space.attributes.has(Attr::export_)) namespaces.rename(space.path);
}

}  // namespace wasmbind::model
