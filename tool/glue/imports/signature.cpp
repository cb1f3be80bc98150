// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/imports/signature.h"

#include <algorithm>

#include "glue/exports/call.h"
#include "glue/js/names.h"

namespace wasmbind::glue {
namespace {

/// What JavaScript calls functions of C++ in messages: they have no name.
constexpr const char* callbackName = "callback";

const model::Callable& callbackOf(const EmitContext& context, const model::ImportInterface& import) {
  return *std::ranges::find(context.interface.callbacks, import.callable.name, &model::Callable::symbol);
}

/// A function around the callable at an address.
Lines makeFunction(EmitContext& context, const model::ImportInterface& import) {
  const model::Callable& callback = callbackOf(context, import);
  const bool once = (import.flags & wasm::abi::import_flag::once) != 0;
  CallSite site;
  site.where = callbackName;
  site.parameters = context.names.parameters(callback.parameters);
  FunctionScope scope(context, site.parameters);
  const std::string address = context.local("address"), local = context.local("callable");
  site.callable = once ? context.use("takeCallable") + "(" + local + ")" : context.local("ptr");
  Lines body;
  if (!once)
    body.push_back("const " + site.callable + " = " + local + ".ptr || " + context.use("throwReleased") + "();");
  append(body, callBody(context, callback, site));
  Lines lines = {
      propertyKey(import.callable.finalSymbol) + "(" + address + ") {",
      "  const " + local + " = " + context.use("newCallable") + "(" + address + ");",
      "  return " + context.use("bindCallable") + "(" + local + ", (" + join(site.parameters, ", ") + ") => {"};
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
  std::string (*write)(EmitContext&, const Operands&);
};

constexpr Operation operations[] = {
    {"!!", [](EmitContext&, const Operands& o) { return "Boolean(" + o[0] + ")"; }},
    {"call", [](EmitContext&, const Operands& o) { return o[0] + "(" + listFrom(o, 1) + ")"; }},
    {"callMethod", [](EmitContext&, const Operands& o) { return o[0] + "[" + o[1] + "](" + listFrom(o, 2) + ")"; }},
    {"delete", [](EmitContext& context,
                  const Operands& o) { return context.use("deleteProperty") + "(" + listFrom(o, 0) + ")"; }},
    {"done", [](EmitContext&, const Operands& o) { return "Boolean(" + o[0] + ".done)"; }},
    {"element", [](EmitContext&, const Operands& o) { return o[0] + ".value"; }},
    {"get", [](EmitContext&, const Operands& o) { return o[0] + "[" + o[1] + "]"; }},
    {"global", [](EmitContext&, const Operands& o) { return "globalThis[" + o[0] + "]"; }},
    {"globalThis", [](EmitContext&, const Operands&) { return std::string("globalThis"); }},
    {"isArray", [](EmitContext&, const Operands& o) { return "Array.isArray(" + o[0] + ")"; }},
    {"isUndefined", [](EmitContext&, const Operands& o) { return o[0] + " === undefined"; }},
    {"in", [](EmitContext&, const Operands& o) { return o[1] + " in " + o[0]; }},
    {"iterate", [](EmitContext&, const Operands& o) { return o[0] + "[Symbol.iterator]()"; }},
    {"length", [](EmitContext&, const Operands& o) { return o[0] + ".length"; }},
    {"liveObjects", [](EmitContext& context, const Operands&) { return context.use("countLiveObjects") + "()"; }},
    {"new", [](EmitContext&, const Operands& o) { return "new " + o[0] + "(" + listFrom(o, 1) + ")"; }},
    {"next", [](EmitContext&, const Operands& o) { return o[0] + ".next()"; }},
    {"release",
     [](EmitContext& context, const Operands& o) { return context.use("releaseFunction") + "(" + o[0] + ")"; }},
    {"set", [](EmitContext&, const Operands& o) { return o[0] + "[" + o[1] + "] = " + o[2]; }},
    {"String", [](EmitContext&, const Operands& o) { return "String(" + o[0] + ")"; }},
    {"Symbol", [](EmitContext&, const Operands& o) { return "Symbol(" + o[0] + ")"; }},
    {"Symbol.for", [](EmitContext&, const Operands& o) { return "Symbol.for(" + o[0] + ")"; }},
    {"Symbol.known", [](EmitContext&, const Operands& o) { return "Symbol[" + o[0] + "]"; }},
    {"typeof", [](EmitContext& context, const Operands& o) { return context.use("typeIndex") + "(" + o[0] + ")"; }},
    {"object", [](EmitContext&, const Operands&) { return std::string("{}"); }},
};

/// All others are operators between two operands.
std::string expressionOf(EmitContext& context, const std::string& name, const Operands& operands) {
  const auto* operation = std::ranges::find(operations, name, &Operation::name);
  if (operation != std::end(operations)) return operation->write(context, operands);
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

std::string operationOn(EmitContext& context, const model::ImportInterface& import,
                        const std::vector<std::string>& operands) {
  return expressionOf(context, import.callable.name, operands);
}

Lines printSignature(EmitContext& context, const model::ImportInterface& import) {
  const std::string key = propertyKey(import.callable.finalSymbol);
  if (import.kind == model::ImportKind::make_function) return makeFunction(context, import);
  return {key + "() {},"};
}

}  // namespace wasmbind::glue
