// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/helper_registry.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <vector>

#include "glue/js/embedded.h"

namespace wasmbind::glue {
namespace {

/// Element types of typed arrays, and the short names in the helpers' names.
struct ElementName {
  std::string_view array;
  std::string_view code;
};
constexpr std::array numberElements = std::to_array<ElementName>({{"Float32", "F32"},
                                                                  {"Float64", "F64"},
                                                                  {"Int16", "I16"},
                                                                  {"Int32", "I32"},
                                                                  {"Int8", "I8"},
                                                                  {"Uint16", "U16"},
                                                                  {"Uint32", "U32"},
                                                                  {"Uint8", "U8"}});
constexpr std::array bigElements = std::to_array<ElementName>({{"BigInt64", "I64"}, {"BigUint64", "U64"}});

bool isNameStart(char c) { return std::isalpha(static_cast<unsigned char>(c)) || c == '_' || c == '$'; }

/// Where a string ends that begins at `begin`, behind its quote. `begin` may be anywhere in a template: up to the next
/// `${` then.
std::size_t endOfString(std::string_view text, std::size_t begin, char quote) {
  for (std::size_t i = begin; i < text.size(); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text[i] == quote)
      return i + 1;
    else if (quote == '`' && text.substr(i).starts_with("${"))
      return i + 2;
  }
  return text.size();
}

/// The text with each identifier replaced by what `rename` makes of it; comments, strings and members (`.name`) stay.
template <typename Rename>
std::string renamed(std::string_view text, Rename rename) {
  std::string result;
  std::vector<int> templates;  // those that the place is in: how many braces are open in the code between their texts
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i + 1;
    if (!templates.empty() && text[i] == '{') ++templates.back();
    const bool endsCode = !templates.empty() && text[i] == '}' && templates.back()-- == 0;
    if (endsCode) templates.pop_back();
    if (text.substr(i).starts_with("//"))
      end = std::min(text.find('\n', i), text.size());
    else if (text.substr(i).starts_with("/*"))
      end = std::min(text.find("*/", i), text.size() - 2) + 2;
    else if (text[i] == '"')
      end = endOfString(text, i + 1, '"');
    else if (text[i] == '`' || endsCode) {
      end = endOfString(text, i + 1, '`');
      if (text.substr(0, end).ends_with("${")) templates.push_back(0);
    } else if (isNameStart(text[i]))
      while (end < text.size() && (isNameStart(text[end]) || std::isdigit(static_cast<unsigned char>(text[end]))))
        ++end;
    const std::string_view piece = text.substr(i, end - i);
    const bool isMember = i > 0 && text[i - 1] == '.' && !(i > 2 && text.substr(i - 3, 3) == "...");
    result += isNameStart(text[i]) && !isMember ? rename(piece) : std::string(piece);
    i = end;
  }
  return result;
}

