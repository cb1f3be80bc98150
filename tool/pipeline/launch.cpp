// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/launch.h"

#include <utility>

#include "check/check.h"
#include "pipeline/exceptions.h"
#include "pipeline/first_half.h"
#include "pipeline/library.h"
#include "pipeline/overlay.h"
#include "pipeline/parallel.h"
#include "toolchain/exceptions.h"
#include "toolchain/invocation.h"

namespace wasmbind::pipeline {
namespace {

using toolchain::Invocation;
using toolchain::InvocationKind;
using Words = std::vector<std::string>;

/// Runs the compiler on our own streams: its messages are what they would be without us.
LaunchResult runAsIs(const support::Command& command, Progress& progress) {
  progress.command(command);
  const support::ProcessResult result = support::runAttached(command);
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
Words ourFlags(const toolchain::Toolchain& tools, const Invocation& invocation, const toolchain::Settings& settings) {
  Words words;
  for (const std::string& flag : toolchain::languageFlags(tools, settings.exceptions)) {
    const bool isTarget = flag.starts_with("--target=") || flag.starts_with("--sysroot=");
    if (!isTarget || !invocation.namesTarget) words.push_back(flag);
  }
  return words;
}

diag::Diagnostic noTemporaryFolder(const std::error_code& problem) {
  return diag::error("unwritable", "cannot make a temporary folder: " + problem.message());
}

using Modules = std::vector<model::Module>;

/// What the sources say, each by itself and together.
Outcome<Modules> scanAll(const toolchain::Toolchain& tools, const Invocation& invocation,
                         const toolchain::Settings& settings) {
  Words arguments = ourFlags(tools, invocation, settings);
  arguments.insert(arguments.end(), invocation.scanArguments.begin(), invocation.scanArguments.end());
  arguments.push_back("-w");
  Modules modules(invocation.sources.size());
  diag::Diagnostics found = forEach(modules.size(), [&](std::size_t index) {
    auto scanned = scanSource(tools.compiler, arguments, invocation.sources[index], settings);
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

/// The words that show the compiler sources of the library, each with its shims: overlays first, then the sources.
diag::Result<Words> shownLibrary(const toolchain::Toolchain& tools, const Words& flags, const Words& sources,
                                 const support::Path& folder) {
  Words arguments = flags;
  arguments.push_back("-w");
  Words words(sources.size());
  diag::Diagnostics found = forEach(sources.size(), [&](std::size_t index) {
    auto shims = libraryShims(tools, arguments, sources[index]);
    if (!shims) return std::move(shims).error();
    auto overlay = writeOverlay(sources[index], shims->value, folder, "library" + std::to_string(index));
    if (!overlay) return std::move(overlay).error();
    words[index] = "-ivfsoverlay" + *overlay;
    return diag::Diagnostics{};
  });
  if (diag::hasErrors(found)) return std::unexpected(std::move(found));
  words.insert(words.end(), sources.begin(), sources.end());
  return words;
}

/// The runtime library's objects, for a driver run that also compiles: that would write the user's dependency file
/// anew for each source.
Outcome<Words> runtimeObjects(const toolchain::Toolchain& tools, const Invocation& invocation,
                              const toolchain::Settings& settings, const Modules& modules, const support::Path& folder,
                              Progress& progress) {
  support::Command command = assembled(tools.compiler, ourFlags(tools, invocation, settings), invocation.scanArguments);
  Words sources = toolchain::runtimeSources(tools, settings);
  const Words library = librarySourcesFor(tools, std::span(modules));
  auto shown = shownLibrary(tools, ourFlags(tools, invocation, settings), library, folder);
  if (!shown) return std::unexpected(std::move(shown).error());
  command.insert(command.end(), shown->begin(), shown->begin() + static_cast<std::ptrdiff_t>(library.size()));
  sources.insert(sources.end(), library.begin(), library.end());
  Words objects;
  while (objects.size() < sources.size())
    objects.push_back((folder / ("runtime" + std::to_string(objects.size()))).string() + ".o");
  diag::Diagnostics found = forEach(sources.size(), [&](std::size_t index) {
    support::Command one = command;
    one.insert(one.end(), {"-x", "none", "-c", sources[index], "-o", objects[index]});
    return runCompiler(one, progress);
  });
  return judged(std::move(objects), std::move(found));
}

LaunchResult compile(const toolchain::Toolchain& tools, const Invocation& invocation,
                     const toolchain::Settings& settings, Progress& progress) {
  auto scanned = scanAll(tools, invocation, settings);
  if (!scanned) return {1, std::move(scanned).error()};
  auto work = support::TemporaryFolder::make();
  if (!work) return {1, {noTemporaryFolder(work.error())}};
  auto shown = overlays(invocation, scanned->value, work->path());
  if (!shown) return {1, std::move(shown).error()};

  Words ours = ourFlags(tools, invocation, settings);
  Words behind = std::move(*shown);
  if (invocation.kind == InvocationKind::program) {
    auto runtime = runtimeObjects(tools, invocation, settings, scanned->value, work->path(), progress);
    if (!runtime) return {1, std::move(runtime).error()};
    for (const std::string& flag : toolchain::linkFlags(settings)) ours.push_back(flag);
    for (const std::string& word : toolchain::asLibrary(runtime->value)) behind.push_back(word);
    for (const std::string& word : toolchain::exceptionLibraryFlags(tools)) behind.push_back(word);
  }
  support::Command command = assembled(tools.compiler, ours, invocation.arguments);
  command.insert(command.end(), behind.begin(), behind.end());
  LaunchResult result = runAsIs(command, progress);
  append(result.findings, std::move(scanned->warnings));
  return result;
}

/// The runtime library's sources are compiled by the link's own driver run: it takes sources next to objects.
LaunchResult link(const toolchain::Toolchain& tools, const Invocation& invocation, const toolchain::Settings& settings,
                  Progress& progress) {
  Words ours = ourFlags(tools, invocation, settings);
  for (const std::string& flag : toolchain::linkFlags(settings)) ours.push_back(flag);
  support::Command command = assembled(tools.compiler, ours, invocation.arguments);
  auto work = support::TemporaryFolder::make();
  if (!work) return {1, {noTemporaryFolder(work.error())}};
  const Words needed = librarySourcesFor(tools, std::span(invocation.arguments));
  auto shown = shownLibrary(tools, ourFlags(tools, invocation, settings), needed, work->path());
  if (!shown) return {1, std::move(shown).error()};
  Words library = toolchain::runtimeSources(tools, settings);
  library.insert(library.end(), shown->begin(), shown->end());
  for (const std::string& word : toolchain::asLibrary(library)) command.push_back(word);
  for (const std::string& word : toolchain::exceptionLibraryFlags(tools)) command.push_back(word);
  return runAsIs(command, progress);
}

}  // namespace

LaunchResult launch(const support::Command& command, const toolchain::FindOptions& find,
                    const toolchain::Settings& settings, Progress& progress) {
  const Invocation invocation = toolchain::readInvocation(command);
  if (invocation.kind == InvocationKind::other) return runAsIs(command, progress);
  toolchain::FindOptions options = find;
  // A build system compiles many times, and the questions to the compiler take as long as a small compile.
  options.checksParts = invocation.kind != InvocationKind::compile;
  auto tools = toolchain::find(options);
  if (!tools) return {1, std::move(tools).error()};
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
  if (invocation.kind == InvocationKind::link) return link(*tools, invocation, own, progress);
  return compile(*tools, invocation, own, progress);
}

}  // namespace wasmbind::pipeline
