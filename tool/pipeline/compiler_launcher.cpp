// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/compiler_launcher.h"

#include <optional>
#include <utility>

#include "check/check.h"
#include "pipeline/annotation_prefilter.h"
#include "pipeline/c_sources.h"
#include "pipeline/compile_stage.h"
#include "pipeline/exceptions.h"
#include "pipeline/header_list.h"
#include "pipeline/js_builtins.h"
#include "pipeline/overlay.h"
#include "pipeline/parallel.h"
#include "toolchain/exceptions.h"
#include "toolchain/invocation.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;
using toolchain::Invocation;
using toolchain::InvocationKind;
using Words = std::vector<std::string>;

/// Runs the compiler on our own streams: its messages are what they would be without us.
LaunchResult runAsIs(const support::Command& command, Progress& progress, const Words& environment = {}) {
  progress.command(command);
  const support::ProcessResult result = support::runAttached(command, environment);
  if (result.problem.empty()) return {result.status, {}};
  return {1, {diag::error("compiler-missing", "cannot run '" + command.front() + "': " + result.problem)}};
}

support::Command assembled(const std::string& compiler, const Words& ours, const Words& theirs) {
  support::Command command = {compiler};
  command.insert(command.end(), ours.begin(), ours.end());
  command.insert(command.end(), theirs.begin(), theirs.end());
  return command;
}

/// Flags of ours for a parse. A compiler with a target of its own (em++) keeps it.
Words ourFlags(const toolchain::Toolchain& tools, const Invocation& invocation, const toolchain::Settings& settings,
               toolchain::Language language = toolchain::Language::cxx) {
  Words words;
  for (const std::string& flag : toolchain::languageFlags(tools, settings.exceptions, language)) {
    const bool isTarget = flag.starts_with("--target=") || flag.starts_with("--sysroot=");
    if (!isTarget || !invocation.namesTarget) words.push_back(flag);
  }
  return words;
}

/// Flags of ours for a compile.
Words ourCompileFlags(const toolchain::Toolchain& tools, const Invocation& invocation,
                      const toolchain::Settings& settings, toolchain::Language language = toolchain::Language::cxx) {
  Words words = ourFlags(tools, invocation, settings, language);
  for (const std::string& flag : toolchain::codeFlags(tools)) words.push_back(flag);
  return words;
}

diag::Diagnostic noTemporaryFolder(const std::error_code& problem) {
  return diag::error("unwritable", "cannot make a temporary folder: " + problem.message());
}

using Modules = std::vector<model::Module>;

/// What the sources say, each by itself and together.
Outcome<Modules> scanAll(const toolchain::Toolchain& tools, const Invocation& invocation,
                         const toolchain::Settings& settings, cache::Cache& cache) {
  Words arguments = ourFlags(tools, invocation, settings);
  arguments.insert(arguments.end(), invocation.scanArguments.begin(), invocation.scanArguments.end());
  arguments.push_back("-w");
  Modules modules(invocation.sources.size());
  diag::Diagnostics found = forEach(modules.size(), [&](std::size_t index) {
    auto scanned = scanSource(tools.compiler, arguments, invocation.sources[index], settings, cache);
    if (!scanned) return std::move(scanned).error();
    modules[index] = std::move(scanned->value);
    return std::move(scanned->warnings);
  });
  if (!diag::hasErrors(found)) append(found, check::check(modules, check::Extent::part));
  return judged(std::move(modules), std::move(found));
}

/// The words that show the compiler each source with its shims; one driver run may have many sources.
diag::Result<Words> overlays(const Invocation& invocation, const Modules& modules, const support::Path& folder) {
  Words words;
  for (std::size_t index = 0; index < modules.size(); ++index) {
    if (modules[index].empty()) continue;
    auto overlay =
        writeOverlay(invocation.sources[index], shimsBehind(modules[index]), folder, "unit" + std::to_string(index));
    if (!overlay) return std::unexpected(std::move(overlay).error());
    words.push_back("-ivfsoverlay" + *overlay);
  }
  return words;
}

