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

bool startsName(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c >= 0x80;
}

}  // namespace

bool isIdentifier(string_view text) {
  if (text.empty() || !startsName(static_cast<unsigned char>(text.front()))) return false;
  return std::ranges::all_of(text, [](unsigned char c) { return startsName(c) || (c >= '0' && c <= '9'); });
}

bool isReservedWord(string_view text) { return std::ranges::binary_search(reserved, text); }

bool isWellKnownSymbol(string_view text) {
  if (!text.starts_with("[Symbol.") || !text.ends_with("]")) return false;
  text.remove_prefix(8);
  text.remove_suffix(1);
  return std::ranges::binary_search(symbols, text);
}

}  // namespace wasmbind::model
