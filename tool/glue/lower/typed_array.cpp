// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"
#include "glue/types/range.h"

namespace wasmbind::glue {

using enum model::TypeCode;

namespace {

bool isClamped(const model::AbiType& type) { return type.code == clamped || type.code == mutable_clamped; }

}  // namespace

Lines numbersChecks(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index, bool takesPlain, std::string& array) {
  const model::AbiType& inner = withoutOptional(type);
  const Elements elements = elementsOfArray(inner);
  const bool isBytes = elements.code == std::string_view("U8");
  const std::string helper = isBytes ? "Bytes" : elements.array;
  Lines checks;
  array = value;
  if (isWrittenBack(inner)) {
    const std::string check = context.use("check" + helper) + "(" + value + ", " + place.arguments() + ");";
    checks = {isOptional(type) ? "if (" + value + " != null) " + check : check};
  } else {
    array = context.local("array", index);
    const std::string source = isBytes ? "ByteSource" : helper.substr(0, helper.size() - 5) + "Source";
    const std::string convert =
        context.use("to" + (takesPlain ? source : helper)) + "(" + value + ", " + place.arguments() + ")";
    if (const std::string range =
            isClamped(inner) ? std::string() : elementsCheck(context, inner.arguments[0], value, place.arguments());
        !range.empty())
      checks.push_back(range + ";");
    checks.push_back("const " + array + " = " + (isOptional(type) ? value + " == null ? null : " + convert : convert) +
                     ";");
  }
  if (inner.code == fixed_numbers) {
    const std::string check =
        context.use("checkLength") + "(" + array + ", " + std::to_string(inner.count) + ", " + place.arguments() + ");";
    checks.push_back(isOptional(type) ? "if (" + array + " !== null) " + check : check);
  }
  return checks;
}

Lowered lowerNumbers(EmitContext& context, const model::AbiType& type, const std::string& value,
                     const ArgumentPath& place, int index, const std::vector<std::string>& earlier) {
  const model::AbiType& inner = withoutOptional(type);
  const Elements elements = elementsOfArray(inner);
  const std::string pointer = context.local("ptr", index), length = context.local("length", index);
  Lowered result;
  result.usesScratch = true;
  std::string array;
  result.checks = numbersChecks(context, type, value, place, index, true, array);
  std::string pass = isWrittenBack(inner)
                         ? context.use(std::string("passArray") + elements.code + "ToWasm0") + "(" + array + ")"
                         : context.use(std::string("passNumbers") + elements.code + "ToWasm0") + "(" + array + ", " +
                               place.arguments() + (earlier.empty() ? "" : ", [" + join(earlier, ", ") + "]") + ")";
  if (isOptional(type)) pass = (array == value ? value + " == null" : array + " === null") + " ? 0 : " + pass;
  (isWrittenBack(inner) ? result.copies : result.numbers) = {
      "const " + pointer + " = " + pass + ";", "const " + length + " = " + context.use("WASM_VECTOR_LEN") + ";"};
  result.arguments = {pointer, length};
  if (isWrittenBack(inner)) {
    const std::string restore = context.use(std::string("restoreArray") + elements.code + "FromWasm0") + "(" + value +
                                ", " + pointer + ", " + length + ");";
    result.restores = {isOptional(type) ? "if (" + pointer + " !== 0) " + restore : restore};
  }
  return result;
}

}  // namespace wasmbind::glue
