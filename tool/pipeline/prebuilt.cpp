// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/prebuilt.h"

#include <algorithm>
#include <string_view>

#include "support/files.h"
#include "wasm/abi/abi.h"

namespace wasmbind::pipeline {
namespace {

constexpr std::string_view archiveStart = "!<arch>\n";
/// How objects begin: WebAssembly, and LLVM's bitcode (`-flto`).
constexpr std::string_view objectStarts[] = {{"\0asm", 4}, "BC\xC0\xDE"};

bool isForWebAssembly(const std::string& bytes) {
  return bytes.starts_with(archiveStart) ||
         std::ranges::any_of(objectStarts, [&](std::string_view start) { return bytes.starts_with(start); });
}

bool isAnnotatedArchive(const std::string& bytes) {
  return bytes.starts_with(archiveStart) && bytes.contains(wasm::abi::describe_prefix);
}

}  // namespace

diag::Result<Prebuilt> readPrebuilt(std::span<const std::string> files) {
  Prebuilt prebuilt;
  diag::Diagnostics problems;
  for (const std::string& file : files) {
    auto bytes = support::readFile(file);
    if (!bytes) {
      problems.push_back(diag::error("unreadable", "cannot be read: " + bytes.error().message(), {}, file));
    } else if (!isForWebAssembly(*bytes)) {
      problems.push_back(diag::error("not-for-wasm", "is no object or archive for WebAssembly",
                                     "compile it with `wasmbind cc -- clang++-22 -c ...`", file));
    } else {
      const bool isWhole = isAnnotatedArchive(*bytes);
      if (isWhole) prebuilt.words.push_back("-Wl,--whole-archive");
      prebuilt.words.push_back(file);
      if (isWhole) prebuilt.words.push_back("-Wl,--no-whole-archive");
      prebuilt.contents.push_back(std::move(*bytes));
    }
  }
  if (!problems.empty()) return std::unexpected(std::move(problems));
  return prebuilt;
}

}  // namespace wasmbind::pipeline
