// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"

namespace wasmbind::glue {

std::string textCheck(EmitContext& context, const model::AbiType& type, const std::string& value,
                      const ArgumentPath& place) {
  const bool isCString = withoutOptional(type).code == model::TypeCode::c_string;
  const bool nullable = isOptional(type) || isCString;
  std::string failed = "typeof " + value + " !== \"string\"";
  if (isCString) failed = "(" + failed + " || " + value + ".includes(\"\\0\"))";
  const std::string expected = isCString  ? "a string without NUL, or null"
                               : nullable ? std::string("a string or ") + noneOf(type)
                                          : "a string";
  return throwUnless(context, (nullable ? value + " != null && " : "") + failed, expected, value, place);
}

Lowered lowerText(EmitContext& context, const model::AbiType& type, const std::string& value, const ArgumentPath& place,
                  int index) {
  const bool isCString = withoutOptional(type).code == model::TypeCode::c_string;
  const std::string pointer = context.local("ptr", index), length = context.local("length", index);
  Lowered result;
  result.usesScratch = true;
  result.checks = {textCheck(context, type, value, place)};
  result.plainCheck = !isCString;
  std::string pass = context.use("passStringToWasm0") + "(" + value + ")";
  if (isOptional(type) || isCString) pass = value + " == null ? 0 : " + pass;
  result.copies = {"const " + pointer + " = " + pass + ";",
                   "const " + length + " = " + context.use("WASM_VECTOR_LEN") + ";"};
  result.arguments = {pointer, length};
  return result;
}

}  // namespace wasmbind::glue
