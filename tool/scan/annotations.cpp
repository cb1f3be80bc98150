// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/annotations.h"

#include <algorithm>

#include "attributes/register.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/RawCommentList.h"
#include "clang/Lex/Lexer.h"
#include "scan/comments.h"

namespace wasmbind::scan {
namespace {

/// All redeclarations, the oldest first.
std::vector<const clang::Decl*> redeclarations(const clang::Decl& declaration) {
  std::vector<const clang::Decl*> list;
  for (const clang::Decl* one = declaration.getMostRecentDecl(); one; one = one->getPreviousDecl()) list.push_back(one);
  std::reverse(list.begin(), list.end());
  return list;
}

/// Whether a text has characters beyond ASCII that identifiers cannot have: which are letters in other alphabets,
/// Clang's lexer knows. ECMAScript takes the same ones, but for those of model::isIdentifier.
bool hasOddCharacters(const std::string& text) {
  std::string identifier = text;
  std::ranges::replace_if(identifier, [](unsigned char c) { return c < 0x80; }, 'a');
  if (identifier.find_first_not_of('a') == identifier.npos) return false;
  clang::LangOptions language;
  language.CPlusPlus = true;
  clang::Lexer lexer(clang::SourceLocation(), language, identifier.data(), identifier.data(),
                     identifier.data() + identifier.size());
  clang::Token token;
  lexer.LexFromRawLexer(token);
  return token.isNot(clang::tok::raw_identifier) || token.getLength() != identifier.size();
}

}  // namespace

model::Attributes Annotations::of(const clang::Decl& declaration) const {
  model::Attributes result;
  for (const clang::Decl* one : redeclarations(declaration)) {
    for (attributes::Accepted& accepted : attributes::acceptedOn(*one)) {
      bool known = false;
      for (const model::Attribute& other : result.list)
        known = known || (other.name == accepted.name && other.arguments == accepted.arguments);
      if (known) continue;
      const bool isOdd = !accepted.arguments.empty() && hasOddCharacters(accepted.arguments.front());
      result.list.push_back({accepted.name, std::move(accepted.arguments), places.range(accepted.range), isOdd});
    }
  }
  return result;
}

bool Annotations::any(const clang::Decl& declaration) const {
  // Clang copies attributes from earlier declarations to later ones, except for namespaces.
  if (!llvm::isa<clang::NamespaceDecl>(declaration)) return attributes::anyOn(*declaration.getMostRecentDecl());
  auto [known, isNew] = markedSpaces.emplace(declaration.getCanonicalDecl(), false);
  if (isNew)
    known->second = std::ranges::any_of(redeclarations(declaration),
                                        [](const clang::Decl* one) { return attributes::anyOn(*one); });
  return known->second;
}

const clang::Decl& Annotations::shown(const clang::Decl& declaration) const {
  for (const clang::Decl* one : redeclarations(declaration))
    if (!attributes::acceptedOn(*one).empty()) return *one;
  return *declaration.getCanonicalDecl();
}

model::Comment Annotations::comment(const clang::Decl& declaration) const {
  const clang::RawComment* raw = commentOf(declaration, context);
  std::string text;
  if (raw) text = raw->getFormattedText(context.getSourceManager(), context.getDiagnostics());
  std::erase(text, '\r');
  // [[deprecated("...")]] says what \deprecated says.
  const auto* deprecated = declaration.getMostRecentDecl()->getAttr<clang::DeprecatedAttr>();
  if (deprecated && text.find("deprecated") == std::string::npos)
    text += (text.empty() ? "\\deprecated " : "\n\n\\deprecated ") + deprecated->getMessage().str();
  std::size_t begin = text.find_first_not_of(" \t\n"), end = text.find_last_not_of(" \t\n");
  if (begin == std::string::npos) return {};
  return {text.substr(begin, end - begin + 1)};
}

const Surroundings& Annotations::around(const clang::Decl& declaration) {
  static const Surroundings nothing;
  for (const clang::DeclContext* scope = declaration.getDeclContext(); scope; scope = scope->getParent())
    if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(scope)) return inside(*space);
  return nothing;
}

const Surroundings& Annotations::inside(const clang::NamespaceDecl& space) {
  const clang::Decl* key = space.getCanonicalDecl();
  if (auto known = spaces.find(key); known != spaces.end()) return known->second;
  Surroundings result = around(space);
  model::Attributes own = any(space) ? of(space) : model::Attributes();
  const model::Attribute* mark = own.find(Attr::export_);
  const model::Attribute* import = own.find(Attr::import);
  if (import) {
    // Ordinary and exported namespaces around an import do not count.
    if (!result.isImport()) result = {};
    mark = import;
    result.inherited.push_back({Attr::import, {}, import->range});
  }
  bool isModule = false;
  for (const model::Attribute& attribute : own.list) {
    if (attribute.name != Attr::module && attribute.name != Attr::inline_js) continue;
    isModule = true;
    std::erase_if(result.inherited,
                  [](const auto& outer) { return outer.name == Attr::module || outer.name == Attr::inline_js; });
    result.inherited.push_back(attribute);
    result.snippetName = space.getNameAsString();
  }
  if (isModule) {
    result.path.clear();
  } else if (mark || result.isImport()) {
    const model::Attribute* name = own.find(Attr::name);
    if (!name) name = mark;
    bool given = name && !name->arguments.empty();
    if (given || space.getIdentifier()) result.path.push_back(given ? name->arguments[0] : space.getNameAsString());
  }
  return spaces.emplace(key, std::move(result)).first->second;
}

}  // namespace wasmbind::scan
