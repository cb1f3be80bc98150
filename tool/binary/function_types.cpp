// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/function_types.h"

#include <algorithm>
#include <map>

namespace wasmbind::binary {
namespace {

std::vector<std::uint32_t> canonicalTypes(const Module& module) {
  std::vector<std::uint32_t> types;
  std::map<std::vector<std::uint8_t>, std::uint32_t> first;
  for (const Section& section : module.sections) {
    if (section.id != section::type) continue;
    Reader reader(module.bytes, section.contents);
    const std::uint32_t count = std::min<std::uint32_t>(reader.leb32(), static_cast<std::uint32_t>(reader.remaining()));
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::size_t begin = reader.position();
      if (reader.u8() != 0x60) return std::vector<std::uint32_t>(count, 0);
      for (int list = 0; list < 2; ++list)
        for (std::uint32_t values = reader.leb32(); values > 0 && reader.ok(); --values) skipValueType(reader);
      if (!reader.ok()) return std::vector<std::uint32_t>(count, 0);
      const auto bytes = BytesView(module.bytes).subspan(begin, reader.position() - begin);
      types.push_back(first.try_emplace({bytes.begin(), bytes.end()}, i).first->second);
    }
  }
  return types;
}

}  // namespace

FunctionTypes::FunctionTypes(const Module& module) : types_(canonicalTypes(module)) {
  for (const Import* import : module.functionImports())
    functions_.push_back(Reader(module.bytes, import->descriptor).leb32());
  functions_.insert(functions_.end(), module.functions.begin(), module.functions.end());
}

}  // namespace wasmbind::binary
