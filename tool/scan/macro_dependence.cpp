// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/macro_dependence.h"

#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Token.h"

namespace wasmbind::scan {

void MacroDependence::Defined(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange) {
  checkMacro(name.getLocation(), macro);
}

void MacroDependence::Ifdef(clang::SourceLocation location, const clang::Token&, const clang::MacroDefinition& macro) {
  checkMacro(location, macro);
}

void MacroDependence::Ifndef(clang::SourceLocation location, const clang::Token&, const clang::MacroDefinition& macro) {
  checkMacro(location, macro);
}

void MacroDependence::Elifdef(clang::SourceLocation location, const clang::Token&,
                              const clang::MacroDefinition& macro) {
  checkMacro(location, macro);
}

void MacroDependence::Elifndef(clang::SourceLocation location, const clang::Token&,
                               const clang::MacroDefinition& macro) {
  checkMacro(location, macro);
}

void MacroDependence::MacroExpands(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange,
                                   const clang::MacroArgs*) {
  if (isFromPch(macro)) expanded = name.getLocation();
}

void MacroDependence::If(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind) {
  checkCondition(condition);
}

void MacroDependence::Elif(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind,
                           clang::SourceLocation) {
  checkCondition(condition);
}

void MacroDependence::checkMacro(clang::SourceLocation location, const clang::MacroDefinition& macro) {
  // The conditions of this header of the runtime library only decide which conversions are declared.
  if (isFromPch(macro) && !sources.getFilename(location).ends_with("wasm/standard.h")) isFound = true;
}

void MacroDependence::checkCondition(clang::SourceRange condition) {
  // A condition is reported as soon as it has been read, so the last macro that was expanded is in it if any is.
  if (expanded.isValid() && !(expanded < condition.getBegin()) && !(condition.getEnd() < expanded)) isFound = true;
}

bool MacroDependence::isFromPch(const clang::MacroDefinition& macro) const {
  const clang::MacroInfo* info = macro.getMacroInfo();
  if (!info) return false;
  const clang::SourceLocation location = info->getDefinitionLoc();
  return sources.isLoadedSourceLocation(location) && !sources.isWrittenInBuiltinFile(location) &&
         !sources.isWrittenInCommandLineFile(location);
}

}  // namespace wasmbind::scan
