// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/kind.h"

#include <algorithm>

#include "glue/dts/type.h"
#include "glue/form.h"
#include "glue/inheritance.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// Whether objects for a record must have a field.
bool isRequired(const model::RecordField& field) {
  return !mayBeAbsent(field.type) && (field.flags & wasm::abi::field_flag::initialized) == 0;
}

std::string fieldTest(const Scope& scope, const model::BorderType& type, const std::string& value) {
  std::string test = "typeof " + value + " === \"object\" && " + value + " !== null";
  for (const model::RecordField& field : scope.recordOf(type.key).fields)
    if (isRequired(field)) test += " && " + quote(field.name) + " in " + value;
  return test;
}

std::string numbersTest(const model::BorderType& type, const std::string& value) {
  const bool isClamped = type.code == clamped || type.code == mutable_clamped;
  const Elements elements = elementsOf(isClamped ? u8 : type.arguments[0].code);
  return "(" + value + " instanceof " + elements.array + " || Array.isArray(" + value + "))";
}

bool hasBase(const Scope& scope, const std::string& derived, const std::string& base) {
  const std::vector<std::string> all = withAllBases(scope, derived);
  return std::ranges::find(all, base) != all.end();
}

/// Whether whatever must be in `narrow` must be in `wide` too.
bool hasAllFieldsOf(const model::RecordInterface& wide, const model::RecordInterface& narrow) {
  return std::ranges::all_of(narrow.fields, [&](const model::RecordField& field) {
    auto same = std::ranges::find(wide.fields, field.name, &model::RecordField::name);
    return !isRequired(field) || (same != wide.fields.end() && isRequired(*same));
  });
}

bool isObject(Kind kind) {
  return kind == Kind::object || kind == Kind::map || kind == Kind::set || kind == Kind::array || kind == Kind::numbers;
}

Overlap within(bool firstInSecond, bool secondInFirst) {
  if (firstInSecond && secondInFirst) return Overlap::same;
  return firstInSecond ? Overlap::firstWithin : secondInFirst ? Overlap::secondWithin : Overlap::none;
}

}  // namespace

Kind kindOf(const model::BorderType& type) {
  switch (type.code) {
    case optional:
    case nullable:
      return kindOf(type.arguments[0]);
    case boolean:
      return Kind::boolean;
    case i64:
    case u64:
    case i128:
    case u128:
      return Kind::bigint;
    case character:
    case code_point:
    case string:
    case c_string:
    case u16_string:
    case string_enum:
      return Kind::string;
    case void_:
    case undefined:
      return Kind::nothing;
    case function:
      return Kind::function;
    case numbers:
    case mutable_numbers:
    case fixed_numbers:
    case clamped:
    case mutable_clamped:
      return Kind::numbers;
    case sequence:
    case fixed_sequence:
    case tuple:
      return Kind::array;
    case set:
      return Kind::set;
    case map:
      return Kind::map;
    case record:
      return Kind::record;
    case object_value:
    case object_reference:
    case object_pointer:
    case object_moved:
    case object_unique:
    case object_shared:
      return Kind::object;
    case any:
    case imported:
    case variant:
    case expected:
    case time_point:
    case error:
      return Kind::other;
    default:
      return Kind::number;
  }
}

bool isNumber(const model::BorderType& type) {
  return kindOf(type) == Kind::number && type.code != enum_ && !isOptional(type);
}

std::string kindTest(Scope& scope, const model::BorderType& type, const std::string& value) {
  std::string test;
  const model::BorderType& inner = withoutOptional(type);
  switch (kindOf(inner)) {
    case Kind::nothing:
      return value + " == null";
    case Kind::boolean:
      test = "typeof " + value + " === \"boolean\"";
      break;
    case Kind::bigint:
      test = "typeof " + value + " === \"bigint\"";
      break;
    case Kind::function:
      test = "typeof " + value + " === \"function\"";
      break;
    case Kind::string:
      test = inner.code == string_enum ? "typeof " + value + " === \"string\" && " + value + " in " +
                                             scope.enumTable(scope.enumNames(inner.key).toWasm)
                                       : "typeof " + value + " === \"string\"";
      break;
    case Kind::number:
      test = inner.code == enum_
                 ? "typeof " + value + " === \"number\" && " + value + " in " + scope.enumNames(inner.key).local
                 : "typeof " + value + " === \"number\"";
      break;
    case Kind::numbers:
      test = numbersTest(inner, value);
      break;
    case Kind::array:
      test = "Array.isArray(" + value + ")";
      break;
    case Kind::set:
      test = value + " instanceof Set";
      break;
    case Kind::map:
      test = value + " instanceof Map";
      break;
    case Kind::object:
      test = value + "?.[" + scope.classNames(inner.key).pointer + "] !== undefined";
      break;
    case Kind::record:
      test = fieldTest(scope, inner, value);
      break;
    case Kind::other:
      if (inner.code != time_point) return "true";
      test = value + " instanceof Date";
      break;
  }
  return acceptsUndefined(type) ? "(" + value + " == null || " + test + ")" : test;
}

