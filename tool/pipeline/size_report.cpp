// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/size_report.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "glue/js/code.h"
#include "glue/js/helper_registry.h"

namespace wasmbind::pipeline {
namespace {

/// The name that a line at the top level declares, or empty.
std::string declaredName(std::string_view line) {
  const std::set<std::string_view> words = {"export",    "default", "async", "function",
                                            "function*", "class",   "const", "let"};
  bool declares = false;
  while (true) {
    const std::size_t end = line.find(' ');
    if (end == std::string_view::npos || !words.contains(line.substr(0, end))) break;
    declares = declares || (line.substr(0, end) != "export" && line.substr(0, end) != "default");
    line.remove_prefix(end + 1);
  }
  std::size_t length = 0;
  while (length < line.size() &&
         (std::isalnum(static_cast<unsigned char>(line[length])) || line[length] == '_' || line[length] == '$'))
    ++length;
  return declares ? std::string(line.substr(0, length)) : std::string();
}

/// What the files of helpers declare, and the helper of the file.
const std::map<std::string, std::string>& helperOfName() {
  static const std::map<std::string, std::string> names = [] {
    std::map<std::string, std::string> all;
    for (const auto& [key, helper] : glue::helperLibrary())
      for (const std::string& line : glue::linesOf(helper.text))
        if (std::string name = declaredName(line); !name.empty()) all.try_emplace(std::move(name), helper.name);
    return all;
  }();
  return names;
}

/// Names in `export { a, b as c };` and `exports.a = b;`, as they are called inside.
std::set<std::string> exportedNames(const glue::Lines& lines) {
  std::set<std::string> names;
  for (const std::string& line : lines) {
    if (line.starts_with("exports.")) {
      const std::size_t at = line.rfind(' ');
      if (at != std::string::npos) names.insert(line.substr(at + 1, line.size() - at - 2));
    } else if (line.starts_with("export ")) {
      const std::string name = declaredName(line);
      names.insert(name);
      for (const std::string& one : name.empty() ? glue::identifiersIn(line) : std::set<std::string>())
        names.insert(one);
    }
  }
  return names;
}

class Parts {
 public:
  explicit Parts(std::set<std::string> exported) : exported_(std::move(exported)) {}

  void add(const std::string& declared, std::uint64_t bytes) {
    model::SizeEntry part = describe(declared);
    part.bytes = bytes;
    auto same = std::ranges::find_if(
        parts_, [&](const model::SizeEntry& one) { return one.group == part.group && one.name == part.name; });
    if (same != parts_.end())
      same->bytes += bytes;
    else
      parts_.push_back(std::move(part));
  }

  std::vector<model::SizeEntry> take() { return std::move(parts_); }

 private:
  model::SizeEntry describe(std::string name) const {
    if (name.empty()) return {"", "glue", "imports, exports and start", 0};
    // What the target adds itself.
    static const std::set<std::string> own = {"init", "initSync", "wasm", "__wasm"};
    if (exported_.contains(name) && !own.contains(name)) return {"", "exports", name, 0};
    auto helper = helperOfName().find(name);
    // A helper whose name an export has is printed with a 0 behind it.
    while (helper == helperOfName().end() && name.ends_with('0')) {
      name.pop_back();
      helper = helperOfName().find(name);
    }
    if (helper != helperOfName().end()) return {"", "helpers", helper->second, 0};
    return {"", "glue", name, 0};
  }

  std::set<std::string> exported_;
  std::vector<model::SizeEntry> parts_;
};

}  // namespace

std::vector<model::SizeEntry> glueSizes(std::string_view javascript) {
  const glue::Lines lines = glue::linesOf(javascript);
  Parts parts(exportedNames(lines));
  std::string current;
  std::uint64_t bytes = 0;    // of the declaration that is being read
  std::uint64_t pending = 0;  // of comments, which belong to what follows them
  bool isBetween = true;      // behind an empty line or inside of the comment behind it
  for (const std::string& line : lines) {
    const bool isComment = line.starts_with("//") || line.starts_with("/*") || line.starts_with(" *");
    const bool isIndented =
        !line.empty() && (line.front() == ' ' || line.front() == '}' || line.front() == ')' || line.front() == ']');
    const std::string name = declaredName(line);
    if (isComment && (isBetween || line.starts_with("/*") || line.starts_with("//"))) {
      pending += line.size() + 1;
      isBetween = true;
      continue;
    }
    isBetween = false;
    if (!line.empty() && !isIndented) {
      if (bytes > 0) parts.add(current, bytes);
      current = name;
      bytes = 0;
    }
    bytes += std::exchange(pending, 0) + line.size() + 1;
  }
  if (bytes + pending > 0) parts.add(current, bytes + pending);
  return parts.take();
}

}  // namespace wasmbind::pipeline
