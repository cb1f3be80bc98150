// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/symbols.h"

#include <algorithm>
#include <set>

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

/// Words joined by `_`, everything strange left out: {"Box", "[Symbol.iterator]"} is "Box_Symbol_iterator".
std::string join(const std::vector<std::string>& words) {
  std::string name;
  for (const std::string& word : words) {
    bool gap = !name.empty();
    for (char c : word) {
      if (!isNameCharacter(c)) {
        gap = !name.empty();
        continue;
      }
      if (gap && name.back() != '_') name += '_';
      gap = false;
      name += c;
    }
  }
  if (name.empty()) return "_";
  return name.front() >= '0' && name.front() <= '9' ? "_" + name : name;
}

/// Gives out names that nobody has.
class Names {
 public:
  Names(std::map<std::string, std::string>& map, std::set<std::string> taken) : map_(map), taken_(std::move(taken)) {}

  /// One linked symbol has one final name, whoever asks.
  void assign(model::Callable& callable, const std::vector<std::string>& words) {
    if (callable.symbol.empty()) return;
    auto [entry, isNew] = map_.emplace(callable.symbol, std::string());
    if (isNew) entry->second = unique(join(words));
    callable.finalSymbol = entry->second;
  }

 private:
  std::string unique(const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; !taken_.insert(name).second; ++number) name = wanted + "_" + std::to_string(number);
    return name;
  }

  std::map<std::string, std::string>& map_;
  std::set<std::string> taken_;
};

std::vector<std::string> operator+(std::vector<std::string> words, std::string word) {
  words.push_back(std::move(word));
  return words;
}

std::vector<std::string> memberWords(std::vector<std::string> words, const model::Callable& member) {
  switch (member.member) {
    case abi::member::constructor:
      return words + "new";
    case abi::member::getter:
    case abi::member::static_getter:
      return words + "get" + member.name;
    case abi::member::setter:
    case abi::member::static_setter:
      return words + "set" + member.name;
    case abi::member::method:
    case abi::member::static_method:
      return words + member.name;
  }
  return words;
}

void assignClass(Names& names, model::ClassInterface& c) {
  std::vector<std::string> words = c.path + c.name;
  for (model::Callable& member : c.members) names.assign(member, memberWords(words, member));
  for (model::BaseInterface& base : c.bases) names.assign(base.upcast, words + "upcast");
  names.assign(c.free, words + "free");
  names.assign(c.extension.mark, words + "overrides");
  for (model::ExtendingConstructor& one : c.extension.constructors) names.assign(one.extending, words + "extend");
  names.assign(c.share, words + "share");
}

std::vector<std::string> importWords(const model::ImportInterface& import) {
  std::vector<std::string> words = import.callable.path;
  using enum model::ImportKind;
  if (import.kind == make_function) return words + "makeFunction";
  if (import.kind == convert && !import.callable.parameters.empty()) return words + "convert";
  const bool isSign = std::ranges::none_of(import.callable.name, isNameCharacter);
  if (import.kind == operation && isSign) return words + "operator";
  if (import.kind == getter || import.kind == static_getter) words.push_back("get");
  if (import.kind == setter || import.kind == static_setter) words.push_back("set");
  return words + import.callable.name;
}

}  // namespace

model::SymbolNames assignSymbols(model::Interface& interface) {
  model::SymbolNames result;
  std::set<std::string> taken(interface.rawExports.begin(), interface.rawExports.end());
  // The exports are what `await init()` gives, so none may be called "then".
  taken.insert({"memory", "then", "_initialize", "_start", abi::malloc_symbol, abi::free_symbol, abi::release_symbol});
  Names exports(result.exports, std::move(taken));
  for (model::Callable& function : interface.functions) exports.assign(function, function.path + function.name);
  for (model::ClassInterface& c : interface.classes) assignClass(exports, c);
  for (model::StartFunction& start : interface.starts)
    exports.assign(start.callable, start.callable.path + start.callable.name);

  for (model::Callable& callback : interface.callbacks) exports.assign(callback, {callback.name});

  Names imports(result.imports, {});
  for (model::ImportInterface& import : interface.imports) imports.assign(import.callable, importWords(import));
  return result;
}

}  // namespace wasmbind::descriptor
