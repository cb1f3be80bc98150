// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"

namespace wasmbind::glue {

using enum model::TypeCode;

Lowered lower(EmitContext& context, const model::AbiType& type, const std::string& value, const ArgumentPath& place,
              int index, const std::vector<std::string>& earlier) {
  switch (conventionOf(type)) {
    case PassingConvention::none: {
      Lowered result;
      if (type.code == undefined) result.checks = {throwUnless(context, value + " != null", "undefined", value, place)};
      return result;
    }
    case PassingConvention::scalar:
      return lowerScalar(context, type, value, place, index);
    case PassingConvention::optionalScalar:
      return lowerOptionalScalar(context, type, value, place, index);
    case PassingConvention::optionalNumber:
      return lowerOptionalNumber(context, type, value, place, index);
    case PassingConvention::string:
      return lowerText(context, type, value, place, index);
    case PassingConvention::typedArray:
      return lowerNumbers(context, type, value, place, index, earlier);
    case PassingConvention::object:
      return lowerObject(context, type, value, place, index);
    case PassingConvention::flat:
      return lowerFlat(context, type, value, place, index);
    case PassingConvention::flatVariant:
      return lowerChoice(context, type, value, place, index);
    case PassingConvention::packed:
      return lowerStream(context, type, value, place, index);
  }
  return {};
}

std::string throwUnless(EmitContext& context, const std::string& failed, const std::string& expected,
                        const std::string& value, const ArgumentPath& place) {
  return "if (" + failed + ") " + context.use("throwArgument") + "(" + place.arguments() + ", " + quote(expected) +
         ", " + value + ");";
}

}  // namespace wasmbind::glue
