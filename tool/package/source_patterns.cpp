// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/source_patterns.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/GlobPattern.h"

namespace wasmbind::package {
namespace {

using support::Path;
using Parts = std::span<const std::string>;

constexpr std::string_view sourceEndings[] = {".cpp", ".cc", ".cxx", ".c++", ".C", ".c"};
constexpr std::string_view prebuiltEndings[] = {".a", ".o", ".obj", ".bc"};

const std::string anyFolders = "**";

bool isPattern(std::string_view part) { return part.find_first_of("*?[") != part.npos; }

bool isHidden(const Path& path) { return path.filename().string().starts_with('.'); }

std::vector<Path> entriesOf(const Path& folder) {
  std::vector<Path> entries;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(folder.empty() ? "." : folder, problem))
    entries.push_back(folder / entry.path().filename());
  return entries;
}

/// Not through links, which may lead in a circle.
bool isOwnFolder(const Path& path) {
  std::error_code problem;
  return std::filesystem::is_directory(path, problem) && !std::filesystem::is_symlink(path, problem);
}

void addSources(const Path& folder, std::set<std::string>& found) {
  for (const Path& entry : entriesOf(folder)) {
    if (isHidden(entry)) continue;
    if (isOwnFolder(entry))
      addSources(entry, found);
    else if (llvm::is_contained(sourceEndings, entry.extension().string()))
      found.insert(entry.string());
  }
}

void addMatches(const Path& place, Parts parts, std::set<std::string>& found);

void addMatchesOfPattern(const Path& folder, Parts parts, std::set<std::string>& found) {
  auto glob = llvm::GlobPattern::create(parts.front());
  if (!glob) return llvm::consumeError(glob.takeError());
  const bool matchesHidden = parts.front().starts_with('.');
  for (const Path& entry : entriesOf(folder))
    if (matchesHidden == isHidden(entry) && glob->match(entry.filename().string()))
      addMatches(entry, parts.subspan(1), found);
}

/// \param parts  what is left of the pattern below `place`
void addMatches(const Path& place, Parts parts, std::set<std::string>& found) {
  std::error_code problem;
  if (parts.empty()) {
    if (std::filesystem::is_directory(place, problem))
      addSources(place, found);
    else if (std::filesystem::exists(place, problem))
      found.insert(place.string());
  } else if (parts.front() == anyFolders) {
    addMatches(place, parts.subspan(1), found);
    for (const Path& entry : entriesOf(place))
      if (!isHidden(entry) && isOwnFolder(entry)) addMatches(entry, parts, found);
  } else if (isPattern(parts.front())) {
    addMatchesOfPattern(place, parts, found);
  } else {
    addMatches(place / parts.front(), parts.subspan(1), found);
  }
}

}  // namespace

std::vector<std::string> matchingFiles(const Path& folder, const std::string& pattern) {
  const Path path = Path(pattern).lexically_normal();
  std::vector<std::string> parts;
  for (const Path& part : path.relative_path())
    if (!part.empty()) parts.push_back(part.string());
  std::set<std::string> found;
  addMatches(path.is_absolute() ? path.root_path() : folder, parts, found);
  return {found.begin(), found.end()};
}

bool isPrebuilt(std::string_view file) { return llvm::is_contained(prebuiltEndings, Path(file).extension().string()); }

}  // namespace wasmbind::package
