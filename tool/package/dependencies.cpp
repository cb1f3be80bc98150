// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/dependencies.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wasmbind::package {
namespace {

/// Modules of Node that may be named without `node:`.
constexpr std::array builtins = std::to_array<std::string_view>({
    "assert",   "async_hooks", "buffer", "child_process",  "cluster",    "console", "constants", "crypto",
    "dgram",    "dns",         "domain", "events",         "fs",         "http",    "http2",     "https",
    "module",   "net",         "os",     "path",           "perf_hooks", "process", "punycode",  "querystring",
    "readline", "repl",        "stream", "string_decoder", "timers",     "tls",     "tty",       "url",
    "util",     "v8",          "vm",     "worker_threads", "zlib",
});

bool isUrl(const std::string& specifier) { return specifier.find("://") != std::string::npos; }

}  // namespace

std::string packageOf(const std::string& specifier) {
  const bool hasScheme = specifier.find(':') != std::string::npos;
  if (specifier.empty() || hasScheme || specifier[0] == '.' || specifier[0] == '/' || specifier[0] == '#') return {};
  std::size_t end = specifier.find('/');
  const std::string first = specifier.substr(0, end);
  if (std::ranges::find(builtins, first) != builtins.end()) return {};
  if (first[0] == '@' && end != std::string::npos) end = specifier.find('/', end + 1);
  return specifier.substr(0, end);
}

diag::Diagnostics judgeImport(const std::string& specifier, const std::string& location, const Metadata& metadata,
                              Target target) {
  diag::Diagnostics found;
  auto report = [&](std::string id, std::string message, std::string hint) -> diag::Diagnostic& {
    diag::Diagnostic one = diag::error(std::move(id), std::move(message), std::move(hint));
    one.range = model::parseLocation(location);
    return found.emplace_back(std::move(one));
  };
  const std::string name = packageOf(specifier);
  if (!name.empty() && !metadata.dependencies.contains(name))
    report("dependency-missing", "the package imports '" + name + "', which its package.json does not name",
           "add it to wasmbind.json: \"dependencies\": { \"" + name + "\": \"<its version>\" }")
        .severity = diag::Severity::warning;
  if (target == Target::nodejs && isUrl(specifier))
    report("module-not-loadable", "Node cannot load '" + specifier + "': it imports files and packages, no addresses",
           "install the module from npm and name it as a package, or build for --target web");
  return found;
}

}  // namespace wasmbind::package
