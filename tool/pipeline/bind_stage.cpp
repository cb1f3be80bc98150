// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/bind_stage.h"

#include <algorithm>
#include <set>

#include "binary/extract.h"
#include "binary/module.h"
#include "binary/strip.h"
#include "descriptor/decode.h"
#include "glue/glue.h"
#include "package/dependencies.h"
#include "package/package_json.h"
#include "pipeline/size_report.h"

namespace wasmbind::pipeline {
namespace {

using Files = std::vector<OutputFile>;
using toolchain::Profile;

diag::Result<binary::Module> readLinked(std::string_view bytes, const std::string& file) {
  return binary::readModule(binary::Bytes(bytes.begin(), bytes.end()), file);
}

binary::OptimizeOptions levels(const BindOptions& options) {
  binary::OptimizeOptions levels{.optimizeLevel = 2, .shrinkLevel = 2};
  if (options.profile == Profile::dev) levels = {.optimizeLevel = 0, .shrinkLevel = 0};
  if (options.optimisation == "s") levels = {.optimizeLevel = 2, .shrinkLevel = 1};
  if (options.optimisation == "z") levels = {.optimizeLevel = 2, .shrinkLevel = 2};
  if (options.optimisation.find_first_of("0123") == 0)
    levels = {.optimizeLevel = options.optimisation.front() - '0', .shrinkLevel = 0};
  return levels;
}

binary::StripOptions stripOptions(const BindOptions& options, const model::SymbolNames& names) {
  binary::StripOptions strip;
  strip.names = names;
  strip.keepDebug = options.profile == Profile::dev;
  strip.keepNames = options.keepNames || options.profile != Profile::release;
  strip.measure = options.measure;
  strip.optimize = levels(options);
  strip.optimize.keepNames = strip.keepNames;
  return strip;
}

/// Services of the runtime library that the glue does not call: sources that might need them bring them along.
std::set<std::string> idleServices(const model::LinkedModule& linked, const model::SymbolNames& names,
                                   const Files& files) {
  std::set<std::string> idle;
  for (const std::string& name : linked.exports) {
    if (!model::isService(name) || names.exports.contains(name)) continue;
    const bool isCalled = std::ranges::any_of(files, [&](const OutputFile& file) { return file.text.contains(name); });
    if (!isCalled) idle.insert(name);
  }
  return idle;
}

diag::Result<Files> gluesOf(const model::Interface& interface, const BindOptions& options) {
  glue::GlueOptions glue;
  glue.name = options.metadata.name;
  glue.target = package::nameOf(options.target);
  glue.typescript = options.typescript;
  glue.debug = options.debug;
  glue.stringBuiltins = options.stringBuiltins;
  diag::Result<std::vector<glue::GeneratedFile>> generated = glue::glue(interface, glue);
  if (!generated) return std::unexpected(std::move(generated).error());
  Files files;
  for (glue::GeneratedFile& file : *generated) files.push_back({std::move(file.name), std::move(file.text)});
  return files;
}

/// package.json, what is carried over, and a .gitignore: what can be built again belongs into nobody's repository.
void addPackageFiles(Files& files, const BindOptions& options) {
  for (const package::CarriedFile& file : options.carried) files.push_back({file.name, file.text});
  std::vector<std::string> names;
  for (const OutputFile& file : files) names.push_back(file.name);
  files.push_back({"package.json", package::packageJson(options.metadata, options.target, names)});
  files.push_back({".gitignore", "*\n"});
  std::ranges::sort(files, {}, &OutputFile::name);
}

/// What the modules behind imports ask of the package; each is judged once.
diag::Diagnostics judgeModules(const model::Interface& interface, const BindOptions& options) {
  diag::Diagnostics found;
  std::set<std::string> seen;
  auto judge = [&](const std::string& module, std::uint32_t flags, const std::string& location) {
    if (module.empty() || (flags & ::wasm::abi::import_flag::snippet) != 0 || !seen.insert(module).second) return;
    append(found, package::judgeImport(module, location, options.metadata, options.target));
  };
  for (const auto* imports : {&interface.imports, &interface.reexports})
    for (const model::ImportInterface& import : *imports) judge(import.module, import.flags, import.callable.location);
  return found;
}

diag::Diagnostics warningsOf(const binary::StrippedModule& stripped, const std::string& file) {
  if (!stripped.droppedDebug) return {};
  diag::Diagnostic warning = diag::error("debug-dropped", "debug information is lost, because the module was optimised",
                                         "leave out --opt-level", file);
  warning.severity = diag::Severity::warning;
  return {warning};
}

}  // namespace

diag::Result<std::string> readModuleFile(const std::string& file) {
  auto bytes = support::readFile(file);
  if (bytes) return std::move(*bytes);
  if (bytes.error() == std::errc::no_such_file_or_directory)
    return diag::failure(diag::error("no-such-file", "there is no such file", {}, file));
  return diag::failure(diag::error("unreadable", "cannot be read: " + bytes.error().message(), {}, file));
}

diag::Result<model::Interface> describe(const std::string& file) {
  const diag::Result<std::string> bytes = readModuleFile(file);
  if (!bytes) return std::unexpected(bytes.error());
  const diag::Result<binary::Module> module = readLinked(*bytes, file);
  if (!module) return std::unexpected(module.error());
  const diag::Result<model::LinkedModule> linked = binary::extract(*module);
  if (!linked) return std::unexpected(linked.error());
  diag::Result<descriptor::Decoded> decoded = descriptor::decode(*linked);
  if (!decoded) return std::unexpected(std::move(decoded).error());
  return std::move(decoded->interface);
}

Outcome<Files> bindModule(std::string bytes, const std::string& file, const BindOptions& options, Progress& progress) {
  diag::Result<binary::Module> module = readLinked(bytes, file);
  if (!module) return std::unexpected(std::move(module).error());
  bytes = {};  // modules are large

  auto linked = progress.step("extract", "", [&] { return binary::extract(*module); });
  if (!linked) return std::unexpected(std::move(linked).error());

  auto decoded = progress.step("decode", "", [&] { return descriptor::decode(*linked); });
  if (!decoded) return std::unexpected(std::move(decoded).error());

  diag::Diagnostics warnings = judgeModules(decoded->interface, options);
  if (diag::hasErrors(warnings)) return std::unexpected(std::move(warnings));

  auto files = progress.step("glue", "", [&] { return gluesOf(decoded->interface, options); });
  if (!files) return std::unexpected(std::move(files).error());

  if (options.measure)
    for (OutputFile& file : *files)
      if (file.name.ends_with(".js") || file.name.ends_with(".cjs")) file.parts = glueSizes(file.text);

  const char* what = options.profile == Profile::dev ? "strip" : "strip, optimise";
  binary::StripOptions strip = stripOptions(options, decoded->names);
  strip.dropExports = idleServices(*linked, decoded->names, *files);
  auto stripped = progress.step(what, "", [&] { return binary::strip(std::move(*module), *linked, strip); });
  if (!stripped) return std::unexpected(std::move(stripped).error());
  files->push_back({options.metadata.name + "_bg.wasm", std::string(stripped->bytes.begin(), stripped->bytes.end()),
                    std::move(stripped->parts)});

  addPackageFiles(*files, options);
  append(warnings, warningsOf(*stripped, file));
  return WithWarnings<Files>{std::move(*files), std::move(warnings)};
}

std::vector<std::string> possibleFiles(const std::string& name) {
  std::vector<std::string> files;
  for (const char* ending : {".js", ".cjs", ".d.ts", ".d.cts", "_bg.wasm", "_bg.wasm.d.ts"})
    files.push_back(name + ending);
  files.push_back("snippets");
  return files;
}

}  // namespace wasmbind::pipeline
