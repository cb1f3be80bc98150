// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Short ways to write interfaces in the tests of the glue.
#pragma once

#include "model/interface.h"

namespace wasmbind::glue {

inline model::AbiType type(model::TypeCode code, std::vector<model::AbiType> arguments = {}) {
  return {.code = code, .count = 0, .key = {}, .arguments = std::move(arguments)};
}

inline model::AbiType object(model::TypeCode code, std::string key) {
  return {.code = code, .count = 0, .key = std::move(key), .arguments = {}};
}

inline model::BorderParameter parameter(std::string name, model::AbiType type) {
  model::BorderParameter result;
  result.name = std::move(name);
  result.type = std::move(type);
  return result;
}

inline model::Callable callable(std::string name, std::vector<model::BorderParameter> parameters,
                                model::AbiType result) {
  model::Callable function;
  function.name = function.symbol = function.finalSymbol = std::move(name);
  function.parameters = std::move(parameters);
  function.result = std::move(result);
  return function;
}

}  // namespace wasmbind::glue
