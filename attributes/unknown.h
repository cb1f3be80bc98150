// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Misspelt attributes: Clang only warns about what it does not know, and not always; here that becomes an error.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceLocation.h"

namespace wasmbind::attributes {

/// Stands between Clang and the consumer of its diagnostics. Takes the warnings on unknown attributes of `wasm`
/// out of the stream; `flush` reports them as errors with a suggestion.
class UnknownAttributes : public clang::DiagnosticConsumer {
 public:
  /// \param next what gets everything else; has to outlive this when not owned
  /// \param dropOthers whether warnings on unknown attributes of other namespaces are left out
  UnknownAttributes(clang::DiagnosticConsumer& next, bool dropOthers) : next(next), dropOthers(dropOthers) {}
  /// The same, and owns `next`.
  UnknownAttributes(std::unique_ptr<clang::DiagnosticConsumer> next, bool dropOthers)
      : owned(std::move(next)), next(*owned), dropOthers(dropOthers) {}

  /// Reports what has been found so far; call it when no other diagnostic is in flight.
  void flush(clang::DiagnosticsEngine& engine);

  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override;
  void BeginSourceFile(const clang::LangOptions& options, const clang::Preprocessor* preprocessor) override {
    next.BeginSourceFile(options, preprocessor);
  }
  void EndSourceFile() override { next.EndSourceFile(); }
  void finish() override { next.finish(); }
  bool IncludeInDiagnosticCounts() const override { return next.IncludeInDiagnosticCounts(); }

 private:
  void forward(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic);

  struct Misspelt {
    std::string name;
    clang::SourceLocation location;  ///< of the name without its namespace
  };

  std::unique_ptr<clang::DiagnosticConsumer> owned;
  clang::DiagnosticConsumer& next;
  bool dropOthers;
  std::vector<Misspelt> misspelt;
  std::size_t reported = 0;
};

}  // namespace wasmbind::attributes
