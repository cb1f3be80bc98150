// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Which functions an indirect call can lead to: those of an equal type.
#pragma once

#include <cstdint>
#include <vector>

#include "binary/module.h"

namespace wasmbind::binary {

/// Types by number; equal types have the same. Those that are no plain functions are all taken for the same.
class FunctionTypes {
 public:
  explicit FunctionTypes(const Module& module);

  /// How many numbers there are, the one for types that do not exist included: the last.
  std::uint32_t size() const { return static_cast<std::uint32_t>(types_.size()) + 1; }

  std::uint32_t canonical(std::uint32_t type) const { return type < types_.size() ? types_[type] : size() - 1; }

  std::uint32_t ofFunction(std::uint32_t function) const { return canonical(functions_[function]); }

 private:
  std::vector<std::uint32_t> types_;      ///< for each type its first equal
  std::vector<std::uint32_t> functions_;  ///< for each function its type, imported ones first
};

}  // namespace wasmbind::binary
