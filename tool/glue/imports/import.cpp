// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/imports/import.h"

#include <algorithm>
#include <map>

#include "glue/exports/extension.h"
#include "glue/imports/import_expression.h"
#include "glue/imports/import_guard.h"
#include "glue/imports/signature.h"
#include "glue/lift/lift.h"
#include "glue/lower/lower.h"
#include "glue/packed/packed.h"
#include "glue/types/extendable.h"

namespace wasmbind::glue {
namespace {

/// What the import hands back: text in a block of the module's heap, scalars as they are.
Lines returnLines(EmitContext& context, const model::AbiType& type, const std::string& call,
                  const ArgumentPath& place) {
  if (conventionOf(type) == PassingConvention::none) return {call + ";"};
  const std::string value = context.local("result"), kept = "const " + value + " = " + call + ";";
  if (conventionOf(type) == PassingConvention::string) {
    const bool nullable = isOptional(type) || type.code == model::TypeCode::c_string;
    const std::string pass = context.use("returnStringToWasm0") + "(" + value + ")";
    return {kept, textCheck(context, type, value, place),
            "return " + (nullable ? value + " == null ? 0 : " + pass : pass) + ";"};
  }
  const std::string none = isOptional(type) ? value + " == null ? 0 : " : "";
  if (conventionOf(type) == PassingConvention::typedArray) {
    const Elements elements = elementsOfArray(type);
    Lines lines = {kept};
    std::string converted;
    append(lines, numbersChecks(context, type, value, place, 0, false, converted));
    lines.push_back("return " + none + context.use(std::string("returnArray") + elements.code + "ToWasm0") + "(" +
                    converted + ");");
    return lines;
  }
  if (conventionOf(type) == PassingConvention::packed || conventionOf(type) == PassingConvention::flat ||
      conventionOf(type) == PassingConvention::flatVariant) {
    const bool catches = type.code == model::TypeCode::expected;
    const model::AbiType& written = catches ? type.arguments[0] : type;
    const std::string writer = context.local("writer");
    const bool isVoid = conventionOf(written) == PassingConvention::none;
    Lines lines = {isVoid ? call + ";" : kept,
                   "const " + writer + " = " + context.use("openWriter") + "(" + place.arguments() + ");"};
    if (catches) lines.push_back(context.use("writeBool") + "(" + writer + ", true, 0);");
    if (!isVoid) lines.push_back(streamWrite(context, written, writer, value, "0") + ";");
    if (streamHolds(context, type)) lines.push_back(context.use("holdValues") + "(" + writer + ");");
    if (streamMoves(type))
      lines.push_back(context.use(hasExtensions(context) ? "handOverMoved" : "forgetMoved") + "(" + writer + ");");
    lines.push_back("return " + context.use("returnStreamToWasm0") + "(" + writer + ");");
    return lines;
  }
  Lowered lowered = lower(context, type, value, place, 0);
  if (lowered.checks.empty() && lowered.arguments == std::vector<std::string>{value}) return {"return " + call + ";"};
  Lines lines = {kept};
  append(lines, lowered.checks);
  append(lines, lowered.copies);
  append(lines, lowered.moves);
  if (conventionOf(type) == PassingConvention::optionalScalar)
    lines.push_back(context.use("setReturnWord0") + "(" + lowered.arguments.front() + " ? 1 : 0);");
  const bool isShared = withoutOptional(type).code == model::TypeCode::object_shared;
  if (isShared) lines.push_back(context.use("setReturnWord0") + "(" + lowered.arguments.back() + ");");
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

/// Names those of `arguments` whose numbers C++ reads again after the call, and copies them back then.
/// \param pointers  locals with the address of each argument's numbers, by argument
void writeBack(EmitContext& context, const model::ImportInterface& import, const std::vector<std::string>& pointers,
               std::vector<std::string>& arguments, OverrideParts& parts) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const model::AbiType& type = import.callable.parameters[i].type;
    if (!isWrittenBack(type)) continue;
    const std::string array = context.local("array", i);
    parts.before.push_back("const " + array + " = " + arguments[i] + ";");
    parts.after.push_back((isOptional(type) ? "if (" + array + ") " : "") +
                          context.use(std::string("writeBackArray") + elementsOfArray(type).code + "ToWasm0") + "(" +
                          array + ", " + pointers[i] + ");");
    arguments[i] = array;
  }
}

Lines printImport(EmitContext& context, Modules& modules, const model::ImportInterface& import) {
  const std::string key = propertyKey(import.callable.finalSymbol);
  if (bindsDirectly(import))
    return {key + ": " + context.use("boundImport") + "(" + reference(modules, import) + ", " + quote(nameOf(import)) +
            "),"};
  FunctionScope scope(context, {});
  std::vector<std::string> parameters, arguments, firstValues;
  for (std::size_t i = 0; i < import.callable.parameters.size(); ++i) {
    const model::AbiType& type = import.callable.parameters[i].type;
    std::vector<std::string> values;
    const int count = wasmValues(type);
    for (int k = 0; k < count; ++k)
      values.push_back(context.local(count == 1 ? "value" : k == 0 ? "ptr" : "length", i));
    parameters.insert(parameters.end(), values.begin(), values.end());
    arguments.push_back(liftArgument(context, type, values));
    firstValues.push_back(values.empty() ? "" : values.front());
  }
  OverrideParts parts;
  if (isOverride(import))
    parts = overrideParts(context, import, parameters.front(), nameOf(import), arguments);
  else
    lendArguments(context, import, 0, arguments, parts);
  writeBack(context, import, firstValues, arguments, parts);
  std::string call = import.kind == model::ImportKind::operation
                         ? operationOn(context, import, arguments)
                         : importExpression(modules, import, std::move(arguments));
  if (isOverride(import)) call = keptResult(context, import, parts.object, call);
  Lines body = parts.before;
  const model::AbiType& result = import.callable.result;
  const bool converts = import.kind == model::ImportKind::convert;
  const bool isOperation = import.kind == model::ImportKind::operation;
  const ArgumentPath place{(isOperation ? "js::value::" : "") + nameOf(import), converts ? "value" : "result"};
  const bool runsOnly = isOwnOperation(import) && isQuiet(import);
  const Lines returned = runsOnly || givesItsType(import)
                             ? Lines{(result.code == model::TypeCode::void_ ? "" : "return ") + call + ";"}
                             : returnLines(context, import.callable.result, call, place);
  append(body, parts.after.empty() ? returned : finally(returned, parts.after));
  if (!runsOnly) body = guarded(context, import, std::move(body));
  Lines lines = {key + "(" + join(parameters, ", ") + ") {"};
  append(lines, body, 1);
  lines.emplace_back("},");
  return lines;
}

/// An import that the package exports again: functions are looked up when they are called, everything else when the
/// package is loaded.
void printReexport(EmitContext& context, Modules& modules, const model::ImportInterface& import,
                   PrintedImports& result) {
  auto isSame = [&](const auto& other) { return other.name == import.reexport; };
  if (std::ranges::any_of(result.reexports, isSame)) return;  // another overload
  const std::string local = context.names.claimExported(flatName({}, import.reexport));
  Lines lines;
  if (import.kind == model::ImportKind::function)
    lines = {"function " + local + "(...values) {",
             "  return " + importExpression(modules, import, {"...values"}) + ";", "}"};
  else
    lines = {"const " + local + " = " + reference(modules, import) + ";"};
  result.reexports.push_back({import.reexport, local, std::move(lines)});
}

}  // namespace

PrintedImports printImports(EmitContext& context) {
  Modules modules(context);
  std::map<std::string, Lines> entries;  // by wasm module
  for (const model::RawImport& raw : context.interface.rawImports)
    if (isSupplied(raw)) context.use(raw.name);
  for (const model::ImportInterface& import : context.interface.imports)
    append(entries[wasm::abi::import_module], isNameless(import)         ? printSignature(context, import)
                                              : isExtensionState(import) ? printExtensionState(context, import)
                                                                         : printImport(context, modules, import));
  for (const model::RawImport& raw : context.interface.rawImports) {
    if (isSupplied(raw))
      entries[raw.module].push_back(context.use(raw.name) + ",");
    else
      entries[raw.module].push_back(propertyKey(raw.name) + ": " + modules.localOf(raw.module) +
                                    memberAccess(raw.name) + ",");
  }
  PrintedImports result;
  for (const model::ImportInterface& import : context.interface.reexports)
    printReexport(context, modules, import, result);
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
