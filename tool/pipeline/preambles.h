// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Keeps the parsed includes of a source for its next scan.
#pragma once

#include <span>
#include <string>

#include "pipeline/cached.h"
#include "scan/scan.h"

namespace wasmbind::pipeline {

/// In the cache. A source that is scanned once gets none, since making one takes longer than it saves then; the second
/// scan with the same includes makes it.
class Preambles : public scan::Preambles {
 public:
  /// \param compiler, arguments of the scan
  Preambles(cache::Cache& cache, const std::string& compiler, std::span<const std::string> arguments,
            const std::string& source);

  std::optional<scan::Preamble> find(const std::string& beginning) override;
  bool wants(const std::string& beginning) override;
  void keep(const std::string& beginning, const scan::Preamble& preamble) override;

 private:
  std::string question(std::string_view what, const std::string& beginning) const;

  cache::Cache& cache_;
  std::string scan_;         ///< all that the scan depends on, but for files
  KnownInputs behindFlags_;  ///< files that arguments name
};

}  // namespace wasmbind::pipeline
