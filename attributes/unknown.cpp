// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/unknown.h"

#include "attributes/findings.h"
#include "attributes/table.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"

namespace wasmbind::attributes {
namespace {

/// NAME in "unknown attribute 'wasm::NAME' ignored"; empty for attributes of other namespaces.
std::string misspeltName(const clang::Diagnostic& diagnostic) {
  llvm::SmallString<128> text;
  diagnostic.FormatDiagnostic(text);
  llvm::StringRef rest = text.str().split('\'').second;
  if (!rest.consume_front("wasm::")) return {};
  return rest.take_while([](char c) { return llvm::isAlnum(c) || c == '_'; }).str();
}

/// Where the name itself stands when Clang points at `wasm::name`.
clang::SourceLocation behindScope(clang::SourceLocation location, const clang::SourceManager& sources) {
  bool invalid = false;
  const char* text = sources.getCharacterData(location, &invalid);
  if (invalid) return location;
  llvm::StringRef rest = llvm::StringRef(text, 256);
  std::size_t length = rest.size();
  if (!rest.consume_front("wasm")) return location;
  rest = rest.ltrim();
  if (!rest.consume_front("::")) return location;
  rest = rest.ltrim();
  return location.getLocWithOffset(static_cast<int>(length - rest.size()));
}

}  // namespace

void UnknownAttributes::forward(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) {
  // Counts: Clang's exit status is the number of errors that its consumer has seen.
  clang::DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
  next.HandleDiagnostic(level, diagnostic);
}

void UnknownAttributes::HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) {
  bool isUnknown = diagnostic.getID() == clang::diag::warn_unknown_attribute_ignored ||
                   diagnostic.getID() == clang::diag::warn_unknown_attribute_ignored_suggestion;
  if (!isUnknown) return forward(level, diagnostic);
  std::string name = misspeltName(diagnostic);
  if (name.empty()) {
    if (!dropOthers) forward(level, diagnostic);
    return;
  }
  clang::SourceLocation location = behindScope(diagnostic.getLocation(), diagnostic.getSourceManager());
  // A template's attributes are looked at again with each instantiation.
  for (const Misspelt& known : misspelt)
    if (known.location == location) return;
  misspelt.push_back({std::move(name), location});
}

void UnknownAttributes::flush(clang::DiagnosticsEngine& engine) {
  for (; reported < misspelt.size(); ++reported) {
    auto [name, location] = misspelt[reported];
    std::string_view suggestion = nearest(name);
    if (suggestion.empty()) {
      report(engine, location, unknown) << name;
      continue;
    }
    clang::CharSourceRange range =
        clang::CharSourceRange::getCharRange(location, location.getLocWithOffset(static_cast<int>(name.size())));
    report(engine, location, unknownNear)
        << name << llvm::StringRef(suggestion.data(), suggestion.size())
        << clang::FixItHint::CreateReplacement(range, llvm::StringRef(suggestion.data(), suggestion.size()));
  }
}

}  // namespace wasmbind::attributes
