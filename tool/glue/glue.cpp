// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/glue.h"

#include <algorithm>

#include "glue/dts/declarations.h"
#include "glue/exports/call.h"
#include "glue/exports/exports.h"
#include "glue/exports/thrown.h"
#include "glue/imports/import_guard.h"
#include "glue/target/target.h"

namespace wasmbind::glue {
namespace {

/// Exports that would take the place of the target's own, and imports that nothing supplies.
diag::Diagnostics check(const EmitContext& context, const Target& target, const PrintedExports& exports) {
  const model::Interface& interface = context.interface;
  diag::Diagnostics diagnostics;
  for (const Ambiguity& ambiguity : context.ambiguities) {
    diag::Diagnostic diagnostic =
        diag::error("ambiguous-overloads",
                    "no JavaScript value tells this overload of '" + ambiguity.second->name + "' from an earlier one",
                    "give one of them another name with [[wasm::name(\"...\")]], or leave it out with [[wasm::skip]]");
    diagnostic.range = model::parseLocation(ambiguity.second->location);
    diagnostic.notes.push_back({"the other overload is here", model::parseLocation(ambiguity.first->location)});
    diagnostics.push_back(std::move(diagnostic));
  }
  const bool isMoved =
      target.startsByDefault && std::ranges::find(exports.names, "default", &ExportedName::name) != exports.names.end();
  for (const ExportedName& name : exports.names) {
    const bool isInit = isMoved && name.name == "init";
    if (!isInit && std::ranges::find(target.ownNames, name.name) == target.ownNames.end()) continue;
    diag::Diagnostic diagnostic = diag::error(
        "export-name-taken",
        "the export '" + name.name + "' has the name of one that target '" + std::string(target.name) + "' adds itself",
        isInit ? "rename it, or the default export, whose place 'init' has had: [[wasm::name(\"...\")]]"
               : "give it another name with [[wasm::name(\"...\")]]");
    diagnostic.range = model::parseLocation(name.location);
    diagnostics.push_back(std::move(diagnostic));
  }
  for (const model::RawImport& import : interface.rawImports) {
    const bool isService = isServiceModule(import.module);
    if (isService ? isSupplied(import) : import.module != "env") continue;
    diagnostics.push_back(diag::error(
        "import-not-supplied", "the module imports '" + import.module + "." + import.name + "', which nothing supplies",
        isService ? "avoid the system call behind it" : "define the function, or declare it with [[wasm::import]]"));
  }
  return diagnostics;
}

/// The exports that only release something: calls of them may come at any time.
std::vector<std::string> releases(const EmitContext& context) {
  std::vector<std::string> names;
  for (const model::ClassInterface& item : context.interface.classes) names.push_back(quote(item.free.finalSymbol));
  if (context.helpers.mention("__wasmbind_release_callable")) names.emplace_back("\"__wasmbind_release_callable\"");
  return names;
}

/// Addresses and limits that the helpers use.
Lines constants(const EmitContext& context, const Target& target) {
  const model::RuntimeAreas& areas = context.interface.areas;
  Lines lines;
  auto add = [&](const char* name, std::uint64_t value) {
    if (context.helpers.mention(name) || context.constants.contains(name))
      lines.push_back(std::string("const ") + name + " = " + std::to_string(value) + ";");
  };
  add("SCRATCH", areas.scratch);
  add("SCRATCH_END", std::uint64_t{areas.scratch} + areas.scratchSize);
  add("RETURN_AREA", areas.returnArea / 4);
  add("NO_VALUE", static_cast<std::uint64_t>(wasm::abi::no_value));
  add("STRING_LOOP_LIMIT", static_cast<std::uint64_t>(target.stringLoopLimit));
  if (context.helpers.has("terminated")) lines.push_back("const RELEASES = [" + join(releases(context), ", ") + "];");
  return lines;
}

void addSection(std::string& body, const std::string& section) {
  if (section.empty()) return;
  if (!body.empty()) body += '\n';
  body += section;
}

std::string printBody(const EmitContext& context, const Target& target, const PrintedExports& exports) {
  std::string body;
  addSection(body, text(constants(context, target)));
  addSection(body, text(thrownTypes(context)));
  addSection(body, context.helpers.state());
  addSection(body, text(wrapped(exports.declarations)));
  for (const auto& [name, lines] : context.functionsOnDemand) addSection(body, text(wrapped(lines)));
  addSection(body, context.helpers.functions());
  return body;
}

/// `name = value;` for every variable of the helpers, as its declaration has it: a second instance starts afresh.
Lines resetStatements(const EmitContext& context) {
  Lines lines;
  for (const std::string& section : {context.helpers.state(), context.helpers.functions()})
    for (const std::string& line : linesOf(section))
      if (line.starts_with("let ")) lines.push_back(line.substr(4));
  return lines;
}

Lines finishStatements(EmitContext& context, bool loadsStringBuiltins) {
  const model::Interface& interface = context.interface;
  Lines lines, loading;
  if (loadsStringBuiltins) loading.push_back(context.use("loadStringBuiltins") + "();");
  if (interface.hasInitialize) lines.emplace_back("wasm._initialize();");
  for (const model::StartFunction& start : interface.starts)
    lines.push_back("wasm" + memberAccess(start.callable.finalSymbol) + "();");
  FunctionScope scope(context, {});
  if (!lines.empty()) append(loading, guardedCall(context, interface.mayTrap, lines));
  return loading;
}

void addReexports(PrintedExports& exports, const std::vector<Reexport>& reexports, std::string_view exported) {
  for (const Reexport& one : reexports) {
    if (!exports.declarations.empty()) exports.declarations.emplace_back();
    Lines lines = one.lines;
    if (one.name == one.local) lines.front() = std::string(exported) + lines.front();
    append(exports.declarations, lines);
    exports.names.push_back({one.name, one.local, ""});
  }
}

}  // namespace

std::vector<std::string_view> targetNames() {
  std::vector<std::string_view> names;
  for (const Target& target : targets()) names.push_back(target.name);
  return names;
}

diag::Result<std::vector<GeneratedFile>> glue(const model::Interface& interface, const GlueOptions& options) {
  auto target = std::ranges::find(targets(), options.target, &Target::name);
  if (target == targets().end())
    return diag::failure(diag::error("unknown-target", "there is no target '" + options.target + "'"));

  // Which classes need their wrapping functions is known once everything has been printed.
  EmitContext draft(interface, options.target);
  draft.checksRanges = options.debug;
  printExports(draft, std::string(target->exported));
  printImports(draft);
  finishStatements(draft, false);
  useThrown(draft);
  EmitContext context(interface, options.target);
  context.checksRanges = options.debug;
  context.wrapped = draft.wrapped;
  context.borrowed = draft.borrowed;
  context.enumTables = draft.enumTables;
  context.marksStack = draft.helpers.has("stackMark") || std::ranges::any_of(interface.imports, unwinds);
  PrintedModule module;
  module.name = options.name;
  // Functions that nothing calls any more may be all that can trap.
  if (draft.helpers.has("terminate")) {
    module.terminated = context.use("terminated");
    module.termination = context.use("termination");
  }
  PrintedExports exports = printExports(context, std::string(target->exported));
  module.imports = printImports(context);
  addReexports(exports, module.imports.reexports, target->exported);
  if (diag::Diagnostics diagnostics = check(context, *target, exports); !diagnostics.empty())
    return std::unexpected(std::move(diagnostics));

  module.finish = finishStatements(
      context, options.stringBuiltins && target->hasStringBuiltins && context.helpers.haveLinesFor("stringBuiltins"));
  useThrown(context);
  module.imports.object = wrapped(module.imports.object);
  if (target->isCommonJs && std::ranges::any_of(module.imports.modules, &ModuleImport::usesDefault))
    context.use("moduleNamespace");
  module.body = printBody(context, *target, exports);
  module.usesCrypto = context.helpers.mention("crypto");
  module.resets = resetStatements(context);
  for (const ExportedName& name : exports.names) module.exports.emplace_back(name.name, name.local);
  std::vector<GeneratedFile> files = target->files(module);
  for (const auto& [name, snippet] : module.imports.snippets) files.push_back({name, snippet});
  if (options.typescript) {
    module.declarations = text(printDeclarations(context));
    module.hasClasses = !interface.classes.empty();
    module.rawExports = printRawExports(context, target->memoryType);
    std::vector<GeneratedFile> declarations = target->declarationFiles(module);
    files.insert(files.end(), declarations.begin(), declarations.end());
  }
  return files;
}

}  // namespace wasmbind::glue
