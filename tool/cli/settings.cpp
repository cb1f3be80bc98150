// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/settings.h"

#include "cli/console.h"
#include "llvm/Support/FileSystem.h"

namespace wasmbind::cli {
namespace {

constexpr std::uint64_t wasmPage = 65536;

Parsed<std::string> optimisation(const Arguments& arguments) {
  const std::string level = arguments.text(OPT_opt_level);
  if (level.empty() || (level.size() == 1 && level.find_first_of("0123sz") == 0)) return level;
  return std::unexpected("'" + level + "' is no value for --opt-level: it has to be 0, 1, 2, 3, s or z");
}

Parsed<std::string> scope(const Arguments& arguments, std::string otherwise) {
  std::string scope = arguments.text(OPT_scope);
  if (scope.empty()) return otherwise;
  if (!scope.starts_with('@')) scope.insert(0, 1, '@');
  if (!package::isPackageName(std::string_view(scope).substr(1)))
    return std::unexpected("'" + scope + "' is no npm scope");
  return scope;
}

}  // namespace

std::string executable() {
  static const char anchor = 0;
  return llvm::sys::fs::getMainExecutable(nullptr, const_cast<char*>(&anchor));
}

toolchain::FindOptions findOptions(const Arguments& arguments) {
  toolchain::FindOptions options;
  options.toolchain = arguments.text(OPT_toolchain);
  options.sysroot = arguments.text(OPT_sysroot);
  options.offline = arguments.has(OPT_offline);
  options.executable = executable();
  return options;
}

Parsed<toolchain::Profile> profile(const Arguments& arguments) {
  const int given = arguments.has(OPT_release) + arguments.has(OPT_dev) + arguments.has(OPT_profiling);
  if (given > 1) return std::unexpected("--release, --dev and --profiling exclude each other");
  if (arguments.has(OPT_dev)) return toolchain::Profile::dev;
  return arguments.has(OPT_profiling) ? toolchain::Profile::profiling : toolchain::Profile::release;
}

Parsed<toolchain::Settings> compileSettings(const Arguments& arguments) {
  toolchain::Settings settings;
  const auto chosen = profile(arguments);
  if (!chosen) return std::unexpected(chosen.error());
  const auto level = optimisation(arguments);
  if (!level) return std::unexpected(level.error());
  const auto stack = arguments.bytes(OPT_stack_size, settings.stackSize, 16);
  if (!stack) return std::unexpected(stack.error());
  const auto initial = arguments.bytes(OPT_initial_memory, settings.initialMemory, wasmPage);
  if (!initial) return std::unexpected(initial.error());
  const auto maximum = arguments.bytes(OPT_max_memory, settings.maximumMemory, wasmPage);
  if (!maximum) return std::unexpected(maximum.error());
  if (*initial > *maximum) return std::unexpected("--initial-memory is more than --max-memory");

  settings.allocator = arguments.text(OPT_allocator, settings.allocator);
  if (std::ranges::find(toolchain::allocators(), settings.allocator) == toolchain::allocators().end())
    return std::unexpected("--allocator is small, dlmalloc or bump, not '" + settings.allocator + "'");
  settings.profile = *chosen;
  settings.optimisation = *level;
  settings.stackSize = *stack;
  settings.initialMemory = *initial;
  settings.maximumMemory = *maximum;
  settings.exceptions = !arguments.has(OPT_no_exceptions);
  settings.flags = arguments.tail();
  settings.camelCase = arguments.has(OPT_camel_case);
  settings.colour = messagesAreColoured();
  return settings;
}

Parsed<pipeline::BindOptions> bindOptions(const Arguments& arguments, package::Metadata metadata,
                                          package::Target target) {
  pipeline::BindOptions options;
  const auto chosen = profile(arguments);
  if (!chosen) return std::unexpected(chosen.error());
  const auto level = optimisation(arguments);
  if (!level) return std::unexpected(level.error());
  std::string name = arguments.text(OPT_name, metadata.name);
  // "@org/name" is both.
  if (const std::size_t slash = name.find('/'); name.starts_with('@') && slash != std::string::npos) {
    metadata.scope = name.substr(0, slash);
    name.erase(0, slash + 1);
    if (arguments.has(OPT_scope)) return std::unexpected("--scope and the scope in --name exclude each other");
    if (!package::isPackageName(std::string_view(metadata.scope).substr(1)))
      return std::unexpected("'" + metadata.scope + "' is no npm scope");
  }
  const auto scoped = scope(arguments, metadata.scope);
  if (!scoped) return std::unexpected(scoped.error());
  const std::string targetName = arguments.text(OPT_target, std::string(package::nameOf(target)));
  const auto named = package::targetNamed(targetName);
  if (!named) return std::unexpected("'" + targetName + "' is no value for --target: it has to be web or nodejs");

  options.metadata = std::move(metadata);
  options.metadata.name = std::move(name);
  if (!package::isPackageName(options.metadata.name))
    return std::unexpected("'" + options.metadata.name + "' is not a name that npm takes; one is '" +
                           package::packageNameFrom(options.metadata.name) + "'");
  options.metadata.scope = *scoped;
  options.target = *named;
  options.typescript = !arguments.has(OPT_no_typescript);
  options.debug = arguments.has(OPT_debug);
  options.stringBuiltins = arguments.has(OPT_js_string_builtins);
  options.measure = arguments.has(OPT_report);
  options.keepNames = arguments.has(OPT_keep_names);
  options.profile = *chosen;
  options.optimisation = *level;
  return options;
}

}  // namespace wasmbind::cli
