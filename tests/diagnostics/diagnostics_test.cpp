// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Compares the messages about every case with its *.expected file. UPDATE_GOLDENS=1 rewrites those files.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "check/check.h"
#include "diag/text.h"
#include "scan/scan.h"

namespace {

using namespace wasmbind;
namespace fs = std::filesystem;

const fs::path root = WASMBIND_SOURCE_DIR;
const fs::path cases = root / "tests/diagnostics/cases";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<std::string> names() {
  std::vector<std::string> result;
  for (const fs::directory_entry& entry : fs::directory_iterator(cases))
    if (entry.path().extension() == ".cpp") result.push_back(entry.path().stem().string());
  std::ranges::sort(result);
  return result;
}

diag::Diagnostics findings(const std::string& name) {
  scan::ScanOptions options;
  options.source = name + ".cpp";
  options.arguments = {"--target=wasm32-wasi", "-std=c++23", "-Wno-deprecated"};
  options.workingDirectory = cases.string();
  options.compiler = WASMBIND_CLANG;
  diag::Result<model::Module> module = scan::scan(options);
  if (!module) return module.error();
  diag::Diagnostics all = check::omitUncrossable(*module);
  for (diag::Diagnostic& one : check::check(*module)) all.push_back(std::move(one));
  return all;
}

std::string rendered(const std::string& name) {
  diag::TextOptions options;
  options.lines = [lines = diag::linesOfFiles()](const std::string& file, unsigned line) {
    return lines((cases / file).string(), line);
  };
  return diag::renderText(findings(name), options);
}

class Diagnostics : public testing::TestWithParam<std::string> {};

TEST_P(Diagnostics, SayWhatIsExpected) {
  std::string text = rendered(GetParam());
  fs::path expected = cases / (GetParam() + ".expected");
  if (std::getenv("UPDATE_GOLDENS")) std::ofstream(expected, std::ios::binary) << text;
  EXPECT_EQ(read(expected), text) << "UPDATE_GOLDENS=1 accepts the new text";
}

INSTANTIATE_TEST_SUITE_P(Case, Diagnostics, testing::ValuesIn(names()), [](const auto& info) {
  std::string name = info.param;
  std::ranges::replace(name, '-', '_');
  return name;
});

/// The ids that the sources of a folder mention, found by the shape in which they are written there.
std::set<std::string> idsIn(const fs::path& folder) {
  std::set<std::string> ids;
  // Ids are the only lower-case literals with a hyphen in these folders.
  std::regex literal("\"([a-z]+(-[a-z]+)+)\"");
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    fs::path extension = entry.path().extension();
    if (extension != ".cpp" && extension != ".h") continue;
    std::string text = read(entry.path());
    for (std::sregex_iterator match(text.begin(), text.end(), literal), end; match != end; ++match)
      ids.insert((*match)[1].str());
  }
  return ids;
}

TEST(DiagnosticsReference, ListsEveryId) {
  std::string reference = read(root / "docs/reference/diagnostics.md");
  std::set<std::string> ids = idsIn(root / "tool/check");
  ids.merge(idsIn(root / "attributes"));
  ids.merge(idsIn(root / "tool/scan"));
  for (const char* other : {"no-everything", "unknown-attributes", "unknown-attributes", "wasmbind-attributes"})
    ids.erase(other);
  EXPECT_GE(ids.size(), 30u) << "ids are no longer found in the sources";
  for (const std::string& id : ids)
    EXPECT_NE(reference.find("## " + id + "\n"), std::string::npos)
        << "docs/reference/diagnostics.md has no section '## " << id << "'";
}

TEST(DiagnosticsReference, EveryCaseShowsAKnownId) {
  for (const std::string& name : names())
    for (const diag::Diagnostic& one : findings(name)) EXPECT_FALSE(one.id.empty()) << name << ": " << one.message;
}

}  // namespace
