// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/report_sizes.h"

#include <algorithm>
#include <map>

#include "cli/console.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::cli {
namespace {

using model::SizeEntry;

/// What a part is called in the table.
std::string label(const SizeEntry& part) {
  if (part.section.empty() || part.section == "code" || part.group == "data") return part.name;
  return part.name.empty() ? part.section : part.section + ": " + part.name;
}

/// Names that would break the table's lines are cut; JSON has them whole.
std::string fitting(std::string text) {
  constexpr std::size_t width = 96;
  if (text.size() <= width) return text;
  text.resize(width - 3);
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0) == 0x80) text.pop_back();
  return text + "...";
}

struct Group {
  std::string name;
  std::uint64_t bytes = 0;
  std::vector<SizeEntry> parts;
};

/// Groups and their parts, largest first; those of one size by name.
std::vector<Group> grouped(const std::vector<SizeEntry>& parts) {
  std::map<std::string, Group> byName;
  for (const SizeEntry& part : parts) {
    Group& group = byName[part.group];
    group.name = part.group;
    group.bytes += part.bytes;
    group.parts.push_back(part);
  }
  std::vector<Group> groups;
  for (auto& [name, group] : byName) {
    std::ranges::stable_sort(group.parts, std::ranges::greater{}, &SizeEntry::bytes);
    groups.push_back(std::move(group));
  }
  std::ranges::stable_sort(groups, std::ranges::greater{}, &Group::bytes);
  return groups;
}

}  // namespace

void tellParts(const pipeline::WrittenFile& file) {
  if (file.parts.empty()) return;
  const std::string gzip = file.compressed > 0 ? ", gzip " + sizeText(file.compressed) : "";
  tell("\n" + file.name + ": " + std::to_string(file.bytes) + " bytes" + gzip);
  for (const Group& group : grouped(file.parts)) {
    std::string line;
    const double share = 100.0 * static_cast<double>(group.bytes) / static_cast<double>(file.bytes);
    llvm::raw_string_ostream(line) << llvm::format("%9llu  %3.0f %%  ", static_cast<unsigned long long>(group.bytes),
                                                   share)
                                   << group.name;
    tell(line);
    for (const SizeEntry& part : group.parts) {
      line.clear();
      llvm::raw_string_ostream(line) << llvm::format("%9llu           ", static_cast<unsigned long long>(part.bytes))
                                     << fitting(label(part));
      tell(line);
    }
  }
}

void writeParts(llvm::json::OStream& json, const pipeline::WrittenFile& file) {
  if (file.compressed > 0) json.attribute("gzip", file.compressed);
  if (file.parts.empty()) return;
  json.attributeArray("parts", [&] {
    for (const Group& group : grouped(file.parts))
      for (const SizeEntry& part : group.parts)
        json.object([&] {
          json.attribute("group", part.group);
          if (!part.section.empty()) json.attribute("section", part.section);
          json.attribute("name", part.name);
          json.attribute("bytes", part.bytes);
        });
  });
}

}  // namespace wasmbind::cli
