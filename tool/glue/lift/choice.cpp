// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/form.h"
#include "glue/lift/lift.h"

namespace wasmbind::glue {
namespace {

std::string alternativeOf(Scope& scope, const model::BorderType& type) {
  switch (formOf(type)) {
    case Form::none:
      return "undefined";
    case Form::text:
      return scope.use("takeStringFromWasm0") + "(result)";
    default:
      return liftScalar(scope, type, "result");
  }
}

}  // namespace

Lifted liftChoice(Scope& scope, const model::BorderType& type, const std::string& call) {
  Lifted result;
  result.statements = {"const result = " + call + ";", "switch (" + scope.use("getReturnWords0") + "(1)) {"};
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const bool isLast = i + 1 == type.arguments.size();
    append(result.statements, {isLast ? "  default:" : "  case " + std::to_string(i) + ":",
                               "    return " + alternativeOf(scope, type.arguments[i]) + ";"});
  }
  result.statements.emplace_back("}");
  return result;
}

}  // namespace wasmbind::glue
