// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>
#include <cctype>

#include "package/project.h"

namespace wasmbind::package {
namespace {

bool isCarried(std::string name) {
  std::ranges::transform(name, name.begin(), [](unsigned char letter) { return std::toupper(letter); });
  for (const char* stem : {"README", "LICENSE", "LICENCE", "COPYING"})
    if (name.starts_with(stem)) return true;
  return false;
}

}  // namespace

std::vector<CarriedFile> carriedFiles(const support::Path& folder) {
  std::vector<CarriedFile> files;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(folder.empty() ? "." : folder, problem)) {
    const std::string name = entry.path().filename().string();
    if (!isCarried(name) || !entry.is_regular_file(problem)) continue;
    if (auto text = support::readFile(entry.path())) files.push_back({name, std::move(*text)});
  }
  std::ranges::sort(files, {}, &CarriedFile::name);
  return files;
}

}  // namespace wasmbind::package
