// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Keeps DWARF true when functions move.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "binary/module.h"
#include "binary/prune.h"

namespace wasmbind::binary {

/// Where function bodies go when some are removed. Positions count from the contents of the code section, as DWARF's
/// addresses do.
class CodeMap {
 public:
  CodeMap(const Module& module, const Pruning& pruning);

  /// The new address of code, for addresses from the first byte of a body up to the byte behind it. Those of removed
  /// functions give nothing; what is no code stays as it is.
  std::optional<std::uint32_t> map(std::uint32_t address) const;

 private:
  struct Moved {
    std::uint32_t begin, end;
    std::optional<std::uint32_t> to;
  };
  std::vector<Moved> bodies_;  ///< by address
};

/// Changes the code addresses in the module's DWARF sections in place.
/// \return false, and nothing has changed, if there is anything that is not understood: only version 4 is, Clang's
/// default for WebAssembly
bool moveDebugAddresses(Module& module, const CodeMap& map);

}  // namespace wasmbind::binary
