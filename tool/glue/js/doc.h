// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Doxygen comments as the comments of generated code.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "glue/js/code.h"

namespace wasmbind::glue {

/// A documentation comment taken apart. Texts are Markdown.
struct Doc {
  std::vector<std::string> text;                                ///< lines of the description
  std::vector<std::pair<std::string, std::string>> parameters;  ///< C++ name, description
  std::string returns;
  std::vector<std::string> throws;
  std::vector<std::pair<std::string, std::string>> tags;  ///< others: "deprecated", "see", "since", ...
};

/// Reads a comment without its comment marks. Commands start with `\` or `@`; unknown ones stay as text.
Doc parseDoc(const std::string& comment);

/// One `@param` line: the printed name, and in .js the type.
struct DocParameter {
  std::string source;      ///< C++ name
  std::string name;        ///< printed name
  std::string typescript;  ///< printed as `{type}`; empty in .d.ts
};

/// The comment block, `/**` to `*/`; nothing when there is nothing to say.
/// \param returns  type printed with `@returns`; empty in .d.ts and for functions without result
Lines renderDoc(const Doc& doc, const std::vector<DocParameter>& parameters, const std::string& returns);

}  // namespace wasmbind::glue