/// The runtime library's objects, from the cache or compiled by themselves: a driver run that compiles several sources
/// would write the user's dependency file anew for each.
/// \param library sources of the imports that the program needs
Outcome<Words> runtimeObjects(const toolchain::Toolchain& tools, const Invocation& invocation,
                              const toolchain::Settings& settings, const Words& library, const Path& folder,
                              cache::Cache& cache, Progress& progress) {
  const Words ours = ourFlags(tools, invocation, settings);
  const Words compileFlags = ourCompileFlags(tools, invocation, settings);
  toolchain::Settings theirs;
  theirs.flags = invocation.scanArguments;
  // It may be a standard of C that they choose.
  const Words flags = toolchain::flagsFor(theirs, toolchain::Language::cxx);
  Tally tally;
  UnitContext context{tools, cache, progress, tally, folder, {}};
  context.command = [&](const toolchain::CompileJob& job) {
    support::Command command = assembled(tools.compiler, compileFlags, flags);
    if (!job.overlay.empty()) command.push_back("-ivfsoverlay" + job.overlay);
    command.insert(command.end(), {"-x", "none", "-c", job.source, "-o", job.object});
    return command;
  };
  std::vector<Unit> units;
  for (const std::string& source : toolchain::runtimeSources(tools, settings))
    units.push_back({source, {}, inputsOfRuntime(flags)});
  const std::size_t own = units.size();
  units.resize(own + library.size());
  Words arguments = ours;
  arguments.push_back("-w");
  Words objects(units.size());
  diag::Diagnostics found = forEach(units.size(), [&](std::size_t index) {
    if (index >= own) {
      auto unit = libraryUnit(tools, cache, arguments, library[index - own]);
      if (!unit) return std::move(unit).error();
      units[index] = std::move(*unit);
    }
    auto object = compileUnit(context, units[index], "runtime" + std::to_string(index));
    if (!object) return std::move(object).error();
    objects[index] = (folder / ("runtime" + std::to_string(index) + ".o")).string();
    if (std::error_code problem = support::writeFile(objects[index], object->value))
      return diag::Diagnostics{noTemporaryFolder(problem)};
    return std::move(object->warnings);
  });
  return judged(std::move(objects), std::move(found));
}

/// How far a compile has come that was tried without a scan.
struct Trial {
  std::optional<LaunchResult> result;  ///< none when there may be annotations after all
  bool hasRun = false;
};

/// Most sources of most programs have no annotations. These are compiled at once, while the compiler writes down which
/// headers it reads; what stands in them shows that nothing was missed.
Trial compileUnscanned(const toolchain::Toolchain& tools, const Invocation& invocation,
                       const toolchain::Settings& settings, Progress& progress) {
  if (!canBeLookedAt(invocation) || !seemsPlain(tools, invocation)) return {};
  auto work = support::TemporaryFolder::make();
  if (!work) return {};
  const HeaderList list(work->path() / "headers");
  if (list.environment().empty()) return {};
  const Words ours = ourCompileFlags(tools, invocation, settings);
  LaunchResult result = runAsIs(assembled(tools.compiler, ours, invocation.arguments), progress, list.environment());
  if (result.status != 0) return {std::move(result), true};
  const auto headers = list.read();
  if (!headers || !isPlain(tools, invocation, *headers)) return {std::nullopt, true};
  return {std::move(result), true};
}

/// Objects that were compiled without the shims they need must not be taken for good.
LaunchResult withoutObjects(const Invocation& invocation, diag::Diagnostics findings) {
  std::error_code problem;
  for (const std::string& object : invocation.objects) std::filesystem::remove(object, problem);
  return {1, std::move(findings)};
}

/// \param hasRun whether the compiler has read the sources already
LaunchResult compile(const toolchain::Toolchain& tools, const Invocation& invocation,
                     const toolchain::Settings& settings, bool hasRun, cache::Cache& cache, Progress& progress) {
  auto scanned = scanAll(tools, invocation, settings, cache);
  if (!scanned) return withoutObjects(invocation, std::move(scanned).error());
  auto work = support::TemporaryFolder::make();
  if (!work) return {1, {noTemporaryFolder(work.error())}};
  auto shown = overlays(invocation, scanned->value, work->path());
  if (!shown) return {1, std::move(shown).error()};

  const toolchain::Language language = invocation.sources.empty() ? toolchain::Language::c : toolchain::Language::cxx;
  Words ours = ourCompileFlags(tools, invocation, settings, language);
  Words behind = std::move(*shown);
  // The warnings have been shown.
  if (hasRun) behind.push_back("-w");
  if (invocation.kind == InvocationKind::program) {
    const Words library = librarySourcesFor(tools, std::span(std::as_const(scanned->value)));
    auto runtime = runtimeObjects(tools, invocation, settings, library, work->path(), cache, progress);
    if (!runtime) return {1, std::move(runtime).error()};
    for (const std::string& flag : toolchain::linkFlags(tools, settings)) ours.push_back(flag);
    for (const std::string& word : toolchain::asLibrary(runtime->value)) behind.push_back(word);
    for (const std::string& word : toolchain::exceptionLibraryFlags(tools)) behind.push_back(word);
  }
  support::Command command = assembled(tools.compiler, ours, invocation.arguments);
  command.insert(command.end(), behind.begin(), behind.end());
  LaunchResult result = runAsIs(command, progress);
  append(result.findings, std::move(scanned->warnings));
  return result;
}

