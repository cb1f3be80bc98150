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

/// What includes were parsed to.
struct Tree {
  std::string bytes;          ///< in Clang's own format; empty: these have to be parsed each time
  bool mentionsWasm = false;  ///< whether there may be annotations in it
  std::vector<Look> looks;    ///< that it follows from
};

/// Keeps trees from one scan to the next, by the text that has the includes.
class Trees {
 public:
  virtual ~Trees() = default;

  /// \return what was kept, if nothing that was looked for has changed
  virtual std::optional<Tree> find(const std::string& text) = 0;

  /// Whether to make one, which takes longer than the scan.
  virtual bool wants(const std::string& text) = 0;

  virtual void keep(const std::string& text, const Tree& tree) = 0;
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
  Trees* preambles = nullptr;          ///< of this source with these arguments
  Trees* preludes = nullptr;           ///< of all sources with these arguments
};

/// Parses one source and collects its annotated declarations.
/// \return the module (empty when nothing is annotated), or diagnostics: Clang's own messages as `rendered` text with
///         the id "cpp", ours (misplaced, misspelt attributes, ...) as data.
diag::Result<model::Module> scan(const ScanOptions& options);

}  // namespace wasmbind::scan
