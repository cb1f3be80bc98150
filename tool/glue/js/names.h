// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Identifiers of the generated module: what the user's names become where they would clash.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/interface.h"

namespace wasmbind::glue {

/// The identifiers of the generated module. The user's names come first: exports, then parameters; names that the glue
/// chooses for itself get `_` appended until they are free.
class Names {
 public:
  /// Claims an identifier for a declaration at module level that the glue adds: `preferred` ("pointPointer"), or that
  /// with `_` appended when it is a reserved word, a helper, a global that the glue uses, a parameter, or taken.
  std::string claim(const std::string& preferred);

  /// Claims an identifier for a declaration of the user ("area", "geo_area"). Helpers of this name are renamed instead.
  std::string claimExported(const std::string& preferred);

  /// Keeps parameter names out of `claim`, so that no parameter hides a declaration which its function needs.
  void reserveParameters(const std::vector<model::BorderParameter>& parameters);

  /// Whether an identifier has a meaning in the generated module already.
  bool isTaken(const std::string& identifier) const;

  /// The names of a function's parameters in the .js: as in C++, `argN` where there is none, with `_` appended where
  /// they would hide a declaration of the module.
  std::vector<std::string> parameters(const std::vector<model::BorderParameter>& parameters) const;

  /// The same for the .d.ts, where only reserved words are in the way.
  static std::vector<std::string> documentedParameters(const std::vector<model::BorderParameter>& parameters);

 private:
  bool isTakenForExports(const std::string& identifier) const;

  std::set<std::string> taken_;       ///< declared at module level
  std::set<std::string> parameters_;  ///< of any function
};

/// The identifiers of one generated function: its parameters, and the locals claimed while its body is printed.
class LocalNames {
 public:
  LocalNames(const Names& module, const std::vector<std::string>& parameters)
      : module_(module), taken_(parameters.begin(), parameters.end()) {}

  /// A name for a local: `preferred`, with `_` appended until it hides neither a parameter nor another local nor
  /// anything at module level.
  std::string claim(const std::string& preferred);

 private:
  const Names& module_;
  std::set<std::string> taken_;
};

/// `path` and `name` joined by `_`, made an identifier: what a declaration in a namespace is called at top level.
std::string flatName(const std::vector<std::string>& path, const std::string& name);

}  // namespace wasmbind::glue
