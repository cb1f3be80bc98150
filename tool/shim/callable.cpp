// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/callable.h"

#include <algorithm>

#include "model/names.h"
#include "shim/files.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {

std::string spelling(const model::Type& type) { return type.kind == model::TypeKind::void_ ? "void" : type.spelling; }

std::string arguments(std::size_t count) {
  std::vector<std::string> list;
  for (std::size_t i = 1; i <= count; ++i) list.push_back("arg" + std::to_string(i) + ".get()");
  return join(list);
}

namespace {

/// Results of functions that may be coroutines, which use their arguments after the call.
bool isPromise(std::string_view result) { return result.starts_with("::js::promise<"); }

/// Statements that make the arguments of their places in the shim's signature.
std::string takeArguments(const Shim& shim) {
  std::string text;
  if (!shim.consumed.empty()) text = "  ::wasm::detail::given<" + shim.consumed + "> receiver{self};\n";
  for (std::size_t i = 0; i < shim.parameters.size(); ++i)
    text += "  WASM_TAKE(arg" + std::to_string(i + 1) + ", " + shim.parameters[i] + ");\n";
  return text;
}

/// The same for arguments that last as long as the coroutines that the call starts.
std::string takeLastingArguments(const Shim& shim) {
  std::vector<std::string> types, places;
  std::string names;
  if (!shim.consumed.empty()) {
    types.push_back(shim.consumed + "&&");
    places.emplace_back("WASM_RECEIVER(self)");
  }
  for (const std::string& type : shim.parameters) {
    const std::string name = "arg" + std::to_string(places.size() + (shim.consumed.empty() ? 1 : 0));
    names += "  auto& " + name + " = arguments.at<" + std::to_string(types.size()) + ">();\n";
    types.push_back(type);
    places.push_back("WASM_PLACES(" + name + ")");
  }
  if (types.empty()) return {};
  return "  ::wasm::async::arguments<" + join(types) + "> arguments{" + join(places) + "};\n" + names;
}

}  // namespace

std::string define(const Shim& shim) {
  std::vector<std::string> places;
  if (!shim.self.empty()) places.push_back(shim.self + " self");
  for (std::size_t i = 0; i < shim.parameters.size(); ++i)
    places.push_back("WASM_IN(arg" + std::to_string(i + 1) + ", " + shim.parameters[i] + ")");
  const std::string body = isPromise(shim.result) ? takeLastingArguments(shim) : takeArguments(shim);
  std::string result = shim.result.empty() ? "void" : "::wasm::result<" + shim.result + ">::wire";
  std::string statement = shim.expression + ";\n  return;\n";
  if (!shim.wire.empty()) {
    result = shim.wire;
    statement = "return " + shim.expression + ";\n";
  } else if (!shim.result.empty()) {
    statement = "return ::wasm::result<" + shim.result + ">::give(" + shim.expression + ");\n";
  }
  return "// " + shim.comment + "\n" + "WASM_EXPORT(" + shim.symbol + ")\n" +
         call(result + " " + shim.symbol, places, 0) + " {\n" + body + shim.before + "  " + statement + "}\n";
}

std::string describe(const Description& d, std::size_t indent) {
  std::string inside(indent + 4, ' ');
  std::string types = call("describe::list", d.parameters, indent + 4);
  return call("describe::callable",
              {quote(d.name), path(d.path), quote(d.symbol), quote(d.doc, inside), location(d.range),
               std::to_string(d.flags), types, d.result},
              indent);
}

std::string describeParameter(std::string_view what, const model::Parameter& parameter) {
  std::string text = "describe::" + std::string(what) + "<" + spelling(parameter.type) + ">(" + quote(parameter.name);
  const model::Attribute* typescript = parameter.attributes.find(Attr::ts);
  bool replaced = typescript && !typescript->arguments.empty();
  std::uint32_t flags = parameter.hasDefault ? wasm::abi::parameter_flag::optional : 0;
  if (parameter.attributes.has(Attr::js_this)) flags |= wasm::abi::parameter_flag::receiver;
  if (parameter.attributes.has(Attr::keep_alive) || parameter.isCapturedByThis)
    flags |= wasm::abi::parameter_flag::keep_alive;
  if (parameter.attributes.has(Attr::borrowed)) flags |= wasm::abi::parameter_flag::borrowed;
  if (parameter.isLifetimeBound) flags |= wasm::abi::parameter_flag::lifetimebound;
  if (flags != 0 || replaced) text += ", " + std::to_string(flags);
  if (replaced) text += ", " + quote(typescript->arguments.front());
  return text + ")";
}

