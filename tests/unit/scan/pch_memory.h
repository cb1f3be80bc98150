// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Trees in memory, and what scans with them tell.
#pragma once

#include <expected>
#include <filesystem>
#include <map>

#include "scan/module_json.h"
#include "scanned.h"
#include "support/files.h"

namespace wasmbind::scan {

/// Keeps everything, and makes a tree at once.
class MemoryPchStore : public Trees {
 public:
  std::optional<Tree> find(const std::string& text) override {
    const auto found = kept.find(text);
    if (found == kept.end()) return std::nullopt;
    ++finds;
    return found->second;
  }
  bool wants(const std::string&) override { return true; }
  void keep(const std::string& text, const Tree& tree) override { kept[text] = tree; }

  bool hasTree() const { return kept.size() == 1 && !kept.begin()->second.bytes.empty(); }

  std::map<std::string, Tree> kept;
  int finds = 0;
};

/// A folder with headers, and scans that look there.
class TreeTest : public testing::Test {
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

  /// The module as JSON, or what is wrong.
  std::string told(const ScanOptions& options) {
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
