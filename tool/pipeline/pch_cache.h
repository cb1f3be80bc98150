// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Keeps precompiled headers for later scans.
#pragma once

#include <span>
#include <string>

#include "pipeline/memoize.h"
#include "scan/scan.h"

namespace wasmbind::pipeline {

/// A store in the cache. Building a PCH takes longer than a scan without one, so only the second scan of the same text
/// builds it.
class PchCache : public scan::PchStore {
 public:
  /// \param compiler, arguments of the scan
  /// \param source that the PCHs belong to; empty: all sources share them
  PchCache(cache::Cache& cache, const std::string& compiler, std::span<const std::string> arguments,
           const std::string& source);

  std::optional<scan::Pch> find(const std::string& text) override;
  bool shouldBuild(const std::string& text) override;
  void store(const std::string& text, const scan::Pch& pch) override;

 private:
  std::string question(std::string_view what, const std::string& text) const;

  cache::Cache& cache_;
  std::string scan_;         ///< all that the scan depends on, but for files
  KnownInputs behindFlags_;  ///< files that arguments name
  cache::Claim claim_;
};

}  // namespace wasmbind::pipeline
