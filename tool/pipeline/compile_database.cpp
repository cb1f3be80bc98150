// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/compile_database.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

namespace wasmbind::pipeline {

std::optional<diag::Diagnostic> writeCompileDatabase(const support::Path& file, const toolchain::Toolchain& toolchain,
                                                     const toolchain::Settings& settings,
                                                     std::span<const std::string> sources) {
  std::error_code problem;
  const std::string directory = std::filesystem::current_path(problem).string();
  llvm::json::Array entries;
  for (const std::string& source : sources) {
    const std::string object = source + ".o";
    entries.push_back(llvm::json::Object{
        {"directory", directory},
        {"file", source},
        {"arguments", llvm::json::Array(toolchain::compileCommand(toolchain, settings, {source, object, {}}))},
        {"output", object}});
  }
  const std::string text = llvm::formatv("{0:2}\n", llvm::json::Value(std::move(entries)));
  problem = support::writeFile(file, text);
  if (!problem) return std::nullopt;
  return diag::error("unwritable", "cannot be written: " + problem.message(), {}, file.string());
}

}  // namespace wasmbind::pipeline
