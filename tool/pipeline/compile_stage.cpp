// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/compile_stage.h"

#include <algorithm>
#include <utility>

#include "check/check.h"
#include "model/camel_case.h"
#include "pipeline/c_sources.h"
#include "pipeline/js_builtins.h"
#include "pipeline/link.h"
#include "pipeline/parallel.h"
#include "pipeline/pch_cache.h"
#include "pipeline/scanner.h"
#include "pipeline/translation_unit.h"
#include "shim/shim.h"

namespace wasmbind::pipeline {
namespace {

using support::Path;

std::string count(std::size_t number) { return std::to_string(number) + (number == 1 ? " source" : " sources"); }

using Words = std::vector<std::string>;

/// Units of the sources, and what their annotations say.
struct Scanned {
  std::vector<Unit> units;
  std::vector<model::Module> modules;
};

diag::Result<Kept<model::Module>> scanKept(const CompileContext& context, const Words& arguments,
                                           const std::string& source, Tally& tally) {
  const toolchain::Settings& settings = context.settings;
  const std::string question = cache::bytesOf("scan", context.toolchain.compiler, arguments, source, settings.camelCase,
                                              settings.colour, surroundings());
  return cached<model::Module>(context.cache, tally, question, [&](KnownInputs& inputs) {
    std::vector<scan::FileDependency> dependencies;
    auto scanned = scanSource(context.toolchain.compiler, arguments, source, settings, context.cache, &dependencies);
    const Words flags = toolchain::flagsFor(settings, toolchain::Language::cxx);
    inputs = together(inputsOf(dependencies), inputsOf(std::span(flags)));
    return scanned;
  });
}

Outcome<Scanned> scanAll(const CompileContext& context, const Words& sources, Tally& tally) {
  Scanned all{std::vector<Unit>(sources.size()), std::vector<model::Module>(sources.size())};
  const Words arguments = toolchain::scanArguments(context.toolchain, context.settings);
  const Words cFlags = toolchain::flagsFor(context.settings, toolchain::Language::c);
  diag::Diagnostics found = forEach(sources.size(), [&](std::size_t index) {
    if (toolchain::languageOf(sources[index]) == toolchain::Language::c) {
      const bool isKnown = context.settings.includeFolders.empty();
      all.units[index] = {sources[index], {}, isKnown ? inputsOfRuntime(cFlags) : std::nullopt};
      return annotationsInC(std::span(&sources[index], 1));
    }
    auto scanned = scanKept(context, arguments, sources[index], tally);
    if (!scanned) return std::move(scanned).error();
    all.modules[index] = std::move(scanned->product.value);
    all.units[index] = {sources[index], shimsBehind(all.modules[index]), std::move(scanned->inputs)};
    return std::move(scanned->product.warnings);
  });
  return judged(std::move(all), std::move(found));
}

/// Compiles units side by side; objects come in their order.
diag::Diagnostics compileAll(const UnitContext& context, std::span<const Unit> units, const std::string& stem,
                             Words& objects) {
  objects.resize(units.size());
  return forEach(units.size(), [&](std::size_t index) {
    // Numbered, because two folders may have files of one name.
    auto object = compileUnit(context, units[index], stem + std::to_string(index));
    if (!object) return std::move(object).error();
    objects[index] = std::move(object->value);
    return std::move(object->warnings);
  });
}

/// The runtime library's own sources, and those of its imports that `objects` need.
diag::Diagnostics compileRuntime(const CompileContext& context, UnitContext units, Objects& objects) {
  const toolchain::Settings settings = toolchain::forRuntime(context.settings);
  units.command = [&](const toolchain::CompileJob& job) {
    return toolchain::compileCommand(context.toolchain, settings, job);
  };
  std::vector<Unit> runtime;
  for (const std::string& source : toolchain::runtimeSources(context.toolchain, settings))
    runtime.push_back({source, {}, inputsOfRuntime(settings.flags)});
  const Words arguments = toolchain::scanArguments(context.toolchain, settings);
  Words users = objects.own;
  users.insert(users.end(), objects.prebuilt.contents.begin(), objects.prebuilt.contents.end());
  const Words needed = librarySourcesFor(context.toolchain, std::span(std::as_const(users)));
  const std::size_t first = runtime.size();
  runtime.resize(first + needed.size());
  diag::Diagnostics found = forEach(needed.size(), [&](std::size_t index) {
    auto unit = libraryUnit(context.toolchain, context.cache, arguments, needed[index]);
    if (!unit) return std::move(unit).error();
    runtime[first + index] = std::move(*unit);
    return diag::Diagnostics{};
  });
  // Without flags of the user's, all projects of a machine share these objects.
  const bool isShared = settings.flags.empty() && settings.profile == toolchain::Profile::release;
  for (Unit& unit : runtime) unit.dependsOnFolder = !isShared || !Path(unit.source).is_absolute();
  if (!diag::hasErrors(found)) append(found, compileAll(units, runtime, "library", objects.runtime));
  return found;
}

Outcome<Objects> compileEverything(const CompileContext& context, std::span<const Unit> units, const Path& work,
                                   Tally& tally) {
  UnitContext shared{context.toolchain, context.cache, context.progress, tally, work, {}};
  shared.command = [&](const toolchain::CompileJob& job) {
    return toolchain::compileCommand(context.toolchain, context.settings, job);
  };
  auto prebuilt = readPrebuilt(context.settings.prebuilt);
  if (!prebuilt) return std::unexpected(std::move(prebuilt).error());
  Objects objects;
  objects.prebuilt = std::move(*prebuilt);
  for (const Unit& unit : units) objects.sources.push_back(unit.source);
  diag::Diagnostics found = compileAll(shared, units, "unit", objects.own);
  if (!diag::hasErrors(found)) append(found, compileRuntime(context, shared, objects));
  return judged(std::move(objects), std::move(found));
}

/// Whether the user links objects or libraries, which may have annotations of their own.
bool linksObjects(const toolchain::Settings& settings) {
  return !settings.prebuilt.empty() || std::ranges::any_of(settings.flags, [](const std::string& flag) {
    return flag.starts_with("-l") || flag.ends_with(".o") || flag.ends_with(".a") || flag.ends_with(".bc");
  });
}

/// Without annotations there is nothing to bind.
bool isWithoutAnnotations(const std::vector<model::Module>& modules, const toolchain::Settings& settings) {
  return std::ranges::all_of(modules, &model::Module::empty) && !linksObjects(settings);
}

}  // namespace

Outcome<model::Module> scanSource(const std::string& compiler, const std::vector<std::string>& arguments,
                                  const std::string& source, const toolchain::Settings& settings, cache::Cache& cache,
                                  std::vector<scan::FileDependency>* dependencies) {
  std::error_code problem;
  if (!std::filesystem::exists(source, problem))
    return diag::failure(diag::error("no-such-file", "there is no such file", {}, source));
  scan::ScanOptions options;
  options.source = source;
  options.arguments = arguments;
  options.compiler = compiler;
  options.color = settings.colour;
  options.dependencies = dependencies;
  PchCache preamblePchs(cache, compiler, arguments, source);
  PchCache stdPchs(cache, compiler, arguments, {});
  options.preamblePchs = &preamblePchs;
  options.stdPchs = &stdPchs;
  diag::Result<model::Module> module = scanModule(options);
  if (!module) return std::unexpected(std::move(module).error());
  diag::Diagnostics found = check::omitUncrossable(*module);
  if (settings.camelCase) model::applyCamelCase(*module);
  return judged(std::move(*module), std::move(found));
}

Outcome<model::Module> scanAndCheck(const std::string& compiler, const std::vector<std::string>& arguments,
                                    const std::string& source, const toolchain::Settings& settings,
                                    cache::Cache& cache) {
  Outcome<model::Module> scanned = scanSource(compiler, arguments, source, settings, cache);
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

Outcome<std::string> linkedModule(const CompileContext& context, const std::vector<std::string>& sources,
                                  const Path& work) {
  Progress& progress = context.progress;
  const std::string all = count(sources.size());

  auto scanned = progress.step("scan", all, [&](Tally& tally) { return scanAll(context, sources, tally); });
  if (!scanned) return std::unexpected(std::move(scanned).error());
  diag::Diagnostics warnings = std::move(scanned->warnings);
  const bool isPlain = isWithoutAnnotations(scanned->value.modules, context.settings);

  const check::Extent extent = linksObjects(context.settings) ? check::Extent::part : check::Extent::program;
  auto checked = progress.step("check", "", [&] { return judged(true, check::check(scanned->value.modules, extent)); });
  if (!checked) return std::unexpected(std::move(checked).error());
  append(warnings, std::move(checked->warnings));

  auto compiled = progress.step(
      "compile", all, [&](Tally& tally) { return compileEverything(context, scanned->value.units, work, tally); });
  if (!compiled) return std::unexpected(std::move(compiled).error());
  append(warnings, std::move(compiled->warnings));
  // The compiler comes first: what it says about a broken source may be why nothing was found.
  if (isPlain)
    return diag::failure(diag::error("nothing-exported", "nothing is exported: no source has an attribute of wasm",
                                     "mark a function, a class or an enum with [[wasm::export]]"));

  auto linked = progress.step("link", "", [&](Tally& tally) {
    return linkModule({context.toolchain, context.cache, progress, tally, work, {}}, context.settings, compiled->value);
  });
  if (!linked) return std::unexpected(std::move(linked).error());
  append(warnings, std::move(linked->warnings));
  linked->warnings = std::move(warnings);
  return linked;
}

}  // namespace wasmbind::pipeline
