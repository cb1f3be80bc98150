// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/data_cut.h"

#include <algorithm>

#include "binary/memory_image.h"

namespace wasmbind::binary {
namespace {

/// Sorted, and without overlaps.
void normalize(std::vector<MemoryRange>& ranges) {
  std::ranges::sort(ranges, {}, &MemoryRange::begin);
  std::vector<MemoryRange> merged;
  for (const MemoryRange& range : ranges) {
    if (range.begin >= range.end) continue;
    if (!merged.empty() && range.begin <= merged.back().end)
      merged.back().end = std::max(merged.back().end, range.end);
    else
      merged.push_back(range);
  }
  ranges = std::move(merged);
}

/// The part of a segment's bytes that a memory range covers.
Range covered(const Range& contents, std::uint64_t address, const MemoryRange& range) {
  std::uint64_t end = address + contents.size();
  std::uint64_t from = std::max(address, range.begin), to = std::min(end, range.end);
  if (end < address || from >= to) return {contents.begin, contents.begin};
  return {contents.begin + (from - address), contents.begin + (to - address)};
}

/// The address of each segment, or nothing.
std::vector<std::optional<std::uint64_t>> addresses(const Module& module) {
  std::vector<std::optional<std::uint64_t>> result(module.data.size());
  MemoryImage image(module);
  for (const MemoryImage::Placed& placed : image.segments()) result[placed.segment] = placed.address;
  return result;
}

}  // namespace

std::vector<DataPiece> cutData(Module& module, std::vector<MemoryRange> ranges) {
  normalize(ranges);
  bool numbered = std::ranges::any_of(module.data, &DataSegment::passive);
  std::vector<std::optional<std::uint64_t>> address = addresses(module);
  std::vector<DataPiece> pieces;
  for (std::size_t i = 0; i < module.data.size(); ++i) {
    const Range contents = module.data[i].contents;
    Range left = contents;  // what has not been dealt with
    bool cut = false;
    auto keep = [&](Range piece, bool trimEnd) {
      while (cut && piece.size() > 0 && module.bytes[piece.begin] == 0) ++piece.begin;
      while (trimEnd && piece.size() > 0 && module.bytes[piece.end - 1] == 0) --piece.end;
      if (piece.size() > 0 || (!cut && !trimEnd)) pieces.push_back({i, piece, piece.begin - contents.begin});
    };
    for (const MemoryRange& range : ranges) {
      if (!address[i]) break;
      Range gone = covered(contents, *address[i], range);
      if (gone.size() == 0) continue;
      if (numbered) {
        std::fill(module.bytes.begin() + gone.begin, module.bytes.begin() + gone.end, 0);
        continue;
      }
      keep({left.begin, gone.begin}, true);
      left.begin = gone.end;
      cut = true;
    }
    keep(left, false);
  }
  return pieces;
}

}  // namespace wasmbind::binary
