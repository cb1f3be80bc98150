// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/files.h"

#include <algorithm>

#include "llvm/Support/JSON.h"

namespace wasmbind::shim {
namespace {

/// Stands around file names. No literal has it: they write it as an escape sequence.
constexpr char mark = '\1';

}  // namespace

std::string location(const model::SourceRange& range) {
  return '"' + (mark + range.file + mark) + ':' + std::to_string(range.line) + ':' + std::to_string(range.column) + '"';
}

std::string fileNames(const std::vector<std::string>& files) {
  std::string literals;
  for (const std::string& file : files) {
    std::string name = llvm::json::fixUTF8(file);
    std::ranges::replace_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    std::string escaped;
    for (char c : name) escaped += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    literals += (literals.empty() ? "" : " ") + ("\"\\n\" \"" + escaped + '"');
  }
  return literals;
}

std::string liftFiles(std::string payload, std::vector<std::string>& files) {
  for (std::size_t begin = payload.find(mark); begin != payload.npos; begin = payload.find(mark, begin)) {
    const std::size_t end = payload.find(mark, begin + 1);
    const std::string file = payload.substr(begin + 1, end - begin - 1);
    const auto known = std::ranges::find(files, file);
    const std::string number = std::to_string(known - files.begin());
    if (known == files.end()) files.push_back(file);
    payload.replace(begin, end + 1 - begin, number);
  }
  return payload;
}

}  // namespace wasmbind::shim
