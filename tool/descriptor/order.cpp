// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/order.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace wasmbind::descriptor {
namespace {

auto placeOf(const std::string& location) {
  model::SourceRange range = parseLocation(location);
  return std::tuple(range.file, range.line, range.column);
}

template <typename T>
void sortNamed(std::vector<T>& list) {
  std::ranges::sort(list, {}, [](const T& e) { return std::tuple(placeOf(e.location), e.path, e.name); });
}

auto callableOrder(const model::Callable& c) { return std::tuple(placeOf(c.location), c.path, c.name, c.symbol); }

void mergeNamespaces(std::vector<model::NamespaceInterface>& namespaces) {
  std::ranges::sort(namespaces, {}, [](const auto& e) { return std::tuple(placeOf(e.location), e.path, e.doc); });
  std::map<std::vector<std::string>, std::size_t> known;
  std::vector<model::NamespaceInterface> merged;
  for (model::NamespaceInterface& e : namespaces) {
    auto [place, isNew] = known.emplace(e.path, merged.size());
    if (isNew)
      merged.push_back(std::move(e));
    else if (merged[place->second].doc.empty())
      merged[place->second].doc = std::move(e.doc);
  }
  namespaces = std::move(merged);
}

}  // namespace

void sortInterface(model::Interface& interface) {
  std::ranges::sort(interface.functions, {}, callableOrder);
  sortNamed(interface.classes);
  sortNamed(interface.enums);
  sortNamed(interface.records);
  sortNamed(interface.constants);
  mergeNamespaces(interface.namespaces);
  std::ranges::sort(interface.starts, {},
                    [](const model::StartFunction& e) { return std::tuple(e.order, callableOrder(e.callable)); });
  std::ranges::sort(interface.imports, {},
                    [](const model::ImportInterface& e) { return std::tuple(e.module, callableOrder(e.callable)); });
  std::ranges::sort(interface.reexports, {}, [](const model::ImportInterface& e) { return callableOrder(e.callable); });
  sortNamed(interface.importedClasses);
  std::ranges::sort(interface.snippets, {}, [](const model::Snippet& e) { return std::tuple(e.files[0].path, e.key); });
  std::ranges::sort(interface.callbacks, {}, callableOrder);
  std::ranges::sort(interface.typescript);
  std::ranges::sort(interface.rawImports, {}, [](const model::RawImport& e) { return std::tuple(e.module, e.name); });
  auto repeated = std::ranges::unique(interface.rawImports);
  interface.rawImports.erase(repeated.begin(), repeated.end());
  std::ranges::sort(interface.rawExports);
}

}  // namespace wasmbind::descriptor
