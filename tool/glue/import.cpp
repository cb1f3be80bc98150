// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/import.h"

#include <algorithm>
#include <map>

#include "glue/extension.h"
#include "glue/import_guard.h"
#include "glue/lift/lift.h"
#include "glue/lower/lower.h"
#include "glue/operation.h"
#include "glue/signature.h"
#include "glue/stream.h"

namespace wasmbind::glue {
namespace {

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
    append(lines, numbersChecks(scope, type, "result", place, 0, false, converted));
    lines.push_back("return " + none + scope.use(std::string("returnArray") + elements.code + "ToWasm0") + "(" +
                    converted + ");");
    return lines;
  }
  if (formOf(type) == Form::stream || formOf(type) == Form::flat || formOf(type) == Form::choice) {
    const bool catches = type.code == model::TypeCode::expected;
    const model::BorderType& value = catches ? type.arguments[0] : type;
    const bool isVoid = formOf(value) == Form::none;
    Lines lines = {isVoid ? call + ";" : kept,
                   "const writer = " + scope.use("openWriter") + "(" + place.arguments() + ");"};
    if (catches) lines.push_back(scope.use("writeBool") + "(writer, true, 0);");
    if (!isVoid) lines.push_back(streamWrite(scope, value, "writer", "result", "0") + ";");
    if (streamHolds(scope, type)) lines.push_back(scope.use("holdValues") + "(writer);");
    if (streamMoves(type))
      lines.push_back(scope.use(hasExtensions(scope) ? "handOverMoved" : "forgetMoved") + "(writer);");
    lines.push_back("return " + scope.use("returnStreamToWasm0") + "(writer);");
    return lines;
  }
  Lowered lowered = lower(scope, type, "result", place, 0);
  if (lowered.checks.empty() && lowered.arguments == std::vector<std::string>{"result"})
    return {"return " + call + ";"};
  Lines lines = {kept};
  append(lines, lowered.checks);
  append(lines, lowered.copies);
  append(lines, lowered.moves);
  if (formOf(type) == Form::optionalScalar)
    lines.push_back(scope.use("setReturnWord0") + "(" + lowered.arguments.front() + " ? 1 : 0);");
  const bool isShared = withoutOptional(type).code == model::TypeCode::object_shared;
  if (isShared) lines.push_back(scope.use("setReturnWord0") + "(" + lowered.arguments.back() + ");");
  lines.push_back("return " + (isShared ? lowered.arguments.front() : lowered.arguments.back()) + ";");
  return lines;
}

Lines finally(const Lines& body, const Lines& last) {
  Lines lines = {"try {"};
  append(lines, body, 1);
  lines.emplace_back("} finally {");
  append(lines, last, 1);
  lines.emplace_back("}");
  return lines;
}

Lines printImport(Scope& scope, Modules& modules, const model::ImportInterface& import) {
  const std::string key = propertyKey(import.callable.finalSymbol);
  if (bindsDirectly(import))
    return {key + ": " + scope.use("boundImport") + "(" + reference(modules, import) + ", " + quote(nameOf(import)) +
            "),"};
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
  OverrideParts parts;
  if (isOverride(import))
    parts = overrideParts(scope, import, nameOf(import), arguments);
  else
    lendArguments(scope, import, 0, arguments, parts);
  std::string call = import.kind == model::ImportKind::operation ? operationOn(scope, import, arguments)
                                                                 : operation(modules, import, std::move(arguments));
  if (isOverride(import)) call = keptResult(scope, import, call);
  Lines body = parts.before;
  const model::BorderType& result = import.callable.result;
  const bool converts = import.kind == model::ImportKind::convert;
  const bool isOperation = import.kind == model::ImportKind::operation;
  const Place place{(isOperation ? "js::value::" : "") + nameOf(import), converts ? "value" : "result"};
  const bool runsOnly = isOwnOperation(import) && isQuiet(import);
  const Lines returned = runsOnly || givesItsType(import)
                             ? Lines{(result.code == model::TypeCode::void_ ? "" : "return ") + call + ";"}
                             : returnLines(scope, import.callable.result, call, place);
  append(body, parts.after.empty() ? returned : finally(returned, parts.after));
  if (!runsOnly) body = guarded(scope, import, std::move(body));
  Lines lines = {key + "(" + join(parameters, ", ") + ") {"};
  append(lines, body, 1);
  lines.emplace_back("},");
  return lines;
}

/// An import that the package exports again: functions are looked up when they are called, everything else when the
/// package is loaded.
void printReexport(Scope& scope, Modules& modules, const model::ImportInterface& import, PrintedImports& result) {
  auto isSame = [&](const auto& other) { return other.name == import.reexport; };
  if (std::ranges::any_of(result.reexports, isSame)) return;  // another overload
  const std::string local = scope.names.claimExported(flatName({}, import.reexport));
  Lines lines;
  if (import.kind == model::ImportKind::function)
    lines = {"function " + local + "(...values) {", "  return " + operation(modules, import, {"...values"}) + ";", "}"};
  else
    lines = {"const " + local + " = " + reference(modules, import) + ";"};
  result.reexports.push_back({import.reexport, local, std::move(lines)});
}

}  // namespace

PrintedImports printImports(Scope& scope) {
  Modules modules(scope);
  std::map<std::string, Lines> entries;  // by wasm module
  for (const model::RawImport& raw : scope.interface.rawImports)
    if (isSupplied(raw)) scope.use(raw.name);
  for (const model::ImportInterface& import : scope.interface.imports)
    append(entries[wasm::abi::import_module], isNameless(import)         ? printSignature(scope, import)
                                              : isExtensionState(import) ? printExtensionState(scope, import)
                                                                         : printImport(scope, modules, import));
  for (const model::RawImport& raw : scope.interface.rawImports) {
    if (isSupplied(raw))
      entries[raw.module].push_back(scope.use(raw.name) + ",");
    else
      entries[raw.module].push_back(propertyKey(raw.name) + ": " + modules.localOf(raw.module) +
                                    memberAccess(raw.name) + ",");
  }
  PrintedImports result;
  for (const model::ImportInterface& import : scope.interface.reexports) printReexport(scope, modules, import, result);
  result.modules = modules.list();
  result.snippets = modules.snippets();
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
