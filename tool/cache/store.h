// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Bytes by key in a folder that many processes share. What cannot be kept is made again: nothing here is an error.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "support/files.h"

namespace wasmbind::cache {

/// The sole right to make an answer, given back with the last of it; null when somebody else has it. That of a process
/// that has died is nobody's.
using Claim = std::shared_ptr<void>;

class Store {
 public:
  /// Keeps nothing.
  Store() = default;
  explicit Store(support::Path folder) : folder_(std::move(folder)) {}

  /// Empty when there is none, or when what is there is not what was put.
  std::optional<std::string> find(const std::string& key) const;

  /// An entry appears whole or not at all.
  void put(const std::string& key, std::string_view bytes) const;

  /// Of all threads and processes that ask for an entry's claim one gets it.
  Claim claim(const std::string& key) const;

  /// Removes the entries that nobody has asked for the longest, until the rest is no larger than `bytes`.
  /// \param seconds nothing is done when somebody has tidied up within the last so many
  void prune(std::uint64_t bytes, unsigned seconds) const;

 private:
  support::Path fileOf(const std::string& key) const;

  support::Path folder_;  ///< empty: keeps nothing
};

/// The folder of this user for the results of builds; empty when there is no place for it.
support::Path userFolder();

}  // namespace wasmbind::cache
