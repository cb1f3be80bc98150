// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Clang's source locations -> the model's.
#pragma once

#include <string>

#include "clang/Basic/SourceManager.h"
#include "model/location.h"

namespace clang {
class LangOptions;
}

namespace wasmbind::scan {

/// Translates locations; things inside macros stand where the macro is used.
class Places {
 public:
  Places(const clang::SourceManager& sources, const clang::LangOptions& language)
      : sources(sources), language(language) {}

  /// Sets the folder of the runtime library's headers; what stands in "FOLDER/js/date.h" is said to stand in
  /// "<js/date.h>".
  void setLibrary(std::string folder) { library = std::move(folder); }
  /// Whether it stands in a header of the runtime library.
  bool isInLibrary(clang::SourceLocation location) const;

  /// The token at a location.
  model::SourceRange token(clang::SourceLocation location) const;
  /// From the first token to the last one, cut at the end of the first line.
  model::SourceRange range(clang::SourceRange range) const;
  /// A range whose end is known to the byte.
  model::SourceRange range(clang::CharSourceRange range) const;
  /// The source text of a token range; white space runs become one space.
  std::string text(clang::SourceRange range) const;
  /// The range of a type, with the `const` and `volatile` before it, which Clang leaves out.
  clang::SourceRange withQualifiers(clang::SourceRange range) const;

 private:
  const clang::SourceManager& sources;
  const clang::LangOptions& language;
  std::string library;
};

}  // namespace wasmbind::scan
