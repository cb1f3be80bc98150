// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/places.h"

#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"

namespace wasmbind::scan {

bool Places::isInLibrary(clang::SourceLocation location) const {
  return !library.empty() && sources.getFilename(sources.getExpansionLoc(location)).starts_with(library);
}

model::SourceRange Places::token(clang::SourceLocation location) const {
  return range(clang::SourceRange(location, location));
}

model::SourceRange Places::range(clang::SourceRange range) const {
  return this->range(clang::CharSourceRange::getTokenRange(range));
}

model::SourceRange Places::range(clang::CharSourceRange range) const {
  if (range.isInvalid()) return {};
  clang::CharSourceRange file = sources.getExpansionRange(range);
  if (!range.getBegin().isMacroID() && !range.getEnd().isMacroID()) file = range;
  clang::SourceLocation begin = file.getBegin(), end = file.getEnd();
  if (file.isTokenRange()) end = clang::Lexer::getLocForEndOfToken(end, 0, sources, language);
  // Without #line directives: what is shown has to be the text that is there.
  clang::PresumedLoc from = sources.getPresumedLoc(begin, /*UseLineDirectives=*/false);
  if (from.isInvalid()) return {};
  model::SourceRange result;
  result.file = from.getFilename();
  if (!library.empty() && result.file.starts_with(library))
    result.file = "<" + result.file.substr(library.size()) + ">";
  result.line = from.getLine();
  result.column = from.getColumn();
  result.endColumn = result.column;
  if (end.isInvalid()) return result;
  clang::PresumedLoc to = sources.getPresumedLoc(end, false);
  if (to.isValid() && to.getLine() == from.getLine()) {
    result.endColumn = to.getColumn();
    return result;
  }
  llvm::StringRef line(sources.getCharacterData(begin));
  result.endColumn += static_cast<unsigned>(line.take_until([](char c) { return c == '\n' || c == '\r'; }).size());
  return result;
}

std::string Places::text(clang::SourceRange range) const {
  if (range.isInvalid()) return {};
  clang::CharSourceRange file =
      clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(range), sources, language);
  llvm::StringRef text = clang::Lexer::getSourceText(file, sources, language);
  std::string result;
  for (char c : text) {
    bool space = llvm::isSpace(c);
    if (space && (result.empty() || result.back() == ' ')) continue;
    result += space ? ' ' : c;
  }
  return result;
}

clang::SourceRange Places::withQualifiers(clang::SourceRange range) const {
  if (range.isInvalid() || range.getBegin().isMacroID()) return range;
  auto [file, offset] = sources.getDecomposedLoc(range.getBegin());
  llvm::StringRef before = sources.getBufferData(file).take_front(offset);
  clang::SourceLocation begin = range.getBegin();
  for (bool more = true; more;) {
    more = false;
    llvm::StringRef trimmed = before.rtrim();
    for (llvm::StringRef word : {"const", "volatile", "typename", "struct", "class", "enum"}) {
      if (!trimmed.ends_with(word)) continue;
      llvm::StringRef rest = trimmed.drop_back(word.size());
      if (!rest.empty() && (llvm::isAlnum(rest.back()) || rest.back() == '_')) continue;
      begin = begin.getLocWithOffset(-static_cast<int>(before.size() - rest.size()));
      before = rest;
      more = true;
      break;
    }
  }
  return {begin, range.getEnd()};
}

}  // namespace wasmbind::scan
