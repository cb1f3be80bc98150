// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The program that runs a suite: a script of the runtime library, in Node.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

#include "support/files.h"
#include "support/process.h"

namespace wasmbind::testing {

/// Every `count`-th test, from the `index`-th on; counted from 1.
struct Shard {
  std::uint64_t index = 1;
  std::uint64_t count = 1;
};

struct RunOptions {
  support::Path package;              ///< folder of the suite's package
  std::string name;                   ///< of the package
  std::vector<std::string> browsers;  ///< of `hosts()`
  std::string filter = "*";
  Shard shard;
  double timeout = 20;   ///< seconds for one test
  std::string junit;     ///< file for the results, or empty
  bool isolate = false;  ///< every test in an instance of its own
  bool list = false;     ///< names only
};

/// Where suites can run.
const std::vector<std::string>& hosts();

/// "I/N". The error is a message.
std::expected<Shard, std::string> shardFrom(const std::string& text);

/// Seconds, "20" or "0.5" or "20s". The error is a message.
std::expected<double, std::string> timeoutFrom(const std::string& text);

support::Command runCommand(const RunOptions& options, const support::Path& runtime);

}  // namespace wasmbind::testing
