// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>
#include <array>

#include "model/names.h"

namespace wasmbind::model {
namespace {

using std::string_view;

constexpr std::array reserved = std::to_array<string_view>({
    "arguments", "await",      "break",     "case",   "catch",    "class",  "const",      "continue",
    "debugger",  "default",    "delete",    "do",     "else",     "enum",   "eval",       "export",
    "extends",   "false",      "finally",   "for",    "function", "if",     "implements", "import",
    "in",        "instanceof", "interface", "let",    "new",      "null",   "package",    "private",
    "protected", "public",     "return",    "static", "super",    "switch", "this",       "throw",
    "true",      "try",        "typeof",    "var",    "void",     "while",  "with",       "yield",
});
static_assert(std::ranges::is_sorted(reserved));

constexpr std::array symbols = std::to_array<string_view>({
    "asyncDispose",
    "asyncIterator",
    "dispose",
    "hasInstance",
    "isConcatSpreadable",
    "iterator",
    "match",
    "matchAll",
    "replace",
    "search",
    "species",
    "split",
    "toPrimitive",
    "toStringTag",
    "unscopables",
});
static_assert(std::ranges::is_sorted(symbols));

/// Characters that C++ identifiers may have as well (Unicode's UAX #31, profile for mathematical notation), and
/// ECMAScript's may not.
constexpr string_view mathematical = "²³¹⁰⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎∂∇∞𝛁𝛛𝛻𝜕𝜵𝝏𝝯𝞉𝞩𝟃";

/// Takes a character of UTF-8 off the front.
string_view takeCharacter(string_view& text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
  const string_view character = text.substr(0, size);
  text.remove_prefix(size);
  return character;
}

bool startsName(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(string_view character) {
  const auto first = static_cast<unsigned char>(character.front());
  if (first < 0x80) return startsName(first);
  return character.size() == 1 || mathematical.find(character) == string_view::npos;
}

bool isNamePart(string_view character) { return isLetter(character) || isDigit(character.front()); }

}  // namespace

bool isIdentifier(string_view text) {
  if (text.empty() || isDigit(text.front())) return false;
  while (!text.empty())
    if (!isNamePart(takeCharacter(text))) return false;
  return true;
}

std::string asIdentifier(string_view text) {
  std::string result;
  while (!text.empty()) {
    const string_view one = takeCharacter(text);
    result += isNamePart(one) ? one : "_";
  }
  return isIdentifier(result) ? result : "_" + result;
}

bool isReservedWord(string_view text) { return std::ranges::binary_search(reserved, text); }

bool isWellKnownSymbol(string_view text) {
  if (!text.starts_with("[Symbol.") || !text.ends_with("]")) return false;
  text.remove_prefix(8);
  text.remove_suffix(1);
  return std::ranges::binary_search(symbols, text);
}

}  // namespace wasmbind::model
