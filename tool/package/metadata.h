// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What a package says about itself.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wasmbind::package {

/// For whom a package is made.
enum class Target {
  web,     ///< browsers, without a bundler: ECMAScript module with an asynchronous `init`
  nodejs,  ///< Node: ECMAScript module and CommonJS, ready when imported
};

std::string_view nameOf(Target target);
std::optional<Target> targetNamed(std::string_view name);

struct Repository {
  std::string type;
  std::string url;
  std::string directory;
};

struct Metadata {
  std::string name;   ///< without scope; also the stem of the package's files
  std::string scope;  ///< "@org", or empty
  std::string version = "0.1.0";
  std::string description;
  std::string license;
  std::string author;
  std::string homepage;
  std::vector<std::string> keywords;
  Repository repository;
  std::map<std::string, std::string> dependencies;  ///< npm packages and their ranges
};

/// Whether npm takes it as the name of a package (without a scope).
bool isPackageName(std::string_view name);

/// The nearest name that npm takes: "My Lib" becomes "my-lib". Never empty.
std::string packageNameFrom(std::string_view text);

}  // namespace wasmbind::package
