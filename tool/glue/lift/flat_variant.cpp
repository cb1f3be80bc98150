// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lift/lift.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {
namespace {

std::string alternativeOf(EmitContext& context, const model::AbiType& type, const std::string& value) {
  switch (conventionOf(type)) {
    case PassingConvention::none:
      return "undefined";
    case PassingConvention::string:
      return context.use("takeStringFromWasm0") + "(" + value + ")";
    default:
      return liftScalar(context, type, value);
  }
}

}  // namespace

Lifted liftChoice(EmitContext& context, const model::AbiType& type, const std::string& call) {
  Lifted result;
  const std::string value = context.local("result");
  result.statements = {"const " + value + " = " + call + ";", "switch (" + context.use("getReturnWords0") + "(1)) {"};
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const bool isLast = i + 1 == type.arguments.size();
    append(result.statements, {isLast ? "  default:" : "  case " + std::to_string(i) + ":",
                               "    return " + alternativeOf(context, type.arguments[i], value) + ";"});
  }
  result.statements.emplace_back("}");
  return result;
}

}  // namespace wasmbind::glue
