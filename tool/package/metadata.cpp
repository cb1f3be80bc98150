// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/metadata.h"

#include <algorithm>

namespace wasmbind::package {
namespace {

bool isLetterOrDigit(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'); }

bool isNameCharacter(char letter) { return isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.'; }

struct TargetName {
  Target target;
  std::string_view name;
};

constexpr TargetName targetNames[] = {{Target::web, "web"}, {Target::nodejs, "nodejs"}};

}  // namespace

std::string_view nameOf(Target target) {
  for (const TargetName& row : targetNames)
    if (row.target == target) return row.name;
  return {};
}

std::optional<Target> targetNamed(std::string_view name) {
  for (const TargetName& row : targetNames)
    if (row.name == name) return row.target;
  return std::nullopt;
}

bool isPackageName(std::string_view name) {
  // npm's limit, and its two forbidden names.
  if (name.empty() || name.size() > 214 || name == "node_modules" || name == "favicon.ico") return false;
  return isLetterOrDigit(name.front()) && std::ranges::all_of(name, isNameCharacter);
}

std::string packageNameFrom(std::string_view text) {
  std::string name;
  for (char letter : text) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (!isNameCharacter(letter)) letter = '-';
    if (letter == '-' && name.ends_with('-')) continue;
    if (name.empty() && !isLetterOrDigit(letter)) continue;
    name += letter;
  }
  while (!name.empty() && !isLetterOrDigit(name.back())) name.pop_back();
  return isPackageName(name) ? name : "module";
}

}  // namespace wasmbind::package
