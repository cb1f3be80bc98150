// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/first_half.h"

#include <algorithm>

#include "check/check.h"
#include "model/camel_case.h"
#include "pipeline/library.h"
#include "pipeline/overlay.h"
#include "pipeline/parallel.h"
#include "pipeline/scanner.h"
#include "shim/shim.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;

std::string count(std::size_t number) { return std::to_string(number) + (number == 1 ? " source" : " sources"); }

using Modules = std::vector<model::Module>;

Outcome<Modules> scanAll(const CompileContext& context, const std::vector<std::string>& sources) {
  Modules modules(sources.size());
  const std::vector<std::string> arguments = toolchain::scanArguments(context.toolchain, context.settings);
  diag::Diagnostics found = forEach(sources.size(), [&](std::size_t index) {
    auto scanned = scanSource(context.toolchain.compiler, arguments, sources[index], context.settings);
    if (!scanned) return std::move(scanned).error();
    modules[index] = std::move(scanned->value);
    return std::move(scanned->warnings);
  });
  return judged(std::move(modules), std::move(found));
}

/// One source on its way to an object.
struct Unit {
  std::string source;
  std::string shims;  ///< empty when nothing is annotated
  std::string object;
  bool isRuntime = false;  ///< of the runtime library
};

std::vector<Unit> unitsOf(const CompileContext& context, const std::vector<std::string>& sources,
                          const Modules& modules) {
  std::vector<Unit> units;
  for (std::size_t index = 0; index < sources.size(); ++index)
    units.push_back({sources[index], shimsBehind(modules[index]), {}, false});
  for (const std::string& source : toolchain::runtimeSources(context.toolchain, context.settings))
    units.push_back({source, {}, {}, true});
  return units;
}

diag::Diagnostics compileUnit(const CompileContext& context, Unit& unit, const Path& work, const std::string& stem) {
  toolchain::CompileJob job{unit.source, (work / (stem + ".o")).string(), {}};
  if (!unit.shims.empty()) {
    auto overlay = writeOverlay(unit.source, unit.shims, work, stem);
    if (!overlay) return std::move(overlay).error();
    job.overlay = *overlay;
  }
  unit.object = job.object;
  const toolchain::Settings settings = unit.isRuntime ? toolchain::forRuntime(context.settings) : context.settings;
  return runCompiler(toolchain::compileCommand(context.toolchain, settings, job), context.progress);
}

/// The sources of the library that the objects need; adds their objects to `compiled`.
diag::Diagnostics compileLibrary(const CompileContext& context, const std::vector<std::string>& objects,
                                 const Path& work, std::vector<std::string>& compiled) {
  const std::vector<std::string> arguments =
      toolchain::scanArguments(context.toolchain, toolchain::forRuntime(context.settings));
  std::vector<Unit> units;
  for (const std::string& source : librarySourcesFor(context.toolchain, std::span(objects)))
    units.push_back({source, {}, {}, true});
  diag::Diagnostics found = forEach(units.size(), [&](std::size_t index) {
    auto shims = libraryShims(context.toolchain, arguments, units[index].source);
    if (!shims) return std::move(shims).error();
    units[index].shims = std::move(shims->value);
    return compileUnit(context, units[index], work, "library" + std::to_string(index));
  });
  for (const Unit& unit : units) compiled.push_back(unit.object);
  return found;
}

Outcome<std::vector<std::string>> compileAll(const CompileContext& context, std::vector<Unit> units, const Path& work) {
  // Numbered, because two folders may have files of one name.
  diag::Diagnostics found = forEach(units.size(), [&](std::size_t index) {
    return compileUnit(context, units[index], work, "unit" + std::to_string(index));
  });
  std::vector<std::string> objects, runtime;
  for (const Unit& unit : units) (unit.isRuntime ? runtime : objects).push_back(unit.object);
  if (!diag::hasErrors(found)) append(found, compileLibrary(context, objects, work, runtime));
  for (const std::string& word : toolchain::asLibrary(runtime)) objects.push_back(word);
  return judged(std::move(objects), std::move(found));
}

Outcome<std::string> linkAll(const CompileContext& context, const std::vector<std::string>& objects, const Path& work) {
  const std::string module = (work / "linked.wasm").string();
  diag::Diagnostics found =
      runCompiler(toolchain::linkCommand(context.toolchain, context.settings, objects, module), context.progress);
  return judged(module, std::move(found));
}

