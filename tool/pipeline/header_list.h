// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How Clang's driver tells which headers a compile has read, whatever else it was told to write.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "support/files.h"

namespace wasmbind::pipeline {

class HeaderList {
 public:
  /// \param file that does not exist yet
  explicit HeaderList(support::Path file) : file_(std::move(file)) {}

  /// Variables for the compiler; none when somebody else wants to know.
  std::vector<std::string> environment() const;

  /// The headers; none when the compiler has not told.
  std::optional<std::vector<std::string>> read() const;

 private:
  support::Path file_;
};

}  // namespace wasmbind::pipeline
