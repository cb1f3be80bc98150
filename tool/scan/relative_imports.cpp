// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/relative_imports.h"

#include <cctype>

namespace wasmbind::scan {
namespace {

bool isRelative(std::string_view specifier) { return specifier.starts_with("./") || specifier.starts_with("../"); }

/// Whether a word of JavaScript ends right before `at`.
bool isWord(std::string_view text, std::size_t at, std::string_view word) {
  if (at < word.size() || text.substr(at - word.size(), word.size()) != word) return false;
  if (at == word.size()) return true;
  auto before = static_cast<unsigned char>(text[at - word.size() - 1]);
  return !std::isalnum(before) && before != '_' && before != '$' && before != '.';
}

/// Whether the line is a comment before `at`; good enough for what stands in front of an import.
bool inComment(std::string_view text, std::size_t at) {
  std::size_t begin = text.rfind('\n', at);
  std::string_view line = text.substr(begin == text.npos ? 0 : begin + 1, at - (begin == text.npos ? 0 : begin + 1));
  std::size_t first = line.find_first_not_of(" \t");
  return line.find("//") != line.npos || (first != line.npos && line[first] == '*');
}

}  // namespace

std::vector<std::string> relativeImports(std::string_view text) {
  std::vector<std::string> result;
  for (std::size_t at = text.find_first_of("\"'"); at != text.npos; at = text.find_first_of("\"'", at + 1)) {
    std::size_t end = text.find(text[at], at + 1);
    if (end == text.npos) continue;  // an apostrophe, or the end of a string
    std::string_view specifier = text.substr(at + 1, end - at - 1);
    if (!isRelative(specifier)) continue;
    std::size_t before = at;
    auto skipBlanks = [&] {
      while (before > 0 && std::isspace(static_cast<unsigned char>(text[before - 1]))) --before;
    };
    skipBlanks();
    if (before > 0 && text[before - 1] == '(') {
      --before;
      skipBlanks();
      if (!isWord(text, before, "import")) continue;
    } else if (!isWord(text, before, "from") && !isWord(text, before, "import")) {
      continue;
    }
    if (!inComment(text, at)) result.emplace_back(specifier);
  }
  return result;
}

}  // namespace wasmbind::scan
