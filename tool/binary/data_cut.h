// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Takes stretches of memory out of a module's data segments.
#pragma once

#include <cstdint>
#include <vector>

#include "binary/module.h"

namespace wasmbind::binary {

/// A piece of a data segment that stays.
struct DataPiece {
  std::size_t segment = 0;   ///< index in Module::data that it is a part of
  Range contents;            ///< in Module::bytes
  std::uint64_t offset = 0;  ///< of the piece in its segment
};

/// A half-open stretch of memory.
struct MemoryRange {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

/// Removes memory ranges from the data segments. Active segments lose the bytes and may fall into pieces or vanish;
/// zero bytes beside a removed range go with it, since fresh memory is zero. Where the module's code refers to segments
/// by number (shared memory) the bytes become zero in place, which changes `module.bytes`.
/// \return the pieces that are left, in the order of the segments
std::vector<DataPiece> cutData(Module& module, std::vector<MemoryRange> ranges);

}  // namespace wasmbind::binary
