// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/word_search.h"

#include <algorithm>
#include <string>

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace wasmbind::pipeline {
namespace {

using llvm::StringRef;

constexpr StringRef name = "wasm";

bool isLetter(char letter) {
  return llvm::isAlnum(letter) || letter == '_' || letter == '$' || static_cast<unsigned char>(letter) >= 0x80;
}

bool hasWord(StringRef text) {
  for (std::size_t at = text.find(name); at != StringRef::npos; at = text.find(name, at + name.size())) {
    const StringRef rest = text.drop_front(at + name.size());
    if ((at == 0 || !isLetter(text[at - 1])) && (rest.empty() || !isLetter(rest.front()))) return true;
  }
  return false;
}

/// Lines that a backslash at the end joins to the next one become one line: a word can go on there. Blanks may stand
/// behind the backslash.
std::string joined(StringRef text) {
  std::string result;
  while (!text.empty()) {
    const auto [before, after] = text.split('\\');
    result += before;
    const StringRef behind = after.ltrim(" \t\r\f\v");
    const bool isJoined = behind.starts_with("\n");
    if (!isJoined && before.size() < text.size()) result += '\\';
    text = isJoined ? behind.drop_front() : after;
  }
  return result;
}

bool joinsLines(StringRef text) { return text.contains("\\\n") || text.contains("\\\r") || text.contains("\\ "); }

template <typename Look>
void forEachWord(StringRef text, Look look) {
  const char* end = text.end();
  for (const char* at = std::find_if(text.begin(), end, isLetter); at != end; at = std::find_if(at, end, isLetter)) {
    const char* behind = std::find_if_not(at, end, isLetter);
    look(StringRef(at, static_cast<std::size_t>(behind - at)));
    at = behind;
  }
}

}  // namespace

void Mention::look(std::string_view given) {
  if (word_) return;
  const std::string whole = joinsLines(given) ? joined(given) : std::string();
  const StringRef text = whole.empty() ? StringRef(given) : StringRef(whole);
  pastes_ = pastes_ || text.contains("##") || text.contains("%:%:");
  forEachWord(text, [&](StringRef word) {
    if (word.size() > name.size()) return;
    word_ = word_ || word == name;
    begin_ = begin_ || (word != name && name.starts_with(word));
    end_ = end_ || (word != name && name.ends_with(word));
  });
}

void Mention::lookAtSystem(std::string_view text) { word_ = word_ || hasWord(text); }

}  // namespace wasmbind::pipeline
