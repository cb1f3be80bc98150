// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Imported functions and variables, and the JavaScript that they bring along.
#include "model/names.h"
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/imported.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {
std::string vendorPrefixes(const model::Attributes& attributes) {
  std::vector<std::string> names;
  for (const model::Attribute& attribute : attributes.list)
    if (attribute.name == Attr::vendor_prefix) names.push_back(attribute.arguments.front());
  return path(names);
}

std::uint32_t sourceFlags(const model::ImportSource& source) {
  return source.isSnippet ? wasm::abi::import_flag::snippet : 0;
}

std::string describeImport(const ImportOrigin& origin, model::ImportKind kind, std::uint32_t flags,
                           const Description& d) {
  flags |= static_cast<std::uint32_t>(kind) | sourceFlags(origin.source);
  std::string extra;
  if (origin.attributes.has(Attr::vendor_prefix) || !origin.reexport.empty())
    extra = ", " + vendorPrefixes(origin.attributes) + ", " + quote(origin.reexport);
  return "describe::import(" + quote(origin.source.module) + ", " + std::to_string(flags) + " | describe::throwing, " +
         describe(d, payloadIndent) + extra + ")";
}

RawCall rawCall(const std::string& symbol, const std::string& result, const std::vector<model::Parameter>& parameters,
                const std::string& self, const std::string& object) {
  const std::string raw = "__wasmbind_import_" + symbol;
  RawCall made;
  std::vector<std::string> places, given;
  auto pass = [&](const std::string& name, const std::string& type, const std::string& value) {
    places.push_back("WASM_OUT(" + type + ")");
    given.push_back("WASM_GIVE(" + name + ")");
    made.prepare += value.empty() ? "  WASM_PASS(" + name + ", " + type + ");\n"
                                  : "  ::wasm::pass<" + type + "> " + name + "_passed{" + value + "};\n";
  };
  if (!self.empty()) pass("self", self, object);
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    std::string name = "arg" + std::to_string(i + 1), type = spelling(parameters[i].type);
    pass(name, type, "");
    made.parameters.push_back(type + " " + name);
  }
  const bool returns = result != "void";
  const std::string wire = returns ? "::wasm::returned<" + result + ">::wire" : "void";
  made.declaration = "WASM_IMPORT(" + symbol + ")\n" + call(wire + " " + raw, places, 0) + ";\n";
  made.expression = raw + "(" + join(given) + ")";
  made.expression = returns ? "::wasm::returned<" + result + ">::take(WASM_CALL(" + made.expression + "))"
                            : "WASM_CALL((" + made.expression + ", ::wasm::detail::nothing()))";
  return made;
}

std::string definitionName(std::string_view qualified) {
  if (qualified.starts_with("::")) qualified.remove_prefix(2);
  return std::string(qualified);
}

std::string importShims(const model::Function& function) {
  const std::string symbol = identifier(function.key), result = spelling(function.result);
  RawCall raw = rawCall(symbol, result, function.parameters);
  std::uint32_t flags = 0;
  if (function.attributes.has(Attr::final)) flags |= wasm::abi::import_flag::final;
  if (function.isNoexcept) flags |= wasm::abi::import_flag::quiet;
  ImportOrigin origin{function.source, function.attributes, model::reexportName(function.attributes, function.name)};
  return "// " + signature(function) + "\n" + raw.declaration + "\n" +
         call("[[gnu::weak]] " + result + " " + definitionName(function.qualified), raw.parameters, 0) +
         (function.isNoexcept ? " noexcept" : "") + " {\n" + raw.prepare + "  " + (result == "void" ? "" : "return ") +
         raw.expression + ";\n}\n\n" +
         descriptor(describeSymbol(function.key),
                    describeImport(origin, model::ImportKind::function, flags, description(function, symbol)));
}

std::string variableImportShims(const model::Variable& variable) {
  const std::string symbol = identifier(variable.key), value = spelling(variable.type.arguments.front());
  RawCall raw = rawCall(symbol, value, {});
  Description d;
  d.name = model::jsName(variable);
  d.path = variable.jsNamespace;
  d.symbol = symbol;
  d.doc = variable.comment.text;
  d.range = variable.range;
  d.parameters = {};
  d.result = describeResult("returned", value, variable.attributes);
  ImportOrigin origin{variable.source, variable.attributes, model::reexportName(variable.attributes, variable.name)};
  return "// " + spelling(variable.type) + " " + variable.name + "\n" + raw.declaration + "\n[[gnu::weak]] constinit " +
         spelling(variable.type) + " " + definitionName(variable.qualified) + "{[]() -> " + value + " { return " +
         raw.expression + "; }};\n\n" +
         descriptor(describeSymbol(variable.key), describeImport(origin, model::ImportKind::static_getter, 0, d));
}

std::string snippetSymbol(const model::Snippet& snippet) { return describeSymbol("snippet_" + snippet.key); }

std::string snippetShims(const model::Snippet& snippet) {
  std::vector<std::string> files;
  for (const model::SnippetFile& file : snippet.files)
    files.push_back("describe::snippet_file(" + quote(file.path) + ", " + quote(file.text, "            ") + ")");
  return descriptor(
      snippetSymbol(snippet),
      call("describe::snippet", {quote(snippet.key), call("describe::list", files, payloadIndent + 4)}, payloadIndent));
}

}  // namespace wasmbind::shim
