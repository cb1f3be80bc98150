// SPDX-License-Identifier: MIT OR Apache-2.0
#include "testing/main_function.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Regex.h"
#include "support/files.h"

namespace wasmbind::testing {

bool definesMain(std::string_view text) {
  const llvm::Regex definition("^(int|auto|extern \"C\" int)[ \t\n]+main[ \t]*\\(", llvm::Regex::Newline);
  return definition.match(text);
}

std::vector<std::string> withoutMain(std::vector<std::string> sources) {
  std::erase_if(sources, [](const std::string& source) {
    const auto text = support::readFile(source);
    return text && definesMain(*text);
  });
  return sources;
}

}  // namespace wasmbind::testing
