// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/memoize.h"

#include <cstdlib>

#include "cache/hash.h"
#include "scanner/scanner.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;

constexpr const char* variables[] = {"CPATH",         "C_INCLUDE_PATH",  "CPLUS_INCLUDE_PATH",   "LIBRARY_PATH",
                                     "COMPILER_PATH", "GCC_EXEC_PREFIX", "CCC_OVERRIDE_OPTIONS", "SOURCE_DATE_EPOCH"};

std::string contentsOf(const Path& file) {
  auto bytes = support::readFile(file);
  return bytes ? cache::hashOf(*bytes) : std::string();
}

}  // namespace

std::vector<std::string> compilerVariables() {
  std::vector<std::string> all;
  for (const char* variable : variables) {
    const char* value = std::getenv(variable);
    all.push_back(value ? value : "");
  }
  return all;
}

std::vector<std::string> surroundings() {
  std::error_code problem;
  std::vector<std::string> all = compilerVariables();
  all.push_back(std::filesystem::current_path(problem).string());
  return all;
}

cache::Cache openCache(bool isWanted, const std::string& executable) {
  const Path folder = cache::userFolder();
  if (!isWanted || folder.empty()) return cache::Cache();
  const Path scanner = Path(executable).parent_path().parent_path() / "lib" / "wasmbind" / scanner::libraryName;
  return cache::Cache(cache::Store(folder), cache::bytesOf(contentsOf(executable), contentsOf(scanner),
                                                           cache::identityOf(WASMBIND_CLANG_LIBRARY)));
}

}  // namespace wasmbind::pipeline
