// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/code.h"

#include <cstdio>

#include "model/names.h"

namespace wasmbind::glue {
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

std::string quote(std::string_view text) {
  std::string result = "\"";
  for (char c : text) {
    switch (c) {
      case '"':
        result += "\\\"";
        break;
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
        if (static_cast<unsigned char>(c) < 0x20) {
          char escape[8];
          std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
          result += escape;
        } else {
          result += c;
        }
    }
  }
  return result + '"';
}

std::string propertyKey(const std::string& name) {
  return model::isIdentifier(name) || model::isWellKnownSymbol(name) ? name : quote(name);
}

std::string memberAccess(const std::string& name) {
  if (model::isWellKnownSymbol(name)) return name;
  return model::isIdentifier(name) ? "." + name : "[" + quote(name) + "]";
}

bool isIdentifier(std::string_view name) { return model::isIdentifier(name) && !isReserved(name); }

bool isReserved(std::string_view name) { return model::isReservedWord(name); }

}  // namespace wasmbind::glue
