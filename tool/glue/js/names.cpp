// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/names.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "glue/js/code.h"
#include "glue/js/helper_registry.h"
#include "model/names.h"

namespace wasmbind::glue {
namespace {

/// Globals and module-level names that generated code relies on.
constexpr std::array reliedOn = std::to_array<std::string_view>({"Array",
                                                                 "ArrayBuffer",
                                                                 "BigInt",
                                                                 "BigInt64Array",
                                                                 "BigUint64Array",
                                                                 "DataView",
                                                                 "Date",
                                                                 "Error",
                                                                 "Float32Array",
                                                                 "Float64Array",
                                                                 "FinalizationRegistry",
                                                                 "Int16Array",
                                                                 "Int32Array",
                                                                 "Int8Array",
                                                                 "Map",
                                                                 "Math",
                                                                 "Number",
                                                                 "Object",
                                                                 "Promise",
                                                                 "Proxy",
                                                                 "RangeError",
                                                                 "Request",
                                                                 "Response",
                                                                 "Set",
                                                                 "String",
                                                                 "Symbol",
                                                                 "TextDecoder",
                                                                 "TextEncoder",
                                                                 "TypeError",
                                                                 "URL",
                                                                 "Uint16Array",
                                                                 "Uint32Array",
                                                                 "Uint8Array",
                                                                 "Uint8ClampedArray",
                                                                 "WebAssembly",
                                                                 "console",
                                                                 "crypto",
                                                                 "exports",
                                                                 "fetch",
                                                                 "globalThis",
                                                                 "imports",
                                                                 "init",
                                                                 "initSync",
                                                                 "instantiate",
                                                                 "module",
                                                                 "performance",
                                                                 "process",
                                                                 "queueMicrotask",
                                                                 "require",
                                                                 "undefined",
                                                                 "uninitialized",
                                                                 "wasm",
                                                                 "NaN",
                                                                 "Infinity",
                                                                 "SCRATCH",
                                                                 "SCRATCH_END",
                                                                 "thrownTypes",
                                                                 "RETURN_AREA",
                                                                 "STRING_LOOP_LIMIT",
                                                                 "__dirname",
                                                                 "__wasm",
                                                                 "finishInit",
                                                                 "initialized",
                                                                 "loadModule",
                                                                 "startInit",
                                                                 "wasmBytes",
                                                                 "Atomics",
                                                                 "Boolean",
                                                                 "Buffer",
                                                                 "ReferenceError",
                                                                 "Reflect",
                                                                 "SharedArrayBuffer",
                                                                 "SyntaxError",
                                                                 "WeakMap",
                                                                 "WeakRef",
                                                                 "EvalError",
                                                                 "URIError",
                                                                 "AggregateError"});

/// Whether a helper is printed under this name: its own, or with zeros appended where the user exports that.
bool isHelper(std::string name) {
  while (!helperLibrary().contains(name)) {
    if (!name.ends_with('0')) return false;
    name.pop_back();
  }
  return true;
}

/// How a parameter is called before clashes are resolved.
std::string nameOf(const model::BorderParameter& parameter, std::size_t index) {
  return parameter.name.empty() ? "arg" + std::to_string(index) : model::asIdentifier(parameter.name);
}

template <typename Rename>
std::vector<std::string> renamed(const std::vector<model::BorderParameter>& parameters, Rename needsSuffix) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    std::string name = nameOf(parameters[i], i);
    while (needsSuffix(name) || std::ranges::find(names, name) != names.end()) name += '_';
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace

bool Names::isTaken(const std::string& identifier) const {
  return isTakenForExports(identifier) || isHelper(identifier);
}

bool Names::isTakenForExports(const std::string& identifier) const {
  return isReserved(identifier) || taken_.contains(identifier) ||
         std::ranges::find(reliedOn, identifier) != reliedOn.end();
}

std::string Names::claim(const std::string& preferred) {
  std::string name = preferred;
  while (isTaken(name) || parameters_.contains(name)) name += '_';
  taken_.insert(name);
  return name;
}

std::string Names::claimExported(const std::string& preferred) {
  std::string name = preferred;
  while (isTakenForExports(name)) name += '_';
  taken_.insert(name);
  return name;
}

void Names::reserveParameters(const std::vector<model::BorderParameter>& parameters) {
  for (std::size_t i = 0; i < parameters.size(); ++i) parameters_.insert(nameOf(parameters[i], i));
}

std::vector<std::string> Names::parameters(const std::vector<model::BorderParameter>& parameters) const {
  return renamed(parameters, [this](const std::string& name) { return isTaken(name); });
}

std::vector<std::string> Names::documentedParameters(const std::vector<model::BorderParameter>& parameters) {
  return renamed(parameters, [](const std::string& name) { return isReserved(name); });
}

std::string LocalNames::claim(const std::string& preferred) {
  std::string name = preferred;
  while (module_.isTaken(name) || taken_.contains(name)) name += '_';
  taken_.insert(name);
  return name;
}

std::string flatName(const std::vector<std::string>& path, const std::string& name) {
  std::vector<std::string> parts = path;
  parts.push_back(name);
  return model::asIdentifier(join(parts, "_"));
}

}  // namespace wasmbind::glue
