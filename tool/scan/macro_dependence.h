// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Detects preprocessor conditions that may evaluate differently with the standard PCH than with the headers that a
/// source includes.
#pragma once

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/PPCallbacks.h"

namespace wasmbind::scan {

/// Detects conditions that depend on a macro from a PCH: `#ifdef __cpp_lib_format`.
class MacroDependence : public clang::PPCallbacks {
 public:
  /// \param isFound set to true at the first such condition
  MacroDependence(const clang::SourceManager& sources, bool& isFound) : sources(sources), isFound(isFound) {}

  void Defined(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange) override;
  void Ifdef(clang::SourceLocation location, const clang::Token&, const clang::MacroDefinition& macro) override;
  void Ifndef(clang::SourceLocation location, const clang::Token&, const clang::MacroDefinition& macro) override;
  void Elifdef(clang::SourceLocation location, const clang::Token&, const clang::MacroDefinition& macro) override;
  void Elifndef(clang::SourceLocation location, const clang::Token&, const clang::MacroDefinition& macro) override;
  void MacroExpands(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange,
                    const clang::MacroArgs*) override;
  void If(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind) override;
  void Elif(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind, clang::SourceLocation) override;

 private:
  void checkMacro(clang::SourceLocation location, const clang::MacroDefinition& macro);
  void checkCondition(clang::SourceRange condition);
  /// Whether the macro comes from a PCH. Built-in macros and those of the command line do not count.
  bool isFromPch(const clang::MacroDefinition& macro) const;

  const clang::SourceManager& sources;
  bool& isFound;
  clang::SourceLocation expanded;  ///< of the last expansion of a macro from the PCH
};

}  // namespace wasmbind::scan
