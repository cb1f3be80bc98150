// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/js_type.h"

#include <algorithm>

#include "glue/types/inheritance.h"
#include "glue/types/passing_convention.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// Whether objects for a record must have a field.
bool isRequired(const model::RecordField& field) {
  return !mayBeAbsent(field.type) && (field.flags & wasm::abi::field_flag::initialized) == 0;
}

std::string fieldTest(const EmitContext& context, const model::AbiType& type, const std::string& value) {
  std::string test = "typeof " + value + " === \"object\" && " + value + " !== null";
  for (const model::RecordField& field : context.recordOf(type.key).fields)
    if (isRequired(field)) test += " && " + quote(field.name) + " in " + value;
  return test;
}

std::string numbersTest(const model::AbiType& type, const std::string& value) {
  const bool isClamped = type.code == clamped || type.code == mutable_clamped;
  const Elements elements = elementsOf(isClamped ? u8 : type.arguments[0].code);
  return "(" + value + " instanceof " + elements.array + " || Array.isArray(" + value + "))";
}

bool hasBase(const EmitContext& context, const std::string& derived, const std::string& base) {
  const std::vector<std::string> all = withAllBases(context, derived);
  return std::ranges::find(all, base) != all.end();
}

/// Whether whatever must be in `narrow` must be in `wide` too.
bool hasAllFieldsOf(const model::RecordInterface& wide, const model::RecordInterface& narrow) {
  return std::ranges::all_of(narrow.fields, [&](const model::RecordField& field) {
    auto same = std::ranges::find(wide.fields, field.name, &model::RecordField::name);
    return !isRequired(field) || (same != wide.fields.end() && isRequired(*same));
  });
}

bool isObject(JsType kind) {
  return kind == JsType::object || kind == JsType::map || kind == JsType::set || kind == JsType::array ||
         kind == JsType::numbers;
}

Overlap within(bool firstInSecond, bool secondInFirst) {
  if (firstInSecond && secondInFirst) return Overlap::same;
  return firstInSecond ? Overlap::firstWithin : secondInFirst ? Overlap::secondWithin : Overlap::none;
}

}  // namespace

JsType jsTypeOf(const model::AbiType& type) {
  switch (type.code) {
    case optional:
    case nullable:
      return jsTypeOf(type.arguments[0]);
    case boolean:
      return JsType::boolean;
    case i64:
    case u64:
    case i128:
    case u128:
      return JsType::bigint;
    case character:
    case code_point:
    case string:
    case c_string:
    case u16_string:
    case string_enum:
      return JsType::string;
    case void_:
    case undefined:
      return JsType::nothing;
    case function:
      return JsType::function;
    case numbers:
    case mutable_numbers:
    case fixed_numbers:
    case clamped:
    case mutable_clamped:
      return JsType::numbers;
    case sequence:
    case fixed_sequence:
    case tuple:
      return JsType::array;
    case set:
      return JsType::set;
    case map:
      return JsType::map;
    case record:
      return JsType::record;
    case object_value:
    case object_reference:
    case object_pointer:
    case object_moved:
    case object_unique:
    case object_shared:
      return JsType::object;
    case any:
    case imported:
    case variant:
    case expected:
    case time_point:
    case error:
      return JsType::other;
    default:
      return JsType::number;
  }
}

bool isNumber(const model::AbiType& type) {
  return jsTypeOf(type) == JsType::number && type.code != enum_ && !isOptional(type);
}

std::string jsTypeTest(EmitContext& context, const model::AbiType& type, const std::string& value) {
  std::string test;
  const model::AbiType& inner = withoutOptional(type);
  switch (jsTypeOf(inner)) {
    case JsType::nothing:
      return value + " == null";
    case JsType::boolean:
      test = "typeof " + value + " === \"boolean\"";
      break;
    case JsType::bigint:
      test = "typeof " + value + " === \"bigint\"";
      break;
    case JsType::function:
      test = "typeof " + value + " === \"function\"";
      break;
    case JsType::string:
      test = inner.code == string_enum ? "typeof " + value + " === \"string\" && " + value + " in " +
                                             context.enumTable(context.enumNames(inner.key).toWasm)
                                       : "typeof " + value + " === \"string\"";
      break;
    case JsType::number:
      test = inner.code == enum_
                 ? "typeof " + value + " === \"number\" && " + value + " in " + context.enumNames(inner.key).local
                 : "typeof " + value + " === \"number\"";
      break;
    case JsType::numbers:
      test = numbersTest(inner, value);
      break;
    case JsType::array:
      test = "Array.isArray(" + value + ")";
      break;
    case JsType::set:
      test = context.use("hasTag") + "(" + value + ", \"Set\")";
      break;
    case JsType::map:
      test = context.use("hasTag") + "(" + value + ", \"Map\")";
      break;
    case JsType::object:
      test = value + "?.[" + context.classNames(inner.key).pointer + "] !== undefined";
      break;
    case JsType::record:
      test = fieldTest(context, inner, value);
      break;
    case JsType::other:
      if (inner.code != time_point) return "true";
      test = "!Number.isNaN(" + context.use("timeOf") + "(" + value + "))";
      break;
  }
  return acceptsUndefined(type) ? "(" + value + " == null || " + test + ")" : test;
}

