// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/code.h"

#include <algorithm>
#include <cstdio>

#include "model/names.h"

namespace wasmbind::glue {
namespace {

/// Where a line may be broken (at a blank), or npos.
std::size_t breakOf(std::string_view line, std::size_t indent) {
  std::string_view statement = line.substr(indent);
  if (statement.starts_with("const ")) {
    std::size_t equals = statement.find(" = ");
    const bool breaks = equals != std::string_view::npos && statement.find(" || ") != std::string_view::npos;
    return breaks ? indent + equals + 2 : std::string_view::npos;
  }
  if (!statement.starts_with("if (")) return std::string_view::npos;
  int depth = 0;
  for (std::size_t i = 3; i < statement.size(); ++i) {
    depth += statement[i] == '(' ? 1 : statement[i] == ')' ? -1 : 0;
    if (depth == 0) return statement.substr(i + 1).starts_with(" {") ? std::string_view::npos : indent + i + 1;
  }
  return std::string_view::npos;
}

/// Commas and the end of a list that opens at `open`: where each element ends.
std::vector<std::size_t> elementEnds(std::string_view line, std::size_t open) {
  std::vector<std::size_t> ends;
  int depth = 0;
  char mark = 0;
  for (std::size_t i = open; i < line.size(); ++i) {
    const char c = line[i];
    if (mark != 0) {
      if (c == '\\')
        ++i;
      else if (c == mark)
        mark = 0;
      continue;
    }
    if (c == '"' || c == '\'')
      mark = c;
    else if (c == '(' || c == '[' || c == '{')
      ++depth;
    else if (c == ')' || c == ']' || c == '}')
      --depth;
    if (depth == 0 || (depth == 1 && c == ',')) ends.push_back(i);
    if (depth == 0) break;
  }
  return ends;
}

/// Whether a call's result becomes the member of an object under a symbol.
bool assignsCall(std::string_view statement) {
  return statement.starts_with("this[") || statement.starts_with("object[");
}

/// Whether several properties of an object get names.
bool takesApart(std::string_view statement) { return statement.starts_with("const { "); }

/// A line with each element of the list that opens at `open` in a line of its own.
Lines brokenList(std::string_view line, std::size_t indent, std::size_t open) {
  const std::string blanks(indent, ' ');
  Lines lines = {std::string(line.substr(0, open + 1))};
  std::size_t begin = open + 1;
  for (const std::size_t end : elementEnds(line, open)) {
    const std::string_view element = line.substr(begin, end - begin);
    const std::size_t blank = element.starts_with(' ') ? 1 : 0;
    lines.push_back(blanks + "  " + std::string(element.substr(blank, element.find_last_not_of(' ') + 1 - blank)) +
                    ",");
    begin = end + 1;
  }
  lines.push_back(blanks + std::string(line.substr(begin - 1)));
  return lines;
}

/// Whether a name is surely an identifier: which characters of other alphabets are letters is nothing to know here.
bool isAsciiIdentifier(const std::string& name) {
  return model::isIdentifier(name) && std::ranges::none_of(name, [](unsigned char c) { return c >= 0x80; });
}

}  // namespace

void append(Lines& lines, const Lines& more, int levels) {
  for (const std::string& line : more) lines.push_back(line.empty() ? line : std::string(2 * levels, ' ') + line);
}

std::string text(const Lines& lines, int levels) {
  std::string result;
  for (const std::string& line : lines) {
    if (!line.empty()) result.append(2 * levels, ' ');
    result += line;
    result += '\n';
  }
  return result;
}

Lines linesOf(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string result;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) result += separator;
    result += part;
  }
  return result;
}

Lines wrapped(const Lines& lines) {
  constexpr std::size_t width = 120;
  Lines result;
  for (const std::string& line : lines) {
    const std::size_t indent = line.find_first_not_of(' ');
    const std::string_view statement = indent < line.size() ? std::string_view(line).substr(indent) : "";
    if (line.size() > width && (assignsCall(statement) || takesApart(statement))) {
      const std::size_t open = takesApart(statement) ? line.find('{') : line.find('(', line.find("] = "));
      append(result, brokenList(line, indent, open));
      continue;
    }
    const std::size_t cut = line.size() <= width ? std::string::npos : breakOf(line, indent);
    if (cut == std::string::npos) {
      result.push_back(line);
      continue;
    }
    result.push_back(line.substr(0, cut));
    result.push_back(std::string(indent + 2, ' ') + line.substr(cut + 1));
  }
  return result;
}

std::string quote(std::string_view text) {
  const char mark = std::ranges::count(text, '"') > std::ranges::count(text, '\'') ? '\'' : '"';
  std::string result(1, mark);
  for (char c : text) {
    switch (c) {
      case '\\':
        result += "\\\\";
        break;
      case '\n':
        result += "\\n";
        break;
      case '\r':
        result += "\\r";
        break;
      case '\t':
        result += "\\t";
        break;
      default:
        if (c == mark) {
          result += '\\';
          result += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
          char escape[8];
          std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
          result += escape;
        } else {
          result += c;
        }
    }
  }
  return result + mark;
}

std::string propertyKey(const std::string& name) {
  if (name == "__proto__") return "[\"__proto__\"]";  // as a plain key it sets the prototype
  return isAsciiIdentifier(name) || model::isWellKnownSymbol(name) ? name : quote(name);
}

std::string memberAccess(const std::string& name) {
  if (model::isWellKnownSymbol(name)) return name;
  return isAsciiIdentifier(name) ? "." + name : "[" + quote(name) + "]";
}

bool isIdentifier(std::string_view name) { return model::isIdentifier(name) && !isReserved(name); }

bool isReserved(std::string_view name) { return model::isReservedWord(name); }

}  // namespace wasmbind::glue
