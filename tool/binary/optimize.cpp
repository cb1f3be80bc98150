// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/optimize.h"

#include <algorithm>

#include "support/files.h"
#include "support/process.h"

namespace wasmbind::binary {
namespace {

constexpr const char* program = "wasm-opt";

/// A feature as the section "target_features" and as wasm-opt name it. Clang's newer features only say how the encoding
/// may look; Binaryen has no options for them.
struct Feature {
  std::string_view inSection;
  std::string_view option;
  bool isUsual;  ///< in Clang's default processors of the last years, so assumed for modules without the section
};

constexpr Feature features[] = {
    {"atomics", "threads", false},
    {"bulk-memory", "bulk-memory", true},
    {"exception-handling", "exception-handling", true},
    {"extended-const", "extended-const", false},
    {"gc", "gc", false},
    {"memory64", "memory64", false},
    {"multimemory", "multi-memories", false},
    {"multivalue", "multivalue", true},
    {"mutable-globals", "mutable-globals", true},
    {"nontrapping-fptoint", "nontrapping-float-to-int", true},
    {"reference-types", "reference-types", true},
    {"relaxed-simd", "relaxed-simd", false},
    {"sign-ext", "sign-ext", true},
    {"simd128", "simd", false},
    {"tail-call", "tail-call", false},
};

/// Names in the section "target_features": each entry is a prefix byte and a name.
std::vector<std::string> usedFeatures(const Module& module, const Section& section) {
  std::vector<std::string> names;
  Reader reader(module.bytes, section.contents);
  for (std::uint32_t count = reader.leb32(); count > 0 && reader.ok(); --count) {
    const bool isUsed = reader.u8() == '+';
    std::string name = reader.name();
    if (isUsed) names.push_back(std::move(name));
  }
  return names;
}

std::vector<std::string> featureArguments(const Module& module) {
  const Section* section = module.custom("target_features");
  const std::vector<std::string> used = section ? usedFeatures(module, *section) : std::vector<std::string>();
  std::vector<std::string> arguments = {"--mvp-features"};
  for (const Feature& feature : features)
    if (used.empty() ? feature.isUsual : std::ranges::find(used, feature.inSection) != used.end())
      arguments.push_back("--enable-" + std::string(feature.option));
  return arguments;
}

std::string levelArgument(const OptimizeOptions& options) {
  if (options.shrinkLevel > 0) return options.shrinkLevel > 1 ? "-Oz" : "-Os";
  return "-O" + std::to_string(options.optimizeLevel);
}

std::unexpected<diag::Diagnostics> failed(const std::string& why, const std::string& file) {
  return diag::failure(diag::error("optimizer-failed", "wasm-opt cannot optimise the module: " + why,
                                   "pass --opt-level 0, or build the module with fewer WebAssembly features", file));
}

/// The messages of a failed run, shortened.
std::string describe(const support::ProcessResult& result) {
  std::string messages = result.errors + result.output;
  while (messages.ends_with('\n')) messages.pop_back();
  constexpr std::size_t most = 500;
  if (messages.size() > most) messages = messages.substr(0, most) + " ...";
  if (!messages.empty()) return messages;
  return result.problem.empty() ? "it exited with status " + std::to_string(result.status) : result.problem;
}

}  // namespace

std::string optimizerProgram() { return support::findProgram(program); }

std::vector<std::string> optimizerArguments(const Module& module, const OptimizeOptions& options) {
  std::vector<std::string> arguments = featureArguments(module);
  arguments.push_back(levelArgument(options));
  // Comparisons of absent weak symbols with null are only folded by the passes above; these remove the code that then
  // is unreachable.
  arguments.insert(arguments.end(),
                   {"--precompute", "--dce", "--remove-unused-brs", "--vacuum", "--remove-unused-module-elements"});
  if (options.keepNames) arguments.push_back("--debuginfo");
  return arguments;
}

diag::Result<Bytes> optimize(const Module& module, BytesView bytes, const OptimizeOptions& options) {
  const std::string path = optimizerProgram();
  if (path.empty())
    return diag::failure(diag::error("optimizer-failed", "the module cannot be optimised: wasm-opt is not in PATH",
                                     "install Binaryen (Debian's package binaryen), or pass --opt-level 0",
                                     module.file));
  auto folder = support::TemporaryFolder::make();
  if (!folder) return failed(folder.error().message(), module.file);
  const support::Path input = folder->path() / "input.wasm", output = folder->path() / "output.wasm";
  if (std::error_code problem = support::writeFile(input, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}))
    return failed(problem.message(), module.file);

  support::Command command = {path, input.string(), "-o", output.string()};
  std::ranges::copy(optimizerArguments(module, options), std::back_inserter(command));
  const support::ProcessResult result = support::run(command);
  if (!result.ok()) return failed(describe(result), module.file);
  const auto optimized = support::readFile(output);
  if (!optimized) return failed(optimized.error().message(), module.file);
  return Bytes(optimized->begin(), optimized->end());
}

}  // namespace wasmbind::binary
