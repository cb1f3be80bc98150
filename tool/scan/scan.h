// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Annotated C++ -> model: the first stage.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "model/decl.h"

namespace wasmbind::scan {

/// A path that was looked for while a source was scanned.
struct Look {
  std::string path;  ///< as Clang asks for it
  bool isThere = false;
};

struct ScanOptions {
  std::string source;  ///< main file, spelled as the user spells it
  std::vector<std::string>
      arguments;  ///< for Clang's driver, without compiler, source, -c and -o: "--target=wasm32-wasi", ...
  std::string workingDirectory;        ///< what relative paths are relative to; empty: that of this process
  std::string resourceDirectory;       ///< Clang's own headers; empty: those of the Clang that this tool was built with
  std::string compiler = "clang++";    ///< Clang's driver; headers beside an absolute path are found from there
  std::optional<std::string> text;     ///< taken instead of what `source` contains
  bool color = false;                  ///< Clang's rendered messages use terminal colours
  std::vector<Look>* looks = nullptr;  ///< gets everything in the file system that the result follows from
};

/// Parses one source and collects its annotated declarations.
/// \return the module (empty when nothing is annotated), or diagnostics: Clang's own messages as `rendered` text with
///         the id "cpp", ours (misplaced, misspelt attributes, ...) as data.
diag::Result<model::Module> scan(const ScanOptions& options);

}  // namespace wasmbind::scan
