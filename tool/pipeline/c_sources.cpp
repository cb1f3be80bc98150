// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/c_sources.h"

#include <algorithm>

#include "support/files.h"

namespace wasmbind::pipeline {

diag::Diagnostics annotationsInC(std::span<const std::string> sources) {
  diag::Diagnostics found;
  for (const std::string& source : sources) {
    const auto text = support::readFile(source);
    const std::size_t at = text ? text->find("[[wasm::") : std::string::npos;
    if (at == std::string::npos) continue;
    diag::Diagnostic error = diag::error(
        "annotation-in-c", "attributes of wasm are read in C++ only",
        "declare the function once more in a C++ source, in extern \"C\", with the attribute there", source);
    const auto lines = std::count(text->begin(), text->begin() + static_cast<std::ptrdiff_t>(at), '\n');
    error.range.line = static_cast<unsigned>(lines) + 1;
    found.push_back(std::move(error));
  }
  return found;
}

}  // namespace wasmbind::pipeline
