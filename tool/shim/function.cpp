// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exported functions and start functions.
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

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

/// One overload, `flags` besides those that its attributes give.
std::string overload(const model::Function& function, std::uint32_t flags) {
  std::string symbol = exportSymbol(function.key);
  Description d = description(function, symbol);
  d.flags |= flags;
  return defineFunction(function, symbol) + "\n" +
         descriptor(describeSymbol(function.key), "describe::function(" + describe(d, payloadIndent) + ")");
}

}  // namespace

std::string functionShims(const model::Function& function, std::span<const model::Function> overloads) {
  std::string text = overload(function, 0);
  for (const model::Function& one : shortened(function, overloads))
    text += "\n" + overload(one, wasm::abi::callable_flag::shortened);
  return text;
}

std::string startShims(const model::Function& function, std::size_t order) {
  // Nobody passes arguments: check has seen to it that all have defaults.
  model::Function start = function;
  start.parameters.clear();
  start.key += "_start";
  std::string symbol = exportSymbol(start.key);
  std::string payload = describe(description(start, symbol), payloadIndent);
  return defineFunction(start, symbol) + "\n" +
         descriptor(describeSymbol(start.key), "describe::start(" + std::to_string(order) + ", " + payload + ")");
}

}  // namespace wasmbind::shim
