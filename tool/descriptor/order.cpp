// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/order.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

namespace wasmbind::descriptor {
namespace {

/// Takes ":123" off the end. \return nothing (and leaves the text alone) if there is no such thing
bool takeNumber(std::string_view& text, unsigned& number) {
  std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon + 1 == text.size()) return false;
  const char* end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data() + colon + 1, end, number);
  if (error != std::errc() || stop != end) return false;
  text = text.substr(0, colon);
  return true;
}

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

model::SourceRange parseLocation(const std::string& location) {
  model::SourceRange range;
  std::string_view rest = location;
  unsigned last = 0, before = 0;
  if (takeNumber(rest, last)) {
    bool both = takeNumber(rest, before);
    range.line = both ? before : last;
    range.column = both ? last : 1;
    range.endColumn = range.column;
  }
  range.file = rest;
  return range;
}

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
  std::ranges::sort(interface.typescript);
  std::ranges::sort(interface.rawImports, {}, [](const model::RawImport& e) { return std::tuple(e.module, e.name); });
  auto repeated = std::ranges::unique(interface.rawImports);
  interface.rawImports.erase(repeated.begin(), repeated.end());
  std::ranges::sort(interface.rawExports);
}

}  // namespace wasmbind::descriptor
