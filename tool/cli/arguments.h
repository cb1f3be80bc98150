// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The words of a command line, parsed by the table of flags (options.td).
#pragma once

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <vector>

#include "cli/command.h"
#include "llvm/Option/ArgList.h"

namespace wasmbind::cli {

/// Identifiers of the flags.
enum Option : unsigned {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "cli/options.inc"
#undef OPTION
};

/// What a command was called with. Mistakes are collected in `problems`, so that one look shows all of them.
class Arguments {
 public:
  /// \param words what stands behind the command's name; they have to outlive this object
  Arguments(const Command& command, std::span<const char* const> words);

  bool has(Option flag) const { return list_.hasArg(flag); }
  std::string text(Option flag, const std::string& otherwise = {}) const;

  /// All values of a flag that may be given several times, in their order.
  std::vector<std::string> texts(Option flag) const { return list_.getAllArgValues(flag); }

  /// The number of a flag that counts bytes: a multiple of `unit`, at most 4 GiB. The error is a message.
  std::expected<std::uint64_t, std::string> bytes(Option flag, std::uint64_t otherwise, std::uint64_t unit) const;

  const std::vector<std::string>& inputs() const { return inputs_; }
  const std::vector<std::string>& tail() const { return tail_; }
  /// Messages about words that do not belong here.
  const std::vector<std::string>& problems() const { return problems_; }

 private:
  void collect(const Command& command);

  llvm::opt::InputArgList list_;
  std::vector<std::string> inputs_;
  std::vector<std::string> tail_;
  std::vector<std::string> problems_;
};

/// The help of one command.
std::string helpOf(const Command& command);

/// The known name nearest to a misspelt one, or empty when none is near.
std::string nearestCommand(std::string_view name);

}  // namespace wasmbind::cli
