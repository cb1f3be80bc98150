// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/header_list.h"

#include <cstdlib>

#include "llvm/ADT/StringExtras.h"

namespace wasmbind::pipeline {
namespace {

constexpr const char* wish = "CC_PRINT_HEADERS";

}  // namespace

std::vector<std::string> HeaderList::environment() const {
  if (std::getenv(wish)) return {};
  return {std::string(wish) + "=1", std::string(wish) + "_FILE=" + file_.string()};
}

std::optional<std::vector<std::string>> HeaderList::read() const {
  const auto text = support::readFile(file_);
  if (!text) return std::nullopt;
  std::vector<std::string> headers;
  for (llvm::StringRef line : llvm::split(*text, '\n'))
    if (!line.empty()) headers.push_back(line.str());
  return headers;
}

}  // namespace wasmbind::pipeline
