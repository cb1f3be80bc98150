// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lift/lift.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {

using enum model::TypeCode;

namespace {

/// Whether a step gives its value as it is: `undefined` says that there are no more. Other values come in an array.
bool givesItself(const model::AbiType& element) {
  switch (element.code) {
    case any:
    case function:
    case imported:
    case iterable:
      return false;
    default:
      return conventionOf(element) == PassingConvention::scalar;
  }
}

}  // namespace

std::string iterateExpression(EmitContext& context, const model::AbiType& type, const std::string& step,
                              const std::string& owner) {
  return "new " + context.use("ValueIterator") + "(" + step + ", " +
         (givesItself(type.arguments[0]) ? "false" : "true") + owner + ")";
}

std::string liftScalar(EmitContext& context, const model::AbiType& type, const std::string& value) {
  if (isOptional(type) && type.arguments[0].code == iterable)
    return context.use("iterateOptional") + "(" + value + ", " +
           (givesItself(type.arguments[0].arguments[0]) ? "false" : "true") + ")" +
           (mayBeAbsent(type) ? "" : " ?? null");
  if (isOptional(type)) return mayBeAbsent(type) ? value + " ?? undefined" : value;
  switch (type.code) {
    case boolean:
      return value + " !== 0";
    case u32:
      return value + " >>> 0";
    case enum_:  // an i32, whatever the underlying type is
      return context.enumOf(type.key).underlying.code == u32 ? value + " >>> 0" : value;
    case u64:
      return "BigInt.asUintN(64, " + value + ")";
    case character:
      return "String.fromCharCode(" + value + ")";
    case code_point:
      return context.use("fromCodePoint") + "(" + value + ")";
    case time_point:
      return "new Date(" + value + ")";
    case iterable:
      return iterateExpression(context, type, value);
    case pointer:
      return value + " >>> 0";
    case string_enum:
      return context.enumTable(context.enumNames(type.key).fromWasm) + "[" + value + "]";
    default:
      return value;
  }
}

}  // namespace wasmbind::glue
