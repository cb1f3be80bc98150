// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/range.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// "-128, 127"; empty for types that take every number.
const char* boundsOf(model::TypeCode code) {
  switch (code) {
    case i8:
      return "-128, 127";
    case u8:
      return "0, 255";
    case i16:
      return "-32768, 32767";
    case u16:
      return "0, 65535";
    case i32:
      return "-2147483648, 2147483647";
    case u32:
    case pointer:
      return "0, 4294967295";
    case i64:
      return "-(2n ** 63n), 2n ** 63n - 1n";
    case u64:
      return "0n, 2n ** 64n - 1n";
    case i128:
      return "-(2n ** 127n), 2n ** 127n - 1n";
    case u128:
      return "0n, 2n ** 128n - 1n";
    default:
      return "";
  }
}

std::string check(EmitContext& context, std::string_view helper, const model::AbiType& type, const std::string& value,
                  const std::string& place) {
  const std::string bounds = boundsOf(type.code);
  if (!context.checksRanges || bounds.empty()) return {};
  return context.use(helper) + "(" + value + ", " + place + ", " + bounds + ")";
}

}  // namespace

std::string rangeCheck(EmitContext& context, const model::AbiType& type, const std::string& value,
                       const std::string& place) {
  return check(context, "checkInteger", type, value, place);
}

std::string elementsCheck(EmitContext& context, const model::AbiType& element, const std::string& value,
                          const std::string& place) {
  return check(context, "checkIntegers", element, value, place);
}

}  // namespace wasmbind::glue