/// Whether the user links objects or libraries, which may have annotations of their own.
bool linksObjects(const toolchain::Settings& settings) {
  return std::ranges::any_of(settings.flags, [](const std::string& flag) {
    return flag.starts_with("-l") || flag.ends_with(".o") || flag.ends_with(".a") || flag.ends_with(".bc");
  });
}

/// Without annotations there is nothing to bind.
bool isWithoutAnnotations(const Modules& modules, const toolchain::Settings& settings) {
  return std::ranges::all_of(modules, &model::Module::empty) && !linksObjects(settings);
}

}  // namespace

Outcome<model::Module> scanSource(const std::string& compiler, const std::vector<std::string>& arguments,
                                  const std::string& source, const toolchain::Settings& settings) {
  std::error_code problem;
  if (!std::filesystem::exists(source, problem))
    return diag::failure(diag::error("no-such-file", "there is no such file", {}, source));
  scan::ScanOptions options;
  options.source = source;
  options.arguments = arguments;
  options.compiler = compiler;
  options.color = settings.colour;
  diag::Result<model::Module> module = scanModule(options);
  if (!module) return std::unexpected(std::move(module).error());
  diag::Diagnostics found = check::omitUncrossable(*module);
  if (settings.camelCase) model::applyCamelCase(*module);
  return judged(std::move(*module), std::move(found));
}

Outcome<model::Module> scanAndCheck(const std::string& compiler, const std::vector<std::string>& arguments,
                                    const std::string& source, const toolchain::Settings& settings) {
  Outcome<model::Module> scanned = scanSource(compiler, arguments, source, settings);
  if (!scanned) return scanned;
  append(scanned->warnings, check::check(scanned->value));
  return judged(std::move(scanned->value), std::move(scanned->warnings));
}

std::string shimsBehind(const model::Module& module) {
  if (module.empty()) return {};
  shim::ShimOptions options;
  options.includesSource = false;
  return shim::shim(module, options);
}

diag::Diagnostics runCompiler(const support::Command& command, Progress& progress) {
  progress.command(command);
  const support::ProcessResult result = support::run(command);
  if (result.ok() && result.errors.empty()) return {};
  diag::Diagnostic diagnostic =
      diag::error("compiler", command.front() + " ended with status " + std::to_string(result.status));
  diagnostic.rendered = result.errors;
  if (result.ok()) diagnostic.severity = diag::Severity::warning;
  if (!result.problem.empty()) diagnostic.message = "cannot run " + command.front() + ": " + result.problem;
  return {diagnostic};
}

Outcome<std::string> linkedModule(const CompileContext& context, const std::vector<std::string>& sources,
                                  const Path& work) {
  Progress& progress = context.progress;
  const std::string all = count(sources.size());

  auto scanned = progress.step("scan", all, [&] { return scanAll(context, sources); });
  if (!scanned) return std::unexpected(std::move(scanned).error());
  diag::Diagnostics warnings = std::move(scanned->warnings);
  const bool isPlain = isWithoutAnnotations(scanned->value, context.settings);

  const check::Extent extent = linksObjects(context.settings) ? check::Extent::part : check::Extent::program;
  auto checked = progress.step("check", "", [&] { return judged(true, check::check(scanned->value, extent)); });
  if (!checked) return std::unexpected(std::move(checked).error());
  append(warnings, std::move(checked->warnings));

  auto compiled = progress.step("compile", all,
                                [&] { return compileAll(context, unitsOf(context, sources, scanned->value), work); });
  if (!compiled) return std::unexpected(std::move(compiled).error());
  append(warnings, std::move(compiled->warnings));
  // The compiler comes first: what it says about a broken source may be why nothing was found.
  if (isPlain)
    return diag::failure(diag::error("nothing-exported", "nothing is exported: no source has an attribute of wasm",
                                     "mark a function, a class or an enum with [[wasm::export]]"));

  auto linked = progress.step("link", "", [&] { return linkAll(context, compiled->value, work); });
  if (!linked) return std::unexpected(std::move(linked).error());
  append(warnings, std::move(linked->warnings));
  linked->warnings = std::move(warnings);
  return linked;
}

}  // namespace wasmbind::pipeline
