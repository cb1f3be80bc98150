// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exported functions and start functions.
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/symbol.h"
#include "shim/text.h"

namespace wasmbind::shim {
namespace {

std::string defineFunction(const model::Function& function, const std::string& symbol) {
  Shim shim;
  shim.symbol = symbol;
  shim.comment = signature(function);
  for (const model::Parameter& parameter : function.parameters) shim.parameters.push_back(spelling(parameter.type));
  if (function.result.kind != model::TypeKind::void_) shim.result = spelling(function.result);
  shim.expression = function.qualified + "(" + arguments(function.parameters.size()) + ")";
  return define(shim);
}

}  // namespace

std::string functionShims(const model::Function& function) {
  std::string symbol = exportSymbol(function.key);
  std::string payload = describe(description(function, symbol), payloadIndent);
  return defineFunction(function, symbol) + "\n" +
         descriptor(describeSymbol(function.key), "describe::function(" + payload + ")");
}

std::string startShims(const model::Function& function, std::size_t order) {
  std::string key = function.key + "_start";
  std::string symbol = exportSymbol(key);
  std::string payload = describe(description(function, symbol), payloadIndent);
  return defineFunction(function, symbol) + "\n" +
         descriptor(describeSymbol(key), "describe::start(" + std::to_string(order) + ", " + payload + ")");
}

}  // namespace wasmbind::shim