LaunchResult link(const toolchain::Toolchain& tools, const Invocation& invocation, const toolchain::Settings& settings,
                  cache::Cache& cache, Progress& progress) {
  Words ours = ourFlags(tools, invocation, settings);
  for (const std::string& flag : toolchain::linkFlags(tools, settings)) ours.push_back(flag);
  support::Command command = assembled(tools.compiler, ours, invocation.arguments);
  auto work = support::TemporaryFolder::make();
  if (!work) return {1, {noTemporaryFolder(work.error())}};
  Words objects;
  for (const std::string& word : invocation.arguments)
    if (auto bytes = support::readFile(word)) objects.push_back(std::move(*bytes));
  const Words library = librarySourcesFor(tools, std::span(std::as_const(objects)));
  auto runtime = runtimeObjects(tools, invocation, settings, library, work->path(), cache, progress);
  if (!runtime) return {1, std::move(runtime).error()};
  for (const std::string& word : toolchain::asLibrary(runtime->value)) command.push_back(word);
  for (const std::string& word : toolchain::exceptionLibraryFlags(tools)) command.push_back(word);
  return runAsIs(command, progress);
}

}  // namespace

LaunchResult launch(const support::Command& command, const toolchain::FindOptions& find,
                    const toolchain::Settings& settings, bool usesCache, Progress& progress) {
  const Invocation invocation = toolchain::readInvocation(command);
  if (invocation.kind == InvocationKind::other) return runAsIs(command, progress);
  if (invocation.kind == InvocationKind::mixed)
    return {1,
            {diag::error("languages-mixed", "C and C++ sources in one call of the compiler",
                         "compile each language by a call of its own", invocation.cSources.front())}};
  if (diag::Diagnostics found = annotationsInC(invocation.cSources); diag::hasErrors(found))
    return {1, std::move(found)};
  toolchain::FindOptions options = find;
  // A build system compiles many times, and the questions to the compiler take as long as a small compile.
  options.checksParts = invocation.kind != InvocationKind::compile;
  auto tools = toolchain::find(options);
  if (!tools) return {1, std::move(tools).error()};
  if (invocation.isEmscripten) {
    // It has a C and a C++ library of its own.
    tools->libcHeaders.clear();
    tools->libcxxHeaders.clear();
  }
  toolchain::Settings own;
  own.colour = settings.colour;
  own.camelCase = settings.camelCase;
  own.exceptions = toolchain::exceptionsIn(invocation.arguments, settings.exceptions);
  if (invocation.isEmscripten) own.allocator = toolchain::libraryAllocator;  // chosen with its own -sMALLOC
  // Emscripten brings everything that exceptions need.
  const bool links = invocation.kind != InvocationKind::compile && !invocation.isEmscripten;
  if (links && own.exceptions)
    if (auto missing = addExceptionLibraries(*tools, find.offline, progress); diag::hasErrors(missing))
      return {1, std::move(missing)};
  Trial trial;
  if (invocation.kind == InvocationKind::compile && !invocation.sources.empty())
    trial = compileUnscanned(*tools, invocation, own, progress);
  if (trial.result) return std::move(*trial.result);

  cache::Cache cache = openCache(usesCache, find.executable);
  LaunchResult result = invocation.kind == InvocationKind::link
                            ? link(*tools, invocation, own, cache, progress)
                            : compile(*tools, invocation, own, trial.hasRun, cache, progress);
  cache.prune();
  return result;
}

}  // namespace wasmbind::pipeline
