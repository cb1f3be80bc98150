// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/cached.h"

#include <dlfcn.h>

#include <cstdlib>

#include "cache/hash.h"
#include "llvm/Support/FileSystem.h"
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

/// The library that has LLVM, and beside it Clang of the same version.
std::string llvmIdentity() {
  Dl_info info;
  const bool isFound = dladdr(reinterpret_cast<void*>(&llvm::sys::fs::getUmask), &info) != 0;
  return isFound ? cache::identityOf(info.dli_fname) : std::string();
}

}  // namespace

std::vector<std::string> surroundings() {
  std::error_code problem;
  std::vector<std::string> all = {std::filesystem::current_path(problem).string()};
  for (const char* variable : variables) {
    const char* value = std::getenv(variable);
    all.push_back(value ? value : "");
  }
  return all;
}

cache::Cache openCache(bool isWanted, const std::string& executable) {
  const Path folder = cache::userFolder();
  if (!isWanted || folder.empty()) return cache::Cache();
  const Path scanner = Path(executable).parent_path().parent_path() / "lib" / "wasmbind" / scanner::libraryName;
  return cache::Cache(cache::Store(folder),
                      cache::bytesOf(contentsOf(executable), contentsOf(scanner), llvmIdentity()));
}

}  // namespace wasmbind::pipeline
