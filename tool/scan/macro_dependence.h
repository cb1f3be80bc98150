// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What a source asks its preprocessor, where the prelude has other answers than the headers that the source includes.
#pragma once

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/PPCallbacks.h"

namespace wasmbind::scan {

/// Notes whether a condition depends on a macro that comes out of a tree: `#ifdef __cpp_lib_format`.
class Questions : public clang::PPCallbacks {
 public:
  /// \param isAsked becomes true
  Questions(const clang::SourceManager& sources, bool& isAsked) : sources(sources), isAsked(isAsked) {}

  void Defined(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange) override;
  void Ifdef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) override;
  void Ifndef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) override;
  void Elifdef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) override;
  void Elifndef(clang::SourceLocation place, const clang::Token&, const clang::MacroDefinition& macro) override;
  void MacroExpands(const clang::Token& name, const clang::MacroDefinition& macro, clang::SourceRange,
                    const clang::MacroArgs*) override;
  void If(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind) override;
  void Elif(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind, clang::SourceLocation) override;

 private:
  void ask(clang::SourceLocation place, const clang::MacroDefinition& macro);
  void askIn(clang::SourceRange condition);
  /// Whether it comes out of a tree, and is not one that every source has.
  bool isKept(const clang::MacroDefinition& macro) const;

  const clang::SourceManager& sources;
  bool& isAsked;
  clang::SourceLocation expanded;  ///< where the last macro out of the tree was
};

}  // namespace wasmbind::scan
