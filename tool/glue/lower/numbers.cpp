// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"

namespace wasmbind::glue {

using enum model::TypeCode;

Lowered lowerNumbers(Scope& scope, const model::BorderType& type, const std::string& value, const Place& place,
                     int index) {
  const model::BorderType& inner = withoutOptional(type);
  const bool isClamped = inner.code == clamped || inner.code == mutable_clamped;
  const bool isMutable = inner.code == mutable_numbers || inner.code == mutable_clamped;
  const Elements elements = elementsOf(isClamped ? u8 : inner.arguments[0].code);
  const bool isBytes = elements.code == std::string_view("U8");
  const std::string number = std::to_string(index), pointer = "ptr" + number, length = "length" + number;
  const std::string none = value + " == null", has = value + " != null";
  const std::string helper = isBytes ? "Bytes" : elements.array;

  Lowered result;
  result.usesScratch = true;
  std::string array = value;
  if (isMutable) {
    std::string check = scope.use("check" + helper) + "(" + value + ", " + place.arguments() + ");";
    result.checks = {isOptional(type) ? "if (" + has + ") " + check : check};
  } else {
    array = "array" + number;
    std::string convert = scope.use("to" + helper) + "(" + value + ", " + place.arguments() + ")";
    result.checks = {"const " + array + " = " + (isOptional(type) ? none + " ? null : " + convert : convert) + ";"};
  }
  if (inner.code == fixed_numbers) {
    std::string check =
        scope.use("checkLength") + "(" + array + ", " + std::to_string(inner.count) + ", " + place.arguments() + ");";
    result.checks.push_back(isOptional(type) ? "if (" + array + " !== null) " + check : check);
  }
  std::string pass = scope.use(std::string("passArray") + elements.code + "ToWasm0") + "(" + array + ")";
  if (isOptional(type)) pass = (array == value ? none : array + " === null") + " ? 0 : " + pass;
  result.copies = {"const " + pointer + " = " + pass + ";",
                   "const " + length + " = " + scope.use("WASM_VECTOR_LEN") + ";"};
  result.arguments = {pointer, length};
  if (isMutable) {
    std::string restore = scope.use(std::string("restoreArray") + elements.code + "FromWasm0") + "(" + value + ", " +
                          pointer + ", " + length + ");";
    result.restores = {isOptional(type) ? "if (" + pointer + " !== 0) " + restore : restore};
  }
  return result;
}

}  // namespace wasmbind::glue
