// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Imported functions.
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/symbol.h"
#include "shim/text.h"

namespace wasmbind::shim {

std::string importShims(const model::Function& function) {
  std::string symbol = identifier(function.key);
  std::string raw = "__wasmbind_import_" + symbol;
  bool returns = function.result.kind != model::TypeKind::void_;
  std::vector<std::string> places, parameters, given;
  std::string body;
  for (std::size_t i = 0; i < function.parameters.size(); ++i) {
    std::string name = "arg" + std::to_string(i + 1);
    std::string type = spelling(function.parameters[i].type);
    places.push_back("WASM_OUT(" + type + ")");
    parameters.push_back(type + " " + name);
    given.push_back("WASM_GIVE(" + name + ")");
    body += "  WASM_PASS(" + name + ", " + type + ");\n";
  }
  std::string result = spelling(function.result);
  std::string wire = returns ? "::wasm::returned<" + result + ">::wire" : "void";
  std::string statement = raw + "(" + join(given) + ")";
  if (returns) statement = "return ::wasm::returned<" + result + ">::take(" + statement + ")";
  // A definition in the global namespace cannot be qualified.
  std::string name = function.qualified.starts_with("::") ? function.qualified.substr(2) : function.qualified;

  Description d = description(function, symbol);
  return "// " + signature(function) + "\nWASM_IMPORT(" + symbol + ")\n" + call(wire + " " + raw, places, 0) + ";\n\n" +
         call("[[gnu::weak]] " + result + " " + name, parameters, 0) + (function.isNoexcept ? " noexcept" : "") +
         " {\n" + body + "  " + statement + ";\n}\n\n" +
         descriptor(describeSymbol(function.key),
                    "describe::import(" + quote(function.source.module) + ", 0, " + describe(d, payloadIndent) + ")");
}

}  // namespace wasmbind::shim
