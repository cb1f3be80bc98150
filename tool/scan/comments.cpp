// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/comments.h"

#include <algorithm>
#include <vector>

#include "attributes/register.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/RawCommentList.h"
#include "clang/Lex/Lexer.h"

namespace wasmbind::scan {
namespace {

using clang::tok::TokenKind;

/// A place as file and offset; inside macros that of their use.
struct Spot {
  clang::FileID file;
  unsigned offset = 0;
};

Spot spot(clang::SourceLocation location, const clang::ASTContext& context) {
  auto [file, offset] = context.getSourceManager().getDecomposedExpansionLoc(location);
  return {file, offset};
}

/// The tokens that stand between two offsets of a file, without what is in brackets.
std::vector<TokenKind> tokensBetween(clang::FileID file, unsigned begin, unsigned end,
                                     const clang::ASTContext& context) {
  const clang::SourceManager& sources = context.getSourceManager();
  llvm::StringRef text = sources.getBufferData(file);
  clang::Lexer lexer(sources.getLocForStartOfFile(file), context.getLangOpts(), text.begin(), text.begin() + begin,
                     text.end());
  std::vector<TokenKind> kinds;
  clang::Token token;
  int depth = 0;
  while (!lexer.LexFromRawLexer(token) && sources.getFileOffset(token.getLocation()) < end) {
    if (token.isOneOf(TokenKind::r_paren, TokenKind::r_square, TokenKind::r_brace)) --depth;
    if (depth <= 0) kinds.push_back(token.getKind());
    if (token.isOneOf(TokenKind::l_paren, TokenKind::l_square, TokenKind::l_brace)) ++depth;
  }
  return kinds;
}

bool contains(const std::vector<TokenKind>& tokens, TokenKind kind) {
  return std::ranges::find(tokens, kind) != tokens.end();
}

/// Whether a comment that Clang found for a declaration is not a neighbour's. Enumerators end at commas, of which Clang
/// takes no notice; comments behind are told apart by their line alone.
bool belongs(const clang::RawComment& comment, const clang::Decl& declaration, const clang::ASTContext& context) {
  const Spot name = spot(declaration.getLocation(), context);
  const Spot begin = spot(comment.getBeginLoc(), context), end = spot(comment.getEndLoc(), context);
  if (begin.file != name.file) return true;
  const bool isEnumerator = llvm::isa<clang::EnumConstantDecl>(declaration);
  if (end.offset <= name.offset)
    return !isEnumerator || !contains(tokensBetween(name.file, end.offset, name.offset, context), TokenKind::comma);
  std::vector<TokenKind> between = tokensBetween(name.file, name.offset, begin.offset, context);
  if (!between.empty()) between.pop_back();  // the separator that ends the declaration itself
  return !contains(between, isEnumerator ? TokenKind::comma : TokenKind::semi);
}

/// The comment that ends before an offset, nearest to it; nullptr when there is none.
const clang::RawComment* commentBefore(Spot place, const clang::ASTContext& context) {
  const std::map<unsigned, clang::RawComment*>* comments = context.Comments.getCommentsInFile(place.file);
  if (!comments) return nullptr;
  auto after = comments->lower_bound(place.offset);
  return after == comments->begin() ? nullptr : std::prev(after)->second;
}

/// `int x, /** This one. */ y;`: the comment before the name, inside the declaration.
const clang::RawComment* commentInside(const clang::Decl& declaration, const clang::ASTContext& context) {
  if (!llvm::isa<clang::FieldDecl, clang::VarDecl>(declaration)) return nullptr;
  const Spot begin = spot(declaration.getBeginLoc(), context), name = spot(declaration.getLocation(), context);
  const clang::RawComment* comment = begin.file == name.file ? commentBefore(name, context) : nullptr;
  if (!comment || spot(comment->getBeginLoc(), context).offset < begin.offset) return nullptr;
  const unsigned end = spot(comment->getEndLoc(), context).offset;
  const bool isNext = !contains(tokensBetween(name.file, end, name.offset, context), TokenKind::comma);
  return comment->isDocumentation() && !comment->isTrailingComment() && isNext ? comment : nullptr;
}

/// Clang gives up looking for a comment at some characters that texts in attributes contain. This looks again, from the
/// attributes upwards.
const clang::RawComment* commentBeforeAttributes(const clang::Decl& declaration, const clang::ASTContext& context) {
  std::vector<attributes::Accepted> accepted = attributes::acceptedOn(declaration);
  if (accepted.empty()) return nullptr;
  Spot place = spot(declaration.getBeginLoc(), context);
  for (const attributes::Accepted& attribute : accepted) {
    const Spot its = spot(attribute.range.getBegin(), context);
    if (its.file == place.file) place.offset = std::min(place.offset, its.offset);
  }
  const clang::RawComment* comment = commentBefore(place, context);
  if (!comment || !comment->isDocumentation() || comment->isTrailingComment()) return nullptr;
  const unsigned end = spot(comment->getEndLoc(), context).offset;
  llvm::StringRef between = context.getSourceManager().getBufferData(place.file).slice(end, place.offset);
  const bool isNext = between.find_first_of(";{}#@") == llvm::StringRef::npos;
  return isNext && belongs(*comment, declaration, context) ? comment : nullptr;
}

}  // namespace

const clang::RawComment* commentOf(const clang::Decl& declaration, const clang::ASTContext& context) {
  if (const clang::RawComment* inside = commentInside(declaration, context)) return inside;
  const clang::Decl* owner = &declaration;
  const clang::RawComment* found = context.getRawCommentForAnyRedecl(&declaration, &owner);
  if (found && belongs(*found, *owner, context)) return found;
  std::vector<const clang::Decl*> all;
  for (const clang::Decl* one = declaration.getMostRecentDecl(); one; one = one->getPreviousDecl()) all.push_back(one);
  for (auto one = all.rbegin(); one != all.rend(); ++one)
    if (const clang::RawComment* comment = commentBeforeAttributes(**one, context)) return comment;
  return nullptr;
}

}  // namespace wasmbind::scan
