// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/memory_image.h"

#include <algorithm>
#include <utility>

namespace wasmbind::binary {
namespace {

/// Modules with shared memory copy their segments in a function of the linker: `i32.const address, i32.const 0,
/// i32.const size, memory.init`.
void placePassiveSegments(const Module& module, std::vector<MemoryImage::Placed>& placed) {
  if (std::ranges::none_of(module.data, &DataSegment::passive)) return;
  constexpr std::uint32_t memoryInit = 0xfc0008;
  for (Range body : module.bodies) {
    std::vector<std::uint64_t> constants;  // that directly precede the instruction at hand
    walkBody(module.bytes, body, [&](const Instruction& instruction) {
      if (instruction.operand == Operand::i32Const) return constants.push_back(instruction.value);
      if (instruction.opcode == memoryInit && constants.size() >= 3 && instruction.value < module.data.size() &&
          constants[constants.size() - 2] == 0)
        placed.push_back({constants[constants.size() - 3], static_cast<std::size_t>(instruction.value)});
      constants.clear();
    });
  }
}

}  // namespace

MemoryImage::MemoryImage(const Module& module) : module_(module), size_(module.memorySize) {
  for (std::size_t i = 0; i < module.data.size(); ++i)
    if (module.data[i].address) placed_.push_back({*module.data[i].address, i});
  placePassiveSegments(module, placed_);
  std::ranges::sort(placed_, {}, [](const Placed& p) { return std::pair(p.address, p.segment); });
  for (const Placed& p : placed_) {
    std::uint64_t end = p.address + module.data[p.segment].contents.size();
    if (end > p.address) size_ = std::max(size_, end);
  }
}

Bytes MemoryImage::read(std::uint64_t address, std::uint64_t count) const {
  if (address >= size_) return {};
  std::uint64_t end = address + std::min(count, size_ - address);
  Bytes result(end - address);
  // Segments are sorted by address and as a rule do not overlap; the first that matters is found by its end.
  for (const Placed& p : placed_) {
    if (p.address >= end) break;
    const Range& contents = module_.data[p.segment].contents;
    std::uint64_t from = std::max(address, p.address), to = std::min(end, p.address + contents.size());
    if (from >= to) continue;
    std::copy_n(module_.bytes.begin() + contents.begin + (from - p.address), to - from,
                result.begin() + (from - address));
  }
  return result;
}

}  // namespace wasmbind::binary
