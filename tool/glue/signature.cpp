// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/signature.h"

#include <algorithm>

#include "glue/call.h"
#include "glue/names.h"

namespace wasmbind::glue {
namespace {

/// What JavaScript calls functions of C++ in messages: they have no name.
constexpr const char* callbackName = "callback";

const model::Callable& callbackOf(const Scope& scope, const model::ImportInterface& import) {
  return *std::ranges::find(scope.interface.callbacks, import.callable.name, &model::Callable::symbol);
}

/// A function around the callable at an address.
Lines makeFunction(Scope& scope, const model::ImportInterface& import) {
  const model::Callable& callback = callbackOf(scope, import);
  const bool once = (import.flags & wasm::abi::import_flag::once) != 0;
  CallSite site;
  site.where = callbackName;
  site.parameters = scope.names.parameters(callback.parameters);
  site.callable = once ? scope.use("takeCallable") + "(callable)" : "ptr";
  Lines body;
  if (!once) body.push_back("const ptr = callable.ptr || " + scope.use("throwReleased") + "();");
  append(body, callBody(scope, callback, site));
  Lines lines = {propertyKey(import.callable.finalSymbol) + "(address) {",
                 "  const callable = " + scope.use("newCallable") + "(address);",
                 "  return " + scope.use("bindCallable") + "(callable, (" + join(site.parameters, ", ") + ") => {"};
  append(lines, body, 2);
  append(lines, {"  });", "},"});
  return lines;
}

using Operands = std::vector<std::string>;

std::string listFrom(const Operands& operands, std::size_t first) {
  return join({operands.begin() + static_cast<std::ptrdiff_t>(first), operands.end()}, ", ");
}

struct Operation {
  std::string_view name;
  std::string (*write)(Scope&, const Operands&);
};

constexpr Operation operations[] = {
    {"!!", [](Scope&, const Operands& o) { return "Boolean(" + o[0] + ")"; }},
    {"call", [](Scope&, const Operands& o) { return o[0] + "(" + listFrom(o, 1) + ")"; }},
    {"callMethod", [](Scope&, const Operands& o) { return o[0] + "[" + o[1] + "](" + listFrom(o, 2) + ")"; }},
    {"delete",
     [](Scope& scope, const Operands& o) { return scope.use("deleteProperty") + "(" + listFrom(o, 0) + ")"; }},
    {"done", [](Scope&, const Operands& o) { return "Boolean(" + o[0] + ".done)"; }},
    {"element", [](Scope&, const Operands& o) { return o[0] + ".value"; }},
    {"get", [](Scope&, const Operands& o) { return o[0] + "[" + o[1] + "]"; }},
    {"global", [](Scope&, const Operands& o) { return "globalThis[" + o[0] + "]"; }},
    {"globalThis", [](Scope&, const Operands&) { return std::string("globalThis"); }},
    {"isArray", [](Scope&, const Operands& o) { return "Array.isArray(" + o[0] + ")"; }},
    {"isUndefined", [](Scope&, const Operands& o) { return o[0] + " === undefined"; }},
    {"in", [](Scope&, const Operands& o) { return o[1] + " in " + o[0]; }},
    {"iterate", [](Scope&, const Operands& o) { return o[0] + "[Symbol.iterator]()"; }},
    {"length", [](Scope&, const Operands& o) { return o[0] + ".length"; }},
    {"liveObjects", [](Scope& scope, const Operands&) { return scope.use("countLiveObjects") + "()"; }},
    {"new", [](Scope&, const Operands& o) { return "new " + o[0] + "(" + listFrom(o, 1) + ")"; }},
    {"next", [](Scope&, const Operands& o) { return o[0] + ".next()"; }},
    {"release", [](Scope& scope, const Operands& o) { return scope.use("releaseFunction") + "(" + o[0] + ")"; }},
    {"set", [](Scope&, const Operands& o) { return o[0] + "[" + o[1] + "] = " + o[2]; }},
    {"String", [](Scope&, const Operands& o) { return "String(" + o[0] + ")"; }},
    {"Symbol", [](Scope&, const Operands& o) { return "Symbol(" + o[0] + ")"; }},
    {"Symbol.for", [](Scope&, const Operands& o) { return "Symbol.for(" + o[0] + ")"; }},
    {"Symbol.known", [](Scope&, const Operands& o) { return "Symbol[" + o[0] + "]"; }},
    {"typeof", [](Scope& scope, const Operands& o) { return scope.use("typeIndex") + "(" + o[0] + ")"; }},
    {"object", [](Scope&, const Operands&) { return std::string("{}"); }},
};

/// All others are operators between two operands.
std::string expressionOf(Scope& scope, const std::string& name, const Operands& operands) {
  const auto* operation = std::ranges::find(operations, name, &Operation::name);
  if (operation != std::end(operations)) return operation->write(scope, operands);
  return operands[0] + " " + name + " " + operands[1];
}

}  // namespace

bool givesItsType(const model::ImportInterface& import) {
  return import.kind == model::ImportKind::operation && import.callable.name != "get" &&
         import.callable.name != "callMethod";
}

bool isOwnOperation(const model::ImportInterface& import) {
  return import.kind == model::ImportKind::operation || import.kind == model::ImportKind::convert;
}

std::string operationOn(Scope& scope, const model::ImportInterface& import, const std::vector<std::string>& operands) {
  return expressionOf(scope, import.callable.name, operands);
}

Lines printSignature(Scope& scope, const model::ImportInterface& import) {
  const std::string key = propertyKey(import.callable.finalSymbol);
  if (import.kind == model::ImportKind::make_function) return makeFunction(scope, import);
  return {key + "() {},"};
}

}  // namespace wasmbind::glue
