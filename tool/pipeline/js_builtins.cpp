// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/js_builtins.h"

#include <algorithm>
#include <set>

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "pipeline/scanner.h"
#include "shim/shim.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;

/// Stands before the names in a source: `// Linked for: js::date js::math`.
constexpr llvm::StringLiteral mark = "// Linked for:";

std::vector<std::string> allSources(const toolchain::Toolchain& toolchain) {
  std::vector<std::string> sources;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(toolchain.runtimeSources / "js", problem))
    if (entry.path().extension() == ".cpp") sources.push_back(entry.path().string());
  std::ranges::sort(sources);
  return sources;
}

/// "js::date" as mangled names have it: "2js4date".
std::string mangled(llvm::StringRef name) {
  std::string text;
  for (llvm::StringRef part : llvm::split(name, "::")) text += std::to_string(part.size()) + part.str();
  return text;
}

std::vector<std::string> fragmentsOf(const std::string& source) {
  std::vector<std::string> fragments;
  auto text = support::readFile(source);
  if (!text) return fragments;
  for (llvm::StringRef line : llvm::split(*text, '\n')) {
    if (!line.consume_front(mark)) continue;
    for (llvm::StringRef name : llvm::split(line.trim(), ' ')) fragments.push_back(mangled(name));
  }
  return fragments;
}

/// "<js/date.h>" for ".../js/date.cpp".
std::string headerOf(const std::string& source) { return "<js/" + Path(source).stem().string() + ".h>"; }

}  // namespace

std::vector<std::string> librarySourcesFor(const toolchain::Toolchain& toolchain,
                                           std::span<const std::string> objects) {
  std::vector<std::string> needed;
  for (const std::string& source : allSources(toolchain)) {
    const std::vector<std::string> fragments = fragmentsOf(source);
    const bool isMentioned = std::ranges::any_of(objects, [&](const std::string& bytes) {
      return std::ranges::any_of(fragments, [&](const std::string& one) { return bytes.find(one) != bytes.npos; });
    });
    if (isMentioned) needed.push_back(source);
  }
  return needed;
}

std::vector<std::string> librarySourcesFor(const toolchain::Toolchain& toolchain,
                                           std::span<const model::Module> modules) {
  std::set<std::string> headers;
  auto add = [&](const auto& list) {
    for (const auto& one : list) headers.insert(one.range.file);
  };
  for (const model::Module& module : modules) {
    add(module.functions);
    add(module.classes);
    add(module.variables);
  }
  std::vector<std::string> needed = allSources(toolchain);
  std::erase_if(needed, [&](const std::string& source) { return !headers.contains(headerOf(source)); });
  return needed;
}

diag::Result<Unit> libraryUnit(const toolchain::Toolchain& toolchain, cache::Cache& cache,
                               const std::vector<std::string>& arguments, const std::string& source) {
  Tally tally;
  const std::string question = cache::bytesOf("library", toolchain.compiler, arguments, source, surroundings());
  auto shims = cached<std::string>(cache, tally, question, [&](KnownInputs& inputs) -> Outcome<std::string> {
    std::vector<scan::FileDependency> dependencies;
    scan::ScanOptions options;
    options.source = source;
    options.arguments = arguments;
    options.compiler = toolchain.compiler;
    options.dependencies = &dependencies;
    diag::Result<model::Module> module = scanModule(options);
    if (!module) return std::unexpected(std::move(module).error());
    inputs = together(inputsOf(dependencies), inputsOf(std::span(arguments)));
    shim::ShimOptions shims;
    shims.includesSource = false;
    shims.library = headerOf(source);
    return WithWarnings<std::string>{shim::shim(*module, shims), {}};
  });
  if (!shims) return std::unexpected(std::move(shims).error());
  return Unit{source, std::move(shims->product.value), std::move(shims->inputs)};
}

}  // namespace wasmbind::pipeline
