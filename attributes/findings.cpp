// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/findings.h"

#include <array>

namespace wasmbind::attributes {
namespace {

constexpr std::array findings = {misplaced, repeated,    contradiction, wrongCount, notAString,   unknownNear,
                                 unknown,   ineffective, onTemplate,    incomplete, aliasOfOther, nameTaken};

}  // namespace

clang::DiagnosticBuilder report(clang::DiagnosticsEngine& engine, clang::SourceLocation location,
                                const Finding& finding) {
  llvm::StringRef format(finding.format.data(), finding.format.size());
  unsigned id = engine.getDiagnosticIDs()->getCustomDiagID(clang::DiagnosticIDs::Error, format);
  return engine.Report(location, id);
}

std::string_view idOf(const clang::Diagnostic& diagnostic) {
  unsigned id = diagnostic.getID();
  if (id < clang::diag::DIAG_UPPER_LIMIT) return {};
  // Clang gives one number to one format, so the format is the identity.
  llvm::StringRef format = diagnostic.getDiags()->getDiagnosticIDs()->getDescription(id);
  for (const Finding& finding : findings)
    if (std::string_view(format.data(), format.size()) == finding.format) return finding.id;
  return {};
}

}  // namespace wasmbind::attributes