namespace {

/// Whether a call with the first `count` arguments of `function` fits `other` just as well.
bool fitsToo(const model::Function& other, const model::Function& function, std::size_t count) {
  if (other.key == function.key || other.qualified != function.qualified || other.parameters.size() < count)
    return false;
  for (std::size_t i = 0; i < count; ++i)
    if (other.parameters[i].type.spelling != function.parameters[i].type.spelling) return false;
  return other.parameters.size() == count || other.parameters[count].hasDefault;
}

}  // namespace

std::vector<model::Function> shortened(const model::Function& function, std::span<const model::Function> overloads) {
  std::vector<model::Function> list;
  std::size_t count = function.parameters.size();
  while (count > 0 && function.parameters[count - 1].hasDefault) {
    --count;
    bool ambiguous = std::ranges::any_of(overloads, [&](const auto& other) { return fitsToo(other, function, count); });
    if (ambiguous) continue;
    model::Function one = function;
    one.parameters.resize(count);
    one.key += "_with_" + std::to_string(count);
    one.comment = {};
    // Its arguments have to be there: what is left out is said by calling it.
    for (model::Parameter& parameter : one.parameters) parameter.hasDefault = false;
    std::erase_if(one.attributes.list, [](const model::Attribute& mark) { return mark.name == Attr::variadic; });
    list.push_back(std::move(one));
  }
  return list;
}

std::string describeResult(std::string_view what, const std::string& type, const model::Attributes& attributes) {
  const model::Attribute* typescript = attributes.find(Attr::ts);
  bool replaced = typescript && !typescript->arguments.empty();
  return "describe::" + std::string(what) + "<" + type + ">(" +
         (replaced ? quote(typescript->arguments.front()) : std::string()) + ")";
}

Description description(const model::Function& function, const std::string& symbol) {
  Description d;
  d.name = model::jsName(function);
  d.path = function.jsNamespace;
  d.symbol = symbol;
  d.doc = function.comment.text;
  d.range = function.range;
  if (function.attributes.has(Attr::internal)) d.flags |= wasm::abi::callable_flag::internal;
  if (function.isLifetimeBound) d.flags |= wasm::abi::callable_flag::lifetimebound;
  if (function.attributes.has(Attr::variadic)) d.flags |= wasm::abi::callable_flag::variadic;
  std::string_view what = function.isImport ? "passed" : "parameter";
  for (const model::Parameter& parameter : function.parameters)
    d.parameters.push_back(describeParameter(what, parameter));
  d.result = describeResult(function.isImport ? "returned" : "result", spelling(function.result), function.attributes);
  return d;
}

std::string descriptor(std::string_view symbol, const std::string& payload) {
  std::vector<std::string> files;
  const std::string lifted = liftFiles(payload, files);
  if (files.empty()) return "WASM_DESCRIPTOR(\n    " + std::string(symbol) + ",\n    " + lifted + ")\n";
  return "WASM_LOCATED_DESCRIPTOR(\n    " + std::string(symbol) + ",\n    " + fileNames(files) + ",\n    " + lifted +
         ")\n";
}

std::string signature(const model::Function& function) {
  auto written = [](const model::Type& type) { return type.written.empty() ? spelling(type) : type.written; };
  std::string text;
  if (function.kind != model::FunctionKind::constructor) text += written(function.result) + " ";
  std::string_view name = function.qualified;
  if (name.starts_with("::")) name.remove_prefix(2);
  text += std::string(name) + "(";
  std::vector<std::string> parameters;
  for (const model::Parameter& parameter : function.parameters)
    parameters.push_back(written(parameter.type) + (parameter.name.empty() ? "" : " ") + parameter.name);
  text += join(parameters) + ")";
  if (function.isConst) text += " const";
  return text;
}

}  // namespace wasmbind::shim
