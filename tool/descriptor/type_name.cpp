// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/type_name.h"

#include <regex>
#include <string_view>

#include "llvm/Demangle/Demangle.h"

namespace wasmbind::descriptor {
namespace {

bool opens(char c) { return c == '<' || c == '(' || c == '['; }
bool closes(char c) { return c == '>' || c == ')' || c == ']'; }

/// Where the type (or qualified name) begins that ends in front of `end`.
/// \param spaces  whether it may have some, as functions have behind their results
std::size_t beginOf(std::string_view text, std::size_t end, bool spaces = false) {
  int depth = 0;
  for (std::size_t at = end; at > 0; --at) {
    const char c = text[at - 1];
    if (closes(c)) ++depth;
    if (opens(c) && --depth < 0) return at;
    if (depth == 0 && ((c == ' ' && !spaces) || c == ',')) return at;
  }
  return 0;
}

/// Where the template arguments (or parameters) end that begin at `begin`, behind their bracket.
std::size_t endOf(std::string_view text, std::size_t begin) {
  int depth = 0;
  for (std::size_t at = begin; at < text.size(); ++at) {
    if (opens(text[at])) ++depth;
    if (closes(text[at]) && --depth == 0) return at + 1;
  }
  return text.size();
}

void eraseAll(std::string& text, const std::regex& pattern) { text = std::regex_replace(text, pattern, ""); }

/// `f(int)::local` is `local`: the function around a local type is of no interest.
void eraseFunctions(std::string& text) {
  static const std::regex end(R"(\)( const)?( volatile)?( &&?)?::)");
  for (std::smatch found; std::regex_search(text, found, end);) {
    const auto bracket = static_cast<std::size_t>(found.position());
    std::size_t begin = beginOf(text, bracket + 1, true);
    while (text[begin] == ' ') ++begin;
    text.erase(begin, bracket + static_cast<std::size_t>(found.length()) - begin);
  }
}

/// The template arguments that are there by default.
void eraseDefaults(std::string& text) {
  static const std::regex defaults(R"(, std::(allocator|char_traits|default_delete|less|hash|equal_to)<)");
  for (std::smatch found; std::regex_search(text, found, defaults);) {
    const auto begin = static_cast<std::size_t>(found.position());
    const std::size_t open = begin + static_cast<std::size_t>(found.length()) - 1;
    text.erase(begin, endOf(text, open) - begin);
  }
}

/// `T const` becomes `const T`, unless T is a pointer.
void moveConst(std::string& text) {
  constexpr std::string_view word = " const";
  for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos;) {
    if (text[at - 1] == '*' || text[at - 1] == '&') {
      at += word.size();
      continue;
    }
    text.erase(at, word.size());
    text.insert(beginOf(text, at), "const ");
    at += word.size();
  }
}

/// What is inside a template that only carries an exception.
std::string unwrapped(const std::string& name) {
  static const std::regex wrapper(R"((?:std::__nested|boost::wrapexcept)<(.*)>)");
  std::smatch inside;
  return std::regex_match(name, inside, wrapper) ? inside[1].str() : name;
}

}  // namespace

std::string typeName(const std::string& mangled) {
  constexpr std::string_view what = "typeinfo name for ";
  std::string text = llvm::demangle("_ZTS" + mangled);
  if (!text.starts_with(what)) return mangled;
  text.erase(0, what.size());
  static const std::regex unnamed(R"(\(anonymous namespace\)::)"), versions(R"(\b__\d+::)"),
      suffixes(R"(\b(\d+)[ul]+\b)"), string(R"(std::basic_string<char>)");
  eraseAll(text, unnamed);
  eraseAll(text, versions);
  eraseFunctions(text);
  eraseDefaults(text);
  text = std::regex_replace(text, suffixes, "$1");
  text = std::regex_replace(text, string, "std::string");
  moveConst(text);
  return unwrapped(text);
}

}  // namespace wasmbind::descriptor
