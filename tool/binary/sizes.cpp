// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/sizes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "binary/origin.h"
#include "model/linked_module.h"

namespace wasmbind::binary {
namespace {

constexpr std::uint8_t functionSubsection = 1, dataSubsection = 9;

using Names = std::map<std::uint32_t, std::string>;

/// One subsection of the name section that maps numbers to names.
Names namesIn(const Module& module, std::uint8_t subsection) {
  Names names;
  const Section* section = module.custom("name");
  if (section == nullptr) return names;
  Reader reader(module.bytes, section->contents);
  while (!reader.atEnd()) {
    const std::uint8_t id = reader.u8();
    const Range contents = reader.skip(reader.leb32());
    if (!reader.ok() || id != subsection) continue;
    Reader inner(module.bytes, contents);
    for (std::uint32_t count = inner.leb32(); count > 0 && inner.ok(); --count) {
      const std::uint32_t index = inner.leb32();
      std::string name = inner.name();
      if (inner.ok()) names.emplace(index, std::move(name));
    }
  }
  return names;
}

/// A section with its number and length.
struct WholeSection {
  std::uint8_t id = 0;
  Range all;
  std::string name;  ///< of a custom section
};

std::vector<WholeSection> wholeSections(const Module& module) {
  std::vector<WholeSection> sections;
  Reader reader(module.bytes, {8, module.bytes.size()});
  while (!reader.atEnd()) {
    WholeSection section;
    section.all.begin = reader.position();
    section.id = reader.u8();
    const Range contents = reader.skip(reader.leb32());
    section.all.end = contents.end;
    if (section.id == section::custom) section.name = Reader(module.bytes, contents).name();
    if (reader.ok()) sections.push_back(std::move(section));
  }
  return sections;
}

std::string sectionName(const WholeSection& section) {
  constexpr std::array names = {"custom", "type",  "import",  "function", "table", "memory",     "global",
                                "export", "start", "element", "code",     "data",  "data count", "tag"};
  if (section.id == section::custom) return section.name;
  return section.id < names.size() ? names[section.id] : "section " + std::to_string(section.id);
}

/// The symbols of functions under the names that they have in the final module.
class Symbols {
 public:
  Symbols(const Module& module, const Module& before)
      : final_(functionNames(module)), before_(functionNames(before)), imported_(before.importedFunctions) {
    for (const Export& e : module.exports)
      if (e.kind == ExternalKind::function) exported_[e.index].push_back(e.name);
  }

  model::SizeEntry part(std::uint32_t function) const {
    const std::string symbol = symbolOf(function);
    model::SizeEntry part{"code", originOf(symbol), readableSymbol(symbol), 0};
    if (const auto e = exported_.find(function); e != exported_.end()) {
      const bool isService = std::ranges::all_of(e->second, model::isService);
      part.group = isService ? "wasmbind" : "exports";
      part.name = e->second.front();
    }
    if (part.name.empty()) part.name = "function " + std::to_string(function);
    return part;
  }

 private:
  std::string symbolOf(std::uint32_t function) const {
    const auto name = final_.find(function);
    if (name == final_.end()) return {};
    std::uint32_t number = 0;
    const char* end = name->second.data() + name->second.size();
    const auto [stop, error] = std::from_chars(name->second.data(), end, number);
    if (error != std::errc{}) return name->second;
    const auto original = before_.find(imported_ + number);
    return stop == end && original != before_.end() ? original->second : std::string();
  }

  Names final_;
  Names before_;
  std::uint32_t imported_;
  std::map<std::uint32_t, std::vector<std::string>> exported_;
};

void addCode(std::vector<model::SizeEntry>& parts, const Module& module, const Module& before) {
  const Symbols symbols(module, before);
  for (std::size_t i = 0; i < module.bodies.size(); ++i) {
    model::SizeEntry part = symbols.part(static_cast<std::uint32_t>(module.importedFunctions + i));
    Writer length;
    length.leb(module.bodies[i].size());
    // A length may be padded; between bodies there is nothing else.
    part.bytes =
        i > 0 ? module.bodies[i].end - module.bodies[i - 1].end : module.bodies[i].size() + length.bytes.size();
    parts.push_back(std::move(part));
  }
}

/// The segment of the linked module that lay where this one lies gives the name.
void addData(std::vector<model::SizeEntry>& parts, const Module& module, const Module& before) {
  const Names names = namesIn(before, dataSubsection);
  for (const DataSegment& segment : module.data) {
    model::SizeEntry part{"data", "data", "segment", segment.contents.end - segment.head.begin};
    for (const auto& [index, name] : names) {
      if (index >= before.data.size() || !segment.address || !before.data[index].address) continue;
      const DataSegment& old = before.data[index];
      if (*segment.address >= *old.address && *segment.address < *old.address + old.contents.size()) part.name = name;
    }
    if (segment.address) part.name += " at " + std::to_string(*segment.address);
    parts.push_back(std::move(part));
  }
}

}  // namespace

Names functionNames(const Module& module) { return namesIn(module, functionSubsection); }

Bytes withoutSections(const Module& module, SectionNames names) {
  Writer writer;
  const BytesView bytes = module.bytes;
  writer.append(bytes.first(8));
  for (const WholeSection& section : wholeSections(module))
    if (section.id != section::custom || std::ranges::find(names, section.name) == names.end())
      writer.append(bytes.subspan(section.all.begin, section.all.size()));
  return std::move(writer.bytes);
}

Bytes withNumbersAsNames(const Module& module) {
  Writer entries;
  entries.leb(module.functions.size());
  for (std::size_t i = 0; i < module.functions.size(); ++i) {
    entries.leb(module.importedFunctions + i);
    entries.name(std::to_string(i));
  }
  Writer section;
  section.name("name");
  section.block(functionSubsection, entries);
  Writer whole;
  whole.append(withoutSections(module, std::array<std::string_view, 1>{"name"}));
  whole.block(section::custom, section);
  return std::move(whole.bytes);
}

std::vector<model::SizeEntry> measure(const Module& module, const Module& before, SectionNames leftOut) {
  std::vector<model::SizeEntry> parts = {{"header", "format", "magic number and version", 8}};
  for (const WholeSection& section : wholeSections(module)) {
    if (section.id == section::custom && std::ranges::find(leftOut, section.name) != leftOut.end()) continue;
    const std::size_t first = parts.size();
    if (section.id == section::code) addCode(parts, module, before);
    if (section.id == section::data) addData(parts, module, before);
    std::uint64_t rest = section.all.size();
    for (std::size_t i = first; i < parts.size(); ++i) rest -= parts[i].bytes;
    const bool isSplit = parts.size() > first;
    parts.push_back({sectionName(section), section.id == section::custom ? "custom sections" : "format",
                     isSplit ? "number and length of the section" : "", rest});
  }
  return parts;
}

}  // namespace wasmbind::binary
