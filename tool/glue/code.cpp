// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/code.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace wasmbind::glue {
namespace {

/// Reserved words of ECMAScript modules (strict mode), and names that must not be bound in them.
constexpr std::array reservedWords = std::to_array<std::string_view>(
    {"arguments", "await",      "break",     "case",   "catch",    "class",  "const",      "continue",
     "debugger",  "default",    "delete",    "do",     "else",     "enum",   "eval",       "export",
     "extends",   "false",      "finally",   "for",    "function", "if",     "implements", "import",
     "in",        "instanceof", "interface", "let",    "new",      "null",   "package",    "private",
     "protected", "public",     "return",    "static", "super",    "switch", "this",       "throw",
     "true",      "try",        "typeof",    "var",    "void",     "while",  "with",       "yield"});

bool isIdentifierByte(char c, bool first) {
  if (c == '_' || c == '$' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  if (static_cast<unsigned char>(c) >= 0x80) return true;  // C++ has checked that it is XID_Start or XID_Continue
  return !first && c >= '0' && c <= '9';
}

bool isSymbolName(std::string_view name) { return name.starts_with("[Symbol.") && name.ends_with("]"); }

bool isIdentifierName(std::string_view name) {
  if (name.empty()) return false;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (!isIdentifierByte(name[i], i == 0)) return false;
  return true;
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
  return isIdentifierName(name) || isSymbolName(name) ? name : quote(name);
}

std::string memberAccess(const std::string& name) {
  if (isSymbolName(name)) return name;
  return isIdentifierName(name) ? "." + name : "[" + quote(name) + "]";
}

bool isIdentifier(std::string_view name) { return isIdentifierName(name) && !isReserved(name); }

bool isReserved(std::string_view name) { return std::ranges::find(reservedWords, name) != reservedWords.end(); }

}  // namespace wasmbind::glue
