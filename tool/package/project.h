// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A project folder: its wasmbind.json, or the conventions where that is silent.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "package/metadata.h"
#include "support/files.h"

namespace wasmbind::package {

/// The tests of a project.
struct TestSources {
  std::vector<std::string> sources;         ///< paths, `folder` included
  std::vector<std::string> includeFolders;  ///< paths, `folder` included; besides those of the project
  std::vector<std::string> flags;           ///< besides those of the project
};

/// What a project is read for: a project without sources of its own may have tests, one without tests has a package.
enum class Purpose { package, test };

struct Project {
  support::Path folder;
  Metadata metadata;
  std::vector<std::string> sources;         ///< paths, `folder` included; sorted within one pattern
  std::vector<std::string> prebuilt;        ///< objects and archives among the sources
  std::vector<std::string> includeFolders;  ///< paths, `folder` included
  std::vector<std::string> flags;           ///< for scan, compile and link
  std::vector<std::string> cxxFlags;        ///< for C++ sources alone
  std::vector<std::string> cFlags;          ///< for C sources alone
  TestSources test;                         ///< its `sources` only if the project was read for them
  std::optional<Target> target;
  bool camelCase = false;       ///< names of exports become camelCase
  bool stringBuiltins = false;  ///< short strings by the engine's js-string builtins
};

/// Reads `folder`/wasmbind.json if there is one. Without `sources` in it they are `src/*.cpp` and `src/*.c`; without
/// `include` that is `include/` if there is such a folder; without `name` that of the folder. Unknown keys, values of a
/// wrong type, patterns that match nothing and missing include folders are errors that name file and key. Tests are
/// `test/*.cpp` and `tests/*.cpp` without `test.sources`.
diag::Result<Project> readProject(const support::Path& folder, Purpose purpose = Purpose::package);

/// Sets `sources` and `prebuilt`.
void setInputs(Project& project, std::vector<std::string> files);

/// A file that goes into a package as it is.
struct CarriedFile {
  std::string name;
  std::string text;
};

/// README* and LICENSE* (LICENCE*, COPYING*) of a folder, sorted by name.
std::vector<CarriedFile> carriedFiles(const support::Path& folder);

}  // namespace wasmbind::package
