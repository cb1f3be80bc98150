// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/names.h"

#include <span>

namespace wasmbind::binary {
namespace {

constexpr std::uint8_t moduleName = 0, functionNames = 1, localNames = 2, labelNames = 3, dataNames = 9;

std::optional<std::uint32_t> renumber(const Renumbering& numbers, std::uint32_t old) {
  return old < numbers.size() ? numbers[old] : std::nullopt;
}

struct Entry {
  std::uint32_t index = 0;
  Bytes rest;  ///< what follows the index: a name, or a map of names
};

void writeEntries(Writer& section, std::uint8_t id, const std::vector<Entry>& entries) {
  if (entries.empty()) return;
  Writer contents;
  contents.leb(entries.size());
  for (const Entry& entry : entries) {
    contents.leb(entry.index);
    contents.append(entry.rest);
  }
  section.block(id, contents);
}

Bytes nameBytes(std::string_view name) {
  Writer writer;
  writer.name(name);
  return std::move(writer.bytes);
}

/// Map of index to name.
void rewriteMap(Writer& section, std::uint8_t id, Reader reader, const Renumbering& numbers,
                const std::map<std::uint32_t, std::string>& names) {
  std::vector<Entry> entries;
  for (std::uint32_t count = reader.leb32(); count > 0 && reader.ok(); --count) {
    std::uint32_t old = reader.leb32();
    std::string name = reader.name();
    auto renamed = names.find(old);
    if (auto index = renumber(numbers, old))
      entries.push_back({*index, nameBytes(renamed != names.end() ? renamed->second : name)});
  }
  if (reader.ok()) writeEntries(section, id, entries);
}

/// Map of function index to map of index to name.
void rewriteIndirectMap(Writer& section, std::uint8_t id, BytesView bytes, Reader reader,
                        const Renumbering& functions) {
  std::vector<Entry> entries;
  for (std::uint32_t count = reader.leb32(); count > 0 && reader.ok(); --count) {
    std::uint32_t function = reader.leb32();
    std::size_t begin = reader.position();
    for (std::uint32_t inner = reader.leb32(); inner > 0 && reader.ok(); --inner) {
      reader.leb32();
      reader.skip(reader.leb32());
    }
    if (!reader.ok()) return;
    if (auto index = renumber(functions, function))
      entries.push_back({*index, Bytes(bytes.begin() + begin, bytes.begin() + reader.position())});
  }
  writeEntries(section, id, entries);
}

}  // namespace

Bytes rewriteNames(const Module& module, const Section& section, const Renumbering& functions, const Renumbering& data,
                   const std::map<std::uint32_t, std::string>& names) {
  Writer result;
  BytesView bytes = module.bytes;
  Reader reader(bytes, section.contents);
  while (!reader.atEnd()) {
    std::uint8_t id = reader.u8();
    Range contents = reader.skip(reader.leb32());
    if (!reader.ok()) break;
    Reader inner(bytes, contents);
    switch (id) {
      case moduleName:
        // The linker's name of its file: engines put it before each function in stacks.
        break;
      case functionNames:
        rewriteMap(result, id, inner, functions, names);
        break;
      case dataNames:
        rewriteMap(result, id, inner, data, {});
        break;
      case localNames:
      case labelNames:
        rewriteIndirectMap(result, id, bytes, inner, functions);
        break;
      default: {
        result.u8(id);
        result.leb(contents.size());
        result.append(bytes.subspan(contents.begin, contents.size()));
      }
    }
  }
  return std::move(result.bytes);
}

}  // namespace wasmbind::binary
