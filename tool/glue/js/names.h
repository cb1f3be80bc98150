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

class Names {
 public:
  /// Claims the identifier for a top-level declaration: `preferred` ("area", "geo_area") or, when it is a reserved
  /// word, a helper, a global that the glue uses, or taken, that with `_` behind.
  std::string claim(const std::string& preferred);

  /// The same for what the user exports: there helpers give way.
  std::string claimExported(const std::string& preferred);

  /// Whether an identifier means something in the generated module already.
  bool isTaken(const std::string& identifier) const;

  /// The names of a function's parameters in the .js: as in C++, `argN` where there is none, with `_` behind where they
  /// would hide what the function's body needs.
  std::vector<std::string> parameters(const std::vector<model::BorderParameter>& parameters) const;

  /// The same for the .d.ts, where only reserved words are in the way.
  static std::vector<std::string> documentedParameters(const std::vector<model::BorderParameter>& parameters);

 private:
  bool isTakenForExports(const std::string& identifier) const;

  std::set<std::string> taken_;
};

/// `path` and `name` joined by `_`, made an identifier: what a declaration in a namespace is called at top level.
std::string flatName(const std::vector<std::string>& path, const std::string& name);

}  // namespace wasmbind::glue
