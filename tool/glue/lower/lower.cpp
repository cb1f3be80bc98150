// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"

namespace wasmbind::glue {

using enum model::TypeCode;

Lowered lower(Scope& scope, const model::BorderType& type, const std::string& value, const Place& place, int index,
              const std::vector<std::string>& earlier) {
  switch (formOf(type)) {
    case Form::none: {
      Lowered result;
      if (type.code == undefined) result.checks = {throwUnless(scope, value + " != null", "undefined", value, place)};
      return result;
    }
    case Form::scalar:
      return lowerScalar(scope, type, value, place, index);
    case Form::optionalScalar:
      return lowerOptionalScalar(scope, type, value, place, index);
    case Form::optionalNumber:
      return lowerOptionalNumber(scope, type, value, place, index);
    case Form::text:
      return lowerText(scope, type, value, place, index);
    case Form::numbers:
      return lowerNumbers(scope, type, value, place, index, earlier);
    case Form::object:
      return lowerObject(scope, type, value, place, index);
    case Form::flat:
      return lowerFlat(scope, type, value, place, index);
    case Form::choice:
      return lowerChoice(scope, type, value, place, index);
    case Form::stream:
      return lowerStream(scope, type, value, place, index);
  }
  return {};
}

std::string throwUnless(Scope& scope, const std::string& failed, const std::string& expected, const std::string& value,
                        const Place& place) {
  return "if (" + failed + ") " + scope.use("throwArgument") + "(" + place.arguments() + ", " + quote(expected) + ", " +
         value + ");";
}

}  // namespace wasmbind::glue
