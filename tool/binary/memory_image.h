// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The module's memory as it is before anything has run.
#pragma once

#include <vector>

#include "binary/module.h"

namespace wasmbind::binary {

/// Refers to the module, which must outlive it. Passive segments whose address a memory.init gives are placed as well.
class MemoryImage {
 public:
  explicit MemoryImage(const Module& module);

  /// A data segment at its place.
  struct Placed {
    std::uint64_t address = 0;
    std::size_t segment = 0;  ///< index in Module::data
  };

  /// Up to `count` bytes from `address` on: fewer where the memory ends. Bytes of no segment are 0.
  Bytes read(std::uint64_t address, std::uint64_t count) const;

  /// All segments with a known address, by address.
  const std::vector<Placed>& segments() const { return placed_; }

 private:
  const Module& module_;
  std::vector<Placed> placed_;
  std::uint64_t size_ = 0;
};

}  // namespace wasmbind::binary
