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

struct Operation {
  std::string_view name;
  std::string (*write)(Scope&);
};

constexpr Operation operations[] = {
    {"release", [](Scope& scope) { return scope.use("releaseFunction") + "(value0)"; }},
};

}  // namespace

bool isSignature(const model::ImportInterface& import) {
  using enum model::ImportKind;
  return import.kind == make_function || import.kind == operation ||
         (import.kind == convert && import.callable.parameters.empty());
}

bool mayCallBack(const model::ImportInterface& import) { return !isSignature(import); }

Lines printSignature(Scope& scope, const model::ImportInterface& import) {
  const std::string key = propertyKey(import.callable.finalSymbol);
  if (import.kind == model::ImportKind::make_function) return makeFunction(scope, import);
  if (import.kind == model::ImportKind::convert) return {key + "() {},"};
  const auto* operation = std::ranges::find(operations, import.callable.name, &Operation::name);
  return {key + "(value0) {", "  return " + operation->write(scope) + ";", "},"};
}

}  // namespace wasmbind::glue
