// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// JavaScript that imports bring along: files beside the source, and text in place.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "clang/Basic/FileManager.h"
#include "model/decl.h"

namespace wasmbind::scan {

class Snippets {
 public:
  explicit Snippets(clang::FileManager& files) : files(files) {}

  /// Where the imports come from that a `module` or an `inline_js` applies to. Reads the files that it names; those
  /// that are not there are noted in the snippet.
  /// \param name  what a snippet written in place is called
  model::ImportSource source(const model::Attribute& attribute, const std::string& name);

  /// All snippets so far, in the order in which they were asked for.
  std::vector<model::DeclaredSnippet> take() { return std::move(list); }

 private:
  clang::FileManager& files;
  std::vector<model::DeclaredSnippet> list;
  std::map<std::string, std::string> keys;  ///< by place and text of the attribute
};

}  // namespace wasmbind::scan