std::string replaceAll(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

/// Drops the comment at the top of a file, imports and the word `export`. The result has no empty lines at either end.
std::string moduleBody(std::string_view source) {
  Lines body;
  bool isTopComment = true;
  for (const std::string& line : linesOf(source)) {
    isTopComment = isTopComment && line.starts_with("// ");
    if (isTopComment || line.starts_with("import ") || (body.empty() && line.empty())) continue;
    body.push_back(line.starts_with("export ") ? line.substr(7) : line);
  }
  while (!body.empty() && body.back().empty()) body.pop_back();
  return text(body);
}

/// Stands behind lines that are for modules with another helper: `statement; // only with helper`.
constexpr std::string_view conditionMark = " // only with ";

/// The text without what it says of such lines, which stay where `has(helper)`.
template <typename Has>
std::string withoutConditions(const std::string& helper, Has has) {
  if (helper.find(conditionMark) == std::string::npos) return helper;
  Lines kept;
  for (const std::string& line : linesOf(helper)) {
    const std::size_t at = line.find(conditionMark);
    if (at == std::string::npos || has(std::string_view(line).substr(at + conditionMark.size())))
      kept.push_back(line.substr(0, at));
  }
  return text(kept);
}

/// The exported name of one helper: the word after `function`, `class`, `let` or `const` after `export`.
std::string exportedName(std::string_view helper) {
  const std::size_t at = helper.starts_with("export ") ? 0 : helper.find("\nexport ") + 1;
  std::string_view rest = helper.substr(at + 7);
  rest.remove_prefix(rest.find(' ') + 1);
  std::size_t end = 0;
  while (end < rest.size() && (isNameStart(rest[end]) || std::isdigit(static_cast<unsigned char>(rest[end])))) ++end;
  return std::string(rest.substr(0, end));
}

/// Whether a line at the outermost level ends a declaration: one line of its own, or the closing brace of several.
bool endsDeclaration(std::string_view line) {
  return line.starts_with("}") || (line.starts_with("export ") && (line.ends_with(";") || line.ends_with("}")));
}

/// The text of each helper of a file. What is declared before an exported declaration belongs to it, and what comes
/// after the last one belongs to that.
std::vector<std::string> helpersIn(std::string_view file) {
  std::vector<Lines> parts;
  bool startsPart = true;
  bool isExport = false;
  for (const std::string& line : linesOf(file)) {
    if (startsPart) parts.emplace_back();
    startsPart = false;
    parts.back().push_back(line);
    isExport = isExport || line.starts_with("export ");
    if (!isExport || !endsDeclaration(line)) continue;
    startsPart = true;
    isExport = false;
  }
  const auto exports = [](const Lines& part) {
    return std::ranges::any_of(part, [](const std::string& line) { return line.starts_with("export "); });
  };
  assert(!parts.empty() && exports(parts.front()) && "a helper file exports something");
  if (!exports(parts.back())) {
    const Lines rest = std::move(parts.back());
    parts.pop_back();
    parts.back().insert(parts.back().end(), rest.begin(), rest.end());
  }
  std::vector<std::string> helpers;
  for (const Lines& part : parts) helpers.push_back(text(part));
  return helpers;
}

/// The names of all variables, functions and classes that a helper's text declares for the whole module.
std::set<std::string, std::less<>> declaredNames(std::string_view helper) {
  std::set<std::string, std::less<>> names;
  for (const std::string& line : linesOf(helper)) {
    for (std::string_view word : {"const ", "let ", "function ", "class "}) {
      if (!line.starts_with(word)) continue;
      std::size_t end = word.size();
      while (end < line.size() && (isNameStart(line[end]) || std::isdigit(static_cast<unsigned char>(line[end]))))
        ++end;
      names.insert(line.substr(word.size(), end - word.size()));
    }
  }
  return names;
}

/// Adds the helpers of a file.
/// \param folder  prefix of the keys, for helpers of one target
void add(std::map<std::string, Helper, std::less<>>& library, std::string_view file, std::string_view folder = "") {
  for (const std::string& source : helpersIn(file)) {
    Helper helper;
    helper.name = exportedName(source);
    helper.text = moduleBody(source);
    helper.declares = declaredNames(helper.text);
    helper.mentions = identifiersIn(withoutConditions(helper.text, [&](std::string_view condition) {
      helper.extends.emplace(condition);
      return false;
    }));
    const std::string_view lines = source;
    helper.isState = lines.starts_with("export let ") || lines.starts_with("export const ") ||
                     lines.find("\nexport let ") != std::string_view::npos ||
                     lines.find("\nexport const ") != std::string_view::npos;
    library.try_emplace(std::string(folder) + helper.name, std::move(helper));
  }
}

template <typename Elements>
void addForElements(std::map<std::string, Helper, std::less<>>& library, std::string_view file, std::string_view name,
                    const Elements& elements) {
  for (const ElementName& element : elements) {
    std::string text = replaceAll(std::string(file), name, element.array);
    add(library, replaceAll(std::move(text), name == "Float64" ? "F64" : "I64", element.code));
  }
}

std::map<std::string, Helper, std::less<>> loadLibrary() {
  std::map<std::string, Helper, std::less<>> library;
  for (const embedded::File& file : embedded::helpers())
    if (file.text.find("// Stands for ") == std::string_view::npos)
      add(library, file.text, file.path.starts_with("nodejs/") ? "nodejs/" : "");
  for (const embedded::File& file : embedded::helpers()) {
    if (file.text.find("// Stands for every element type") != std::string_view::npos) {
      addForElements(library, file.text, "Float64", numberElements);
      addForElements(library, file.text, "Float64", bigElements);
    } else if (file.text.find("// Stands for every number type") != std::string_view::npos) {
      addForElements(library, file.text, "Float64", numberElements);
    } else if (file.text.find("// Stands for both 64-bit element types") != std::string_view::npos) {
      addForElements(library, file.text, "BigInt64", bigElements);
    }
  }
  return library;
}

}  // namespace

std::set<std::string> identifiersIn(std::string_view javascript) {
  std::set<std::string> found;
  renamed(javascript, [&](std::string_view name) {
    found.emplace(name);
    return std::string(name);
  });
  return found;
}

const std::map<std::string, Helper, std::less<>>& helperLibrary() {
  static const std::map<std::string, Helper, std::less<>> library = loadLibrary();
  return library;
}

std::string UsedHelpers::use(std::string_view name) {
  need(name);
  return printedName(name);
}

const Helper& UsedHelpers::helper(std::string_view name) const {
  auto found = helperLibrary().find(target_ + "/" + std::string(name));
  if (found == helperLibrary().end()) found = helperLibrary().find(name);
  assert(found != helperLibrary().end() && "no such helper");
  return found->second;
}

void UsedHelpers::need(std::string_view name) {
  const Helper& needed = helper(name);
  if (!names_.emplace(name).second) return;
  for (const std::string& mention : needed.mentions)
    if (helperLibrary().contains(mention)) need(mention);
}

std::string UsedHelpers::printedName(std::string_view name) const {
  std::string printed(name);
  while (taken_.contains(printed)) printed += '0';
  return printed;
}

bool UsedHelpers::mention(const std::string& identifier) const {
  for (const std::string& name : names_)
    if (helper(name).mentions.contains(identifier)) return true;
  return false;
}

bool UsedHelpers::haveLinesFor(std::string_view name) const {
  return std::ranges::any_of(names_, [&](const std::string& used) { return helper(used).extends.contains(name); });
}

std::string UsedHelpers::text(bool state) const {
  std::string result;
  for (const std::string& name : names_) {
    const Helper& used = helper(name);
    if (used.isState != state) continue;
    if (!result.empty()) result += '\n';
    result += renamed(withoutConditions(used.text, [this](std::string_view name) { return has(name); }),
                      [&](std::string_view name) {
                        const bool isDeclared = helperLibrary().contains(name) || used.declares.contains(name);
                        return isDeclared ? printedName(name) : std::string(name);
                      });
  }
  return result;
}

}  // namespace wasmbind::glue
