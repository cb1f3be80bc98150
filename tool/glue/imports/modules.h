// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The JavaScript modules that the generated one imports.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// A JavaScript module that the glue itself imports, and the identifier of its namespace object.
struct ModuleImport {
  std::string module;
  std::string local;
  bool usesDefault = false;  ///< something comes from its default export
};

/// Where the files of each snippet lie in the package. Paths that several snippets want for different texts are told
/// apart by numbered folders.
class SnippetFolders {
 public:
  explicit SnippetFolders(const model::Interface& interface);

  /// "./snippets/dom.js", by the snippet's key.
  const std::string& specifier(const std::string& key) const { return specifiers_.at(key); }
  bool has(const std::string& key) const { return specifiers_.contains(key); }
  /// Texts by path relative to the package.
  const std::map<std::string, std::string>& files() const { return files_; }

 private:
  std::map<std::string, std::string> specifiers_, files_;
};

/// Assigns namespace objects to the JavaScript modules behind imports.
class Modules {
 public:
  explicit Modules(EmitContext& context) : context_(context), snippets_(context.interface) {}

  /// The identifier of a module's namespace object. `source` is an import or an imported class.
  template <typename Source>
  std::string localOf(const Source& source) {
    bool isSnippet = (source.flags & wasm::abi::import_flag::snippet) != 0 && snippets_.has(source.module);
    return localOf(isSnippet ? snippets_.specifier(source.module) : source.module);
  }
  std::string localOf(const std::string& module);
  /// Notes that something comes from the default export of the module with this identifier.
  void useDefault(const std::string& local);

  const std::vector<ModuleImport>& list() const { return list_; }
  /// Texts of the files that come with the package, by path relative to it.
  const std::map<std::string, std::string>& snippets() const { return snippets_.files(); }

 private:
  EmitContext& context_;
  SnippetFolders snippets_;
  std::map<std::string, std::string> locals_;
  std::vector<ModuleImport> list_;
};

}  // namespace wasmbind::glue
