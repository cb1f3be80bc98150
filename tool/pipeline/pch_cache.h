// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Keeps parsed headers for the scans to come.
#pragma once

#include <span>
#include <string>

#include "pipeline/memoize.h"
#include "scan/scan.h"

namespace wasmbind::pipeline {

/// In the cache. A text that is scanned once gets none, since making one takes longer than it saves then; the second
/// scan makes it.
class Trees : public scan::Trees {
 public:
  /// \param compiler, arguments of the scan
  /// \param source whose trees they are; empty: those that all sources share
  Trees(cache::Cache& cache, const std::string& compiler, std::span<const std::string> arguments,
        const std::string& source);

  std::optional<scan::Tree> find(const std::string& text) override;
  bool wants(const std::string& text) override;
  void keep(const std::string& text, const scan::Tree& tree) override;

 private:
  std::string question(std::string_view what, const std::string& text) const;

  cache::Cache& cache_;
  std::string scan_;         ///< all that the scan depends on, but for files
  KnownInputs behindFlags_;  ///< files that arguments name
  cache::Claim claim_;
};

}  // namespace wasmbind::pipeline