std::string deepTest(EmitContext& context, const model::AbiType& type, const std::string& value) {
  const std::string test = jsTypeTest(context, type, value);
  const model::AbiType& inner = withoutOptional(type);
  if (&inner != &type) return "(" + value + " == null || " + deepTest(context, inner, value) + ")";
  auto every = [&](const std::string& element) { return value + ".every((element) => " + element + ")"; };
  switch (inner.code) {
    case sequence:
    case fixed_sequence: {
      const std::string element = deepTest(context, inner.arguments[0], "element");
      const std::string length =
          inner.code == sequence ? "" : " && " + value + ".length === " + std::to_string(inner.count);
      return test + length + (element == "true" ? "" : " && " + every(element));
    }
    case tuple: {
      std::string all = test + " && " + value + ".length === " + std::to_string(inner.arguments.size());
      for (std::size_t i = 0; i < inner.arguments.size(); ++i) {
        const std::string element = deepTest(context, inner.arguments[i], value + "[" + std::to_string(i) + "]");
        if (element != "true") all += " && " + element;
      }
      return all;
    }
    case numbers:
    case mutable_numbers:
    case fixed_numbers: {
      const Elements elements = elementsOf(inner.arguments[0].code);
      const std::string length =
          inner.code == fixed_numbers ? value + ".length === " + std::to_string(inner.count) + " && " : "";
      return "(" + value + " instanceof " + elements.array + " || (Array.isArray(" + value + ") && " + length +
             every("typeof element === " + quote(elements.big ? "bigint" : "number")) + "))";
    }
    case variant: {
      std::vector<std::string> alternatives;
      for (const model::AbiType& alternative : inner.arguments)
        alternatives.push_back("(" + deepTest(context, alternative, value) + ")");
      return "(" + join(alternatives, " || ") + ")";
    }
    default:
      return test;
  }
}

Overlap overlapOf(const EmitContext& context, const model::AbiType& firstType, const model::AbiType& secondType) {
  const model::AbiType& first = withoutOptional(firstType);
  const model::AbiType& second = withoutOptional(secondType);
  const JsType a = jsTypeOf(first), b = jsTypeOf(second);
  if (a == JsType::other || b == JsType::other) return within(b == JsType::other, a == JsType::other);
  if (a != b) {
    // Plain arrays go for numbers too; typed arrays only for numbers.
    if (a == JsType::array && b == JsType::numbers) return Overlap::firstWithin;
    if (a == JsType::numbers && b == JsType::array) return Overlap::secondWithin;
    // Instances and containers are objects as well, so they are asked before records.
    if (b == JsType::record && isObject(a)) return Overlap::firstWithin;
    if (a == JsType::record && isObject(b)) return Overlap::secondWithin;
    return Overlap::none;
  }
  switch (a) {
    case JsType::number:
    case JsType::string: {
      const bool firstEnum = first.code == enum_ || first.code == string_enum;
      const bool secondEnum = second.code == enum_ || second.code == string_enum;
      if (firstEnum != secondEnum) return firstEnum ? Overlap::firstWithin : Overlap::secondWithin;
      return Overlap::same;
    }
    case JsType::numbers: {
      auto array = [](const model::AbiType& type) {
        return type.arguments.empty() ? std::string("Uint8Array")
                                      : std::string(elementsOf(type.arguments[0].code).array);
      };
      return array(first) == array(second) ? Overlap::same : Overlap::none;
    }
    case JsType::object:
      if (first.key == second.key) return Overlap::same;
      return within(hasBase(context, first.key, second.key), hasBase(context, second.key, first.key));
    case JsType::record: {
      const model::RecordInterface& one = context.recordOf(first.key);
      const model::RecordInterface& other = context.recordOf(second.key);
      if (hasAllFieldsOf(one, other) || hasAllFieldsOf(other, one))
        return within(hasAllFieldsOf(one, other), hasAllFieldsOf(other, one));
      return Overlap::none;
    }
    default:
      return Overlap::same;
  }
}

}  // namespace wasmbind::glue
