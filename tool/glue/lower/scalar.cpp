// SPDX-License-Identifier: MIT OR Apache-2.0
#include <set>

#include "glue/lower/lower.h"
#include "glue/types/range.h"

namespace wasmbind::glue {

using enum model::TypeCode;

namespace {

/// What is true of all but an enumeration's values. Comparing with a few is faster than looking into the object.
std::string noValueOf(EmitContext& context, const model::EnumInterface& item, const std::string& value) {
  std::set<std::int64_t> values;
  for (const model::EnumValue& one : item.values) values.insert(one.value);
  if (values.empty() || values.size() > 6)
    return "typeof " + value + " !== \"number\" || !(" + value + " in " + context.enumNames(item.key).local + ")";
  std::vector<std::string> tests;
  for (std::int64_t one : values) tests.push_back(value + " !== " + std::to_string(one));
  return join(tests, " && ");
}

}  // namespace

ScalarCheck scalarCheck(EmitContext& context, const model::AbiType& type, const std::string& value) {
  switch (type.code) {
    case boolean:
      return {"typeof " + value + " !== \"boolean\"", "a boolean"};
    case i64:
    case u64:
      return {"typeof " + value + " !== \"bigint\"", "a bigint"};
    case function:
      return {"typeof " + value + " !== \"function\"", "a function"};
    case time_point:
      return {"Number.isNaN(" + context.use("timeOf") + "(" + value + "))", "a valid Date"};
    case character:
    case code_point:
      return {};
    case enum_: {
      const model::EnumInterface& item = context.enumOf(type.key);
      return {noValueOf(context, item, value), "a value of " + item.name};
    }
    case string_enum: {
      const EnumNames& names = context.enumNames(type.key);
      return {"typeof " + value + " !== \"string\" || !(" + value + " in " + context.enumTable(names.toWasm) + ")",
              "a value of " + context.enumOf(type.key).name};
    }
    default:
      return {"typeof " + value + " !== \"number\"", "a number"};
  }
}

namespace {

Lowered lowerReference(EmitContext& context, const model::AbiType& type, const std::string& value,
                       const ArgumentPath& place) {
  const bool nullable = isOptional(type);
  Lowered result;
  result.arguments = {nullable ? value + " ?? null" : value};
  if (withoutOptional(type).code != function) return result;
  ScalarCheck check = scalarCheck(context, withoutOptional(type), value);
  result.checks = {throwUnless(context, (nullable ? value + " != null && " : "") + check.condition,
                               check.expected + (nullable ? std::string(" or ") + noneOf(type) : ""), value, place)};
  result.plainCheck = true;
  return result;
}

}  // namespace

Lowered lowerScalar(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index) {
  Lowered result;
  if (type.code == character || type.code == code_point) {
    std::string code = context.local("code", index);
    std::string helper = context.use(type.code == character ? "toCharacter" : "toCodePoint");
    result.checks = {"const " + code + " = " + helper + "(" + value + ", " + place.arguments() + ");"};
    result.arguments = {code};
    return result;
  }
  if (isReference(withoutOptional(type))) return lowerReference(context, type, value, place);
  ScalarCheck check = scalarCheck(context, type, value);
  result.checks = {throwUnless(context, check.condition, check.expected, value, place)};
  const std::string range = rangeCheck(context, type, value, place.arguments());
  if (!range.empty()) result.checks.push_back(range + ";");
  result.plainCheck = range.empty();
  result.arguments = {type.code == string_enum
                          ? context.enumTable(context.enumNames(type.key).toWasm) + "[" + value + "]"
                      : type.code == time_point ? context.use("timeOf") + "(" + value + ")"
                                                : value};
  return result;
}

std::string inDouble(EmitContext& context, const model::AbiType& type, const std::string& value) {
  switch (type.code) {
    case boolean:
      return "Number(" + value + ")";
    case f32:
      // As a float it is never the number that means none.
      return "Math.fround(" + value + ")";
    case f64:
      return value;
    case string_enum:
      return context.enumTable(context.enumNames(type.key).toWasm) + "[" + value + "]";
    default:
      return value + " | 0";
  }
}

Lowered lowerOptionalNumber(EmitContext& context, const model::AbiType& type, const std::string& value,
                            const ArgumentPath& place, int index) {
  const model::AbiType& inner = withoutOptional(type);
  Lowered result;
  context.constants.insert("NO_VALUE");
  const std::string none = value + " == null ? NO_VALUE : ";
  if (inner.code == character || inner.code == code_point) {
    const std::string code = context.local("code", index);
    const std::string helper = context.use(inner.code == character ? "toCharacter" : "toCodePoint");
    result.checks = {"const " + code + " = " + none + helper + "(" + value + ", " + place.arguments() + ");"};
    result.arguments = {code};
    return result;
  }
  ScalarCheck check = scalarCheck(context, inner, value);
  const std::string expected = check.expected + " or " + noneOf(type);
  // Behind a test for its type a value is converted in half the time.
  const std::string kind = inner.code == boolean ? "\"boolean\"" : "\"number\"";
  if (check.condition == "typeof " + value + " !== " + kind) {
    const std::string number = context.local("number", index);
    result.checks = {
        "let " + number + " = NO_VALUE;",
        "if (typeof " + value + " === " + kind + ") " + number + " = " + inDouble(context, inner, value) + ";",
        "else " + throwUnless(context, value + " != null", expected, value, place)};
    const std::string range = rangeCheck(context, inner, value, place.arguments());
    if (!range.empty()) result.checks.push_back(range + ";");
    result.arguments = {number};
    return result;
  }
  const bool isList = check.condition.find("||") != std::string::npos;
  const std::string failed = isList ? "(" + check.condition + ")" : check.condition;
  result.checks = {throwUnless(context, value + " != null && " + failed, expected, value, place)};
  const std::string range = rangeCheck(context, inner, value, place.arguments());
  if (!range.empty()) result.checks.push_back(range + ";");
  result.plainCheck = range.empty();
  result.arguments = {none + inDouble(context, inner, value)};
  return result;
}

Lowered lowerOptionalScalar(EmitContext& context, const model::AbiType& type, const std::string& value,
                            const ArgumentPath& place, int index) {
  const model::AbiType& inner = withoutOptional(type);
  Lowered result;
  std::string has = value + " != null";
  ScalarCheck check = scalarCheck(context, inner, value);
  std::string failed = check.condition.find("||") == std::string::npos ? check.condition : "(" + check.condition + ")";
  result.checks = {throwUnless(context, has + " && " + failed, check.expected + " or " + noneOf(type), value, place)};
  const std::string range = rangeCheck(context, inner, value, place.arguments());
  if (!range.empty()) result.checks.push_back(range + ";");
  result.plainCheck = range.empty();
  const bool isBig = inner.code == i64 || inner.code == u64;
  result.arguments = {has, inner.code == time_point ? has + " ? " + context.use("timeOf") + "(" + value + ") : 0"
                                                    : value + " ?? " + (isBig ? "0n" : "0")};
  return result;
}

}  // namespace wasmbind::glue
