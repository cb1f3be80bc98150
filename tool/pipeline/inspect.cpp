// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/inspect.h"

#include "descriptor/json.h"
#include "pipeline/bind_stage.h"
#include "pipeline/compile_stage.h"
#include "pipeline/scanner.h"
#include "shim/shim.h"

namespace wasmbind::pipeline {
namespace {

template <typename Print>
Outcome<std::string> printed(const std::string& source, const toolchain::FindOptions& find,
                             const toolchain::Settings& settings, cache::Cache& cache, Print print) {
  toolchain::FindOptions options = find;
  options.checksParts = false;  // no link
  auto tools = toolchain::find(options);
  if (!tools) return std::unexpected(std::move(tools).error());
  auto scanned = scanAndCheck(tools->compiler, toolchain::scanArguments(*tools, settings), source, settings, cache);
  cache.prune();
  if (!scanned) return std::unexpected(std::move(scanned).error());
  return WithWarnings<std::string>{print(scanned->value), std::move(scanned->warnings)};
}

}  // namespace

Outcome<std::string> scanText(const std::string& source, const toolchain::FindOptions& find,
                              const toolchain::Settings& settings, cache::Cache& cache) {
  return printed(source, find, settings, cache, [](const model::Module& module) { return moduleJson(module); });
}

Outcome<std::string> shimText(const std::string& source, const toolchain::FindOptions& find,
                              const toolchain::Settings& settings, cache::Cache& cache) {
  return printed(source, find, settings, cache,
                 [](const model::Module& module) { return module.empty() ? std::string() : shim::shim(module); });
}

Outcome<std::string> describeText(const std::string& module) {
  auto interface = describe(module);
  if (!interface) return std::unexpected(std::move(interface).error());
  return WithWarnings<std::string>{descriptor::toJson(*interface), {}};
}

}  // namespace wasmbind::pipeline
