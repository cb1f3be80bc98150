// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where the package runs: one row per target.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "glue/imports/import.h"
#include "glue/js/generated_file.h"

namespace wasmbind::glue {

/// What a target arranges into files.
struct PrintedModule {
  std::string terminated;   ///< what stands for the exports of a module that has terminated
  std::string termination;  ///< the error that ended it
  std::string name;         ///< of the package's files
  std::string body;         ///< constants, exports and helpers
  PrintedImports imports;
  Lines resets;  ///< statements that bring all state back to what it was when the module was loaded
  Lines finish;  ///< statements that run after instantiation: initializers, start functions
  std::vector<std::pair<std::string, std::string>> exports;  ///< exported name, local identifier
  std::string declarations;                                  ///< .d.ts text of the exports
  Lines rawExports;                                          ///< members of the interface of raw exports
  bool hasClasses = false;
  bool usesCrypto = false;  ///< some helper needs the global `crypto`, which Node has had since version 20
};

struct Target {
  std::string_view name;
  std::string_view exported;               ///< printed before declarations that are exported under their own name
  bool isCommonJs;                         ///< loads modules with `require`
  bool hasStringBuiltins;                  ///< some of its engines have the js-string builtins
  int stringLoopLimit;                     ///< strings up to this length are copied by a loop (docs/design/glue.md)
  std::string_view memoryType;             ///< of the memory in the .d.ts
  std::vector<std::string_view> ownNames;  ///< exports that the target needs for itself
  bool startsByDefault;  ///< its default export loads the module; beside one of the user's it is called `init`
  std::vector<GeneratedFile> (*files)(const PrintedModule& module);
  std::vector<GeneratedFile> (*declarationFiles)(const PrintedModule& module);
};

std::span<const Target> targets();

/// Whether the user exports something as the package's default.
bool hasDefaultExport(const PrintedModule& module);

/// `const imports = { ... };`
std::string importsStatement(const PrintedModule& module);

std::vector<GeneratedFile> webFiles(const PrintedModule& module);
std::vector<GeneratedFile> webDeclarationFiles(const PrintedModule& module);
std::vector<GeneratedFile> nodejsFiles(const PrintedModule& module);
std::vector<GeneratedFile> nodejsDeclarationFiles(const PrintedModule& module);

}  // namespace wasmbind::glue
