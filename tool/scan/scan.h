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

/// A path that was looked up during a scan.
struct FileDependency {
  std::string path;  ///< as Clang requested it
  bool isThere = false;
};

/// A precompiled header: the result of parsing a list of includes.
struct Pch {
  std::string bytes;  ///< in Clang's format; empty: the text has diagnostics and has to be parsed by each scan
  bool mayHaveAnnotations = false;           ///< false: it certainly has none
  std::vector<FileDependency> dependencies;  ///< every file that the result depends on
};

/// Keeps PCHs between scans; the key is the text that has the includes.
class PchStore {
 public:
  virtual ~PchStore() = default;

  /// \return the stored PCH, if none of its dependencies has changed
  virtual std::optional<Pch> find(const std::string& text) = 0;

  /// Whether to build a PCH now, which takes longer than a scan without one.
  virtual bool shouldBuild(const std::string& text) = 0;

  virtual void store(const std::string& text, const Pch& pch) = 0;
};

struct ScanOptions {
  std::string source;  ///< main file, spelled as the user spells it
  std::vector<std::string>
      arguments;  ///< for Clang's driver, without compiler, source, -c and -o: "--target=wasm32-wasi", ...
  std::string workingDirectory;      ///< what relative paths are relative to; empty: that of this process
  std::string resourceDirectory;     ///< Clang's own headers; empty: those of the Clang that this tool was built with
  std::string compiler = "clang++";  ///< Clang's driver; headers beside an absolute path are found from there
  std::optional<std::string> text;   ///< taken instead of what `source` contains
  bool color = false;                ///< Clang's rendered messages use terminal colours
  std::vector<FileDependency>* dependencies = nullptr;  ///< gets every file that the result depends on
  PchStore* preamblePchs = nullptr;                     ///< of this source with these arguments
  PchStore* stdPchs = nullptr;                          ///< of all sources with these arguments
};

/// Parses one source and collects its annotated declarations.
/// \return the module (empty when nothing is annotated), or diagnostics: Clang's own messages as `rendered` text with
///         the id "cpp", ours (misplaced, misspelt attributes, ...) as data.
diag::Result<model::Module> scan(const ScanOptions& options);

}  // namespace wasmbind::scan
