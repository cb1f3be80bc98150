// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/import.h"

#include <map>

#include "glue/lift/lift.h"
#include "glue/lower/lower.h"
#include "glue/stream.h"

namespace wasmbind::glue {
namespace {

constexpr std::string_view wasiModule = "wasi_snapshot_preview1";

/// Assigns namespace objects to the JavaScript modules behind imports.
class Modules {
 public:
  explicit Modules(Scope& scope) : scope_(scope) {}

  std::string localOf(const std::string& module) {
    auto [entry, isNew] = locals_.try_emplace(module);
    if (isNew) {
      std::size_t slash = module.find_last_of("/:");
      std::string stem = slash == std::string::npos ? module : module.substr(slash + 1);
      entry->second = scope_.names.claim(flatName({}, stem.substr(0, stem.find('.'))));
      list_.push_back({module, entry->second});
    }
    return entry->second;
  }

  std::vector<ModuleImport> list() const { return list_; }

 private:
  Scope& scope_;
  std::map<std::string, std::string> locals_;
  std::vector<ModuleImport> list_;
};

/// The expression that names the imported function, looked up when it is called.
std::string target(Modules& modules, const model::ImportInterface& import) {
  std::string expression = import.module.empty() ? "globalThis" : modules.localOf(import.module);
  std::vector<std::string> path = import.callable.path;
  path.push_back(import.callable.name);
  if (import.module.empty() && path.size() > 1 && path[0] == "console") {
    expression = "console";
    path.erase(path.begin());
  }
  for (const std::string& name : path) expression += memberAccess(name);
  return expression;
}

std::string placeOf(const model::ImportInterface& import) {
  std::vector<std::string> path = import.callable.path;
  path.push_back(import.callable.name);
  return join(path, ".");
}

/// What the import hands back: text in a block of the module's heap, scalars as they are.
Lines returnLines(Scope& scope, const model::BorderType& type, const std::string& call, const Place& place) {
  if (formOf(type) == Form::none) return {call + ";"};
  const std::string kept = "const result = " + call + ";";
  if (formOf(type) == Form::text) {
    const bool nullable = isOptional(type) || type.code == model::TypeCode::c_string;
    const std::string pass = scope.use("returnStringToWasm0") + "(result)";
    return {kept, textCheck(scope, type, "result", place),
            "return " + (nullable ? "result == null ? 0 : " + pass : pass) + ";"};
  }
  const std::string none = isOptional(type) ? "result == null ? 0 : " : "";
  if (formOf(type) == Form::numbers) {
    const model::BorderType& inner = withoutOptional(type);
    const bool isClamped = inner.code == model::TypeCode::clamped;
    const Elements elements = elementsOf(isClamped ? model::TypeCode::u8 : inner.arguments[0].code);
    Lines lines = {kept};
    std::string converted;
    append(lines, numbersChecks(scope, type, "result", place, 0, converted));
    lines.push_back("return " + none + scope.use(std::string("returnArray") + elements.code + "ToWasm0") + "(" +
                    converted + ");");
    return lines;
  }
  if (formOf(type) == Form::stream) {
    Lines lines = {kept, "const writer = " + scope.use("openWriter") + "(" + place.arguments() + ");",
                   streamWrite(scope, type, "writer", "result", "0") + ";"};
    if (streamMoves(type)) lines.push_back(scope.use("forgetMoved") + "(writer);");
    lines.push_back("return " + scope.use("returnStreamToWasm0") + "(writer);");
    return lines;
  }
  Lowered lowered = lower(scope, type, "result", place, 0);
  Lines lines = {kept};
  append(lines, lowered.checks);
  append(lines, lowered.copies);
  append(lines, lowered.moves);
  if (formOf(type) == Form::optionalScalar)
    lines.push_back(scope.use("setReturnWord0") + "(" + lowered.arguments.front() + " ? 1 : 0);");
  lines.push_back("return " + lowered.arguments.back() + ";");
  return lines;
}

/// Exports that an import calls must leave alone what belongs to the export that waits for it: its arguments in the
/// scratch area, and the marks of the objects that it uses.
Lines guarded(Scope& scope, Lines body) {
  Lines before, after;
  auto keep = [&](const std::string& stem) {
    if (!scope.helpers.has(stem + "Base")) return;
    const std::string base = scope.use(stem + "Base"), top = scope.use(stem + "Top");
    append(before, {"const " + stem + "Base0 = " + base + ";", "const " + stem + "Top0 = " + top + ";",
                    base + " = " + top + ";"});
    append(after, {base + " = " + stem + "Base0;", top + " = " + stem + "Top0;"});
  };
  keep("scratch");
  keep("lent");
  const std::string depth = scope.use("importDepth");
  append(before, {depth + "++;", "try {"});
  append(before, body, 1);
  append(before, {"} catch (error) {", "  " + scope.use("unwind") + "(error);", "} finally {", "  " + depth + "--;"});
  append(before, after, 1);
  before.emplace_back("}");
  return before;
}

Lines printImport(Scope& scope, Modules& modules, const model::ImportInterface& import) {
  std::vector<std::string> parameters, arguments;
  for (std::size_t i = 0; i < import.callable.parameters.size(); ++i) {
    const model::BorderType& type = import.callable.parameters[i].type;
    std::vector<std::string> values;
    const int count = wasmValues(type);
    for (int k = 0; k < count; ++k)
      values.push_back((count == 1 ? "value" : k == 0 ? "ptr" : "length") + std::to_string(i));
    parameters.insert(parameters.end(), values.begin(), values.end());
    arguments.push_back(liftArgument(scope, type, values));
  }
  const std::string call = target(modules, import) + "(" + join(arguments, ", ") + ")";
  Lines body = returnLines(scope, import.callable.result, call, {placeOf(import), "result"});
  body = guarded(scope, std::move(body));
  Lines lines = {propertyKey(import.callable.finalSymbol) + "(" + join(parameters, ", ") + ") {"};
  append(lines, body, 1);
  lines.emplace_back("},");
  return lines;
}

}  // namespace

PrintedImports printImports(Scope& scope) {
  Modules modules(scope);
  std::map<std::string, Lines> entries;  // by wasm module
  for (const model::ImportInterface& import : scope.interface.imports)
    append(entries[wasm::abi::import_module], printImport(scope, modules, import));
  for (const model::RawImport& raw : scope.interface.rawImports) {
    if (raw.module == wasiModule && helperLibrary().contains(raw.name))
      entries[raw.module].push_back(scope.use(raw.name) + ",");
    else
      entries[raw.module].push_back(propertyKey(raw.name) + ": " + modules.localOf(raw.module) +
                                    memberAccess(raw.name) + ",");
  }
  PrintedImports result;
  result.modules = modules.list();
  if (entries.empty()) return result;
  result.object.emplace_back("{");
  for (const auto& [module, lines] : entries) {
    result.object.push_back("  " + propertyKey(module) + ": {");
    append(result.object, lines, 2);
    result.object.emplace_back("  },");
  }
  result.object.emplace_back("}");
  return result;
}

}  // namespace wasmbind::glue
