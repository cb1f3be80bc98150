// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Short ways to write interfaces in the tests of the glue.
#pragma once

#include "model/interface.h"

namespace wasmbind::glue {

inline model::BorderType type(model::TypeCode code, std::vector<model::BorderType> arguments = {}) {
  return {.code = code, .count = 0, .key = {}, .arguments = std::move(arguments)};
}

inline model::BorderType object(model::TypeCode code, std::string key) {
  return {.code = code, .count = 0, .key = std::move(key), .arguments = {}};
}

inline model::BorderParameter parameter(std::string name, model::BorderType type) {
  model::BorderParameter result;
  result.name = std::move(name);
  result.type = std::move(type);
  return result;
}

inline model::Callable callable(std::string name, std::vector<model::BorderParameter> parameters,
                                model::BorderType result) {
  model::Callable function;
  function.name = function.symbol = function.finalSymbol = std::move(name);
  function.parameters = std::move(parameters);
  function.result = std::move(result);
  return function;
}

}  // namespace wasmbind::glue
