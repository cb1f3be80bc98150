// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/macro_dependence.h"

#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Token.h"

namespace wasmbind::scan {

void Questions::Defined(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange) {
  ask(name.getLocation(), macro);
}

void Questions::Ifdef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) {
  ask(place, macro);
}

void Questions::Ifndef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) {
  ask(place, macro);
}

void Questions::Elifdef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) {
  ask(place, macro);
}

void Questions::Elifndef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) {
  ask(place, macro);
}

void Questions::MacroExpands(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange,
                             const clang::MacroArgs*) {
  if (isKept(macro)) expanded = name.getLocation();
}

void Questions::If(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind) { askIn(condition); }

void Questions::Elif(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind, clang::SourceLocation) {
  askIn(condition);
}

void Questions::ask(clang::SourceLocation place, const clang::MacroDefinition& macro) {
  // The runtime library's own questions lead to conversions that are there besides.
  if (isKept(macro) && !sources.getFilename(place).ends_with("wasm/standard.h")) isAsked = true;
}

void Questions::askIn(clang::SourceRange condition) {
  // A condition is reported as soon as it has been read, so the last macro that was expanded is in it if any is.
  if (expanded.isValid() && !(expanded < condition.getBegin()) && !(condition.getEnd() < expanded)) isAsked = true;
}

bool Questions::isKept(const clang::MacroDefinition& macro) const {
  const clang::MacroInfo* info = macro.getMacroInfo();
  if (!info) return false;
  const clang::SourceLocation place = info->getDefinitionLoc();
  return sources.isLoadedSourceLocation(place) && !sources.isWrittenInBuiltinFile(place) &&
         !sources.isWrittenInCommandLineFile(place);
}

}  // namespace wasmbind::scan
