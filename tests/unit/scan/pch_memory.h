// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A PCH store in memory, and a fixture for scans that use it.
#pragma once

#include <expected>
#include <filesystem>
#include <map>

#include "scan/module_json.h"
#include "scanned.h"
#include "support/files.h"

namespace wasmbind::scan {

/// Keeps every PCH, and builds each at the first scan.
class MemoryPchStore : public PchStore {
 public:
  std::optional<Pch> find(const std::string& text) override {
    const auto found = kept.find(text);
    if (found == kept.end()) return std::nullopt;
    ++finds;
    return found->second;
  }
  bool shouldBuild(const std::string&) override { return true; }
  void store(const std::string& text, const Pch& pch) override { kept[text] = pch; }

  bool hasPch() const { return kept.size() == 1 && !kept.begin()->second.bytes.empty(); }

  std::map<std::string, Pch> kept;
  int finds = 0;
};

/// A folder with headers, and scans that search it.
class PchTest : public testing::Test {
 protected:
  void write(const std::string& name, const std::string& text) {
    ASSERT_FALSE(support::writeFile(folder->path() / name, text));
  }

  ScanOptions options(std::string code) {
    ScanOptions options = optionsFor(std::move(code));
    options.arguments.insert(options.arguments.end(), {"-I", folder->path().string()});
    return options;
  }

  /// A source that includes headers of the runtime library.
  ScanOptions optionsForFile(const std::filesystem::path& source) {
    ScanOptions options = this->options({});
    options.source = source.string();
    options.text.reset();
    for (const char* headers : {"include", "abi/include"})
      options.arguments.insert(options.arguments.end(),
                               {"-isystem", WASMBIND_SOURCE "/runtime/" + std::string(headers)});
    return options;
  }

  /// The module as JSON, or the diagnostics as text.
  std::string scanText(const ScanOptions& options) {
    const auto module = scan(options);
    if (module) return toJson(*module);
    std::string text;
    for (const diag::Diagnostic& one : module.error())
      text += one.id + " " + one.range.file + ":" + std::to_string(one.range.line) + ": " + one.message + one.rendered;
    return text;
  }

  std::expected<support::TemporaryFolder, std::error_code> folder = support::TemporaryFolder::make();
  MemoryPchStore kept;
};

}  // namespace wasmbind::scan
