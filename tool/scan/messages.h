// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What Clang reports while it parses, as data.
#pragma once

#include <memory>
#include <string>

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "diag/diagnostic.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::scan {

/// Collects errors. Clang's own are kept as Clang renders them, ours as ranges, hints and fix-its.
class Messages : public clang::DiagnosticConsumer {
 public:
  /// \param options has to outlive this; says how Clang renders (colours)
  explicit Messages(clang::DiagnosticOptions& options);

  void BeginSourceFile(const clang::LangOptions& options, const clang::Preprocessor* preprocessor) override;
  void EndSourceFile() override;
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override;

  /// Whether the C++ itself is wrong, not only an attribute of ours.
  bool sawClangErrors() const;

  /// Everything collected; findings of one file in the order of its lines.
  diag::Diagnostics take();

 private:
  void ours(std::string_view id, const clang::Diagnostic& diagnostic);
  void clangs(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic);

  std::string text;
  llvm::raw_string_ostream stream{text};
  clang::TextDiagnosticPrinter printer;
  const clang::LangOptions* language = nullptr;
  diag::Diagnostics collected;
  bool lastIsOurs = false;
};

}  // namespace wasmbind::scan
