// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/messages.h"

#include <algorithm>
#include <tuple>

#include "attributes/findings.h"
#include "scan/places.h"

namespace wasmbind::scan {
namespace {

std::string format(const clang::Diagnostic& diagnostic) {
  llvm::SmallString<128> text;
  diagnostic.FormatDiagnostic(text);
  return std::string(text);
}

/// The range of a diagnostic that holds its location, or the token there.
model::SourceRange rangeOf(const clang::Diagnostic& diagnostic, const clang::LangOptions& language) {
  if (!diagnostic.hasSourceManager() || diagnostic.getLocation().isInvalid()) return {};
  Places places(diagnostic.getSourceManager(), language);
  model::SourceRange here = places.token(diagnostic.getLocation());
  for (const clang::CharSourceRange& candidate : diagnostic.getRanges()) {
    model::SourceRange range = places.range(candidate);
    if (range.file == here.file && range.line == here.line && range.column <= here.column &&
        range.endColumn > here.column)
      return range;
  }
  return here;
}

}  // namespace

Messages::Messages(clang::DiagnosticOptions& options) : printer(stream, options) {}

void Messages::BeginSourceFile(const clang::LangOptions& options, const clang::Preprocessor* preprocessor) {
  language = &options;
  printer.BeginSourceFile(options, preprocessor);
}

void Messages::EndSourceFile() {
  printer.EndSourceFile();
  language = nullptr;
}

void Messages::HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) {
  clang::DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
  if (level < clang::DiagnosticsEngine::Error && level != clang::DiagnosticsEngine::Note) return;
  std::string_view id = attributes::idOf(diagnostic);
  if (!id.empty()) return ours(id, diagnostic);
  if (level == clang::DiagnosticsEngine::Note && lastIsOurs) {
    static const clang::LangOptions plain;
    collected.back().notes.push_back({format(diagnostic), rangeOf(diagnostic, language ? *language : plain)});
    return;
  }
  clangs(level, diagnostic);
}

bool Messages::sawClangErrors() const {
  return std::ranges::any_of(collected, [](const diag::Diagnostic& one) { return !one.rendered.empty(); });
}

diag::Diagnostics Messages::take() {
  // Misspelt attributes are reported late; files keep the order in which they first appear.
  std::vector<std::string> files;
  auto fileOrder = [&](const diag::Diagnostic& one) {
    auto found = std::ranges::find(files, one.range.file);
    if (found == files.end()) found = files.insert(files.end(), one.range.file);
    return found - files.begin();
  };
  using Key = std::tuple<std::ptrdiff_t, unsigned, unsigned, std::size_t>;
  std::vector<Key> order;
  for (std::size_t i = 0; i < collected.size(); ++i)
    order.emplace_back(fileOrder(collected[i]), collected[i].range.line, collected[i].range.column, i);
  std::ranges::sort(order);
  diag::Diagnostics sorted;
  for (const Key& key : order) sorted.push_back(std::move(collected[std::get<3>(key)]));
  return sorted;
}

void Messages::ours(std::string_view id, const clang::Diagnostic& diagnostic) {
  static const clang::LangOptions plain;
  const clang::LangOptions& options = language ? *language : plain;
  diag::Diagnostic result;
  result.id = id;
  // The remedy stands behind a semicolon, which no name of ours contains.
  std::string whole = format(diagnostic);
  std::size_t cut = whole.find("; ");
  result.message = whole.substr(0, cut);
  if (cut != std::string::npos) result.hint = whole.substr(cut + 2);
  result.range = rangeOf(diagnostic, options);
  Places places(diagnostic.getSourceManager(), options);
  for (const clang::FixItHint& fix : diagnostic.getFixItHints()) {
    clang::CharSourceRange range = fix.RemoveRange;
    // What a macro expands to cannot be mended where the macro is used.
    if (range.isValid() && !range.getBegin().isMacroID())
      result.fixIts.push_back({places.range(range), fix.CodeToInsert});
  }
  collected.push_back(std::move(result));
  lastIsOurs = true;
}

void Messages::clangs(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) {
  static const clang::LangOptions plain;
  text.clear();
  // Errors about the command line come before any file is open; the printer needs one to be.
  if (!language) printer.BeginSourceFile(plain, nullptr);
  printer.HandleDiagnostic(level, diagnostic);
  if (!language) printer.EndSourceFile();
  stream.flush();
  bool isNote = level == clang::DiagnosticsEngine::Note;
  lastIsOurs = false;
  if (isNote) {
    // Notes of a warning that is not shown belong to nothing.
    if (!collected.empty() && !collected.back().rendered.empty()) collected.back().rendered += text;
    return;
  }
  diag::Diagnostic result;
  result.id = "cpp";
  result.message = format(diagnostic);
  result.range = rangeOf(diagnostic, language ? *language : plain);
  result.rendered = text;
  collected.push_back(std::move(result));
}

}  // namespace wasmbind::scan
