// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/code.h"

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

namespace {

/// Whether a name is surely an identifier: which characters of other alphabets are letters is nothing to know here.
bool isAsciiIdentifier(const std::string& name) {
  return model::isIdentifier(name) && std::ranges::none_of(name, [](unsigned char c) { return c >= 0x80; });
}

}  // namespace

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