std::string deepTest(Scope& scope, const model::BorderType& type, const std::string& value) {
  const std::string test = kindTest(scope, type, value);
  const model::BorderType& inner = withoutOptional(type);
  if (&inner != &type) return "(" + value + " == null || " + deepTest(scope, inner, value) + ")";
  auto every = [&](const std::string& element) { return value + ".every((element) => " + element + ")"; };
  switch (inner.code) {
    case sequence:
    case fixed_sequence: {
      const std::string element = deepTest(scope, inner.arguments[0], "element");
      const std::string length =
          inner.code == sequence ? "" : " && " + value + ".length === " + std::to_string(inner.count);
      return test + length + (element == "true" ? "" : " && " + every(element));
    }
    case tuple: {
      std::string all = test + " && " + value + ".length === " + std::to_string(inner.arguments.size());
      for (std::size_t i = 0; i < inner.arguments.size(); ++i) {
        const std::string element = deepTest(scope, inner.arguments[i], value + "[" + std::to_string(i) + "]");
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
      for (const model::BorderType& alternative : inner.arguments)
        alternatives.push_back("(" + deepTest(scope, alternative, value) + ")");
      return "(" + join(alternatives, " || ") + ")";
    }
    default:
      return test;
  }
}

Overlap overlapOf(const Scope& scope, const model::BorderType& firstType, const model::BorderType& secondType) {
  const model::BorderType& first = withoutOptional(firstType);
  const model::BorderType& second = withoutOptional(secondType);
  const Kind a = kindOf(first), b = kindOf(second);
  if (a == Kind::other || b == Kind::other) return within(b == Kind::other, a == Kind::other);
  if (a != b) {
    // Plain arrays go for numbers too; typed arrays only for numbers.
    if (a == Kind::array && b == Kind::numbers) return Overlap::firstWithin;
    if (a == Kind::numbers && b == Kind::array) return Overlap::secondWithin;
    // Instances and containers are objects as well, so they are asked before records.
    if (b == Kind::record && isObject(a)) return Overlap::firstWithin;
    if (a == Kind::record && isObject(b)) return Overlap::secondWithin;
    return Overlap::none;
  }
  switch (a) {
    case Kind::number:
    case Kind::string: {
      const bool firstEnum = first.code == enum_ || first.code == string_enum;
      const bool secondEnum = second.code == enum_ || second.code == string_enum;
      if (firstEnum != secondEnum) return firstEnum ? Overlap::firstWithin : Overlap::secondWithin;
      return Overlap::same;
    }
    case Kind::numbers: {
      auto array = [](const model::BorderType& type) {
        return type.arguments.empty() ? std::string("Uint8Array")
                                      : std::string(elementsOf(type.arguments[0].code).array);
      };
      return array(first) == array(second) ? Overlap::same : Overlap::none;
    }
    case Kind::object:
      if (first.key == second.key) return Overlap::same;
      return within(hasBase(scope, first.key, second.key), hasBase(scope, second.key, first.key));
    case Kind::record: {
      const model::RecordInterface& one = scope.recordOf(first.key);
      const model::RecordInterface& other = scope.recordOf(second.key);
      if (hasAllFieldsOf(one, other) || hasAllFieldsOf(other, one))
        return within(hasAllFieldsOf(one, other), hasAllFieldsOf(other, one));
      return Overlap::none;
    }
    default:
      return Overlap::same;
  }
}

}  // namespace wasmbind::glue
