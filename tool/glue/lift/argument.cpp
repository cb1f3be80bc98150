// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/form.h"
#include "glue/lift/lift.h"
#include "glue/stream.h"

namespace wasmbind::glue {

using enum model::TypeCode;

int wasmValues(const model::BorderType& type) {
  switch (formOf(type)) {
    case Form::none:
      return 0;
    case Form::text:
    case Form::numbers:
    case Form::optionalScalar:
      return 2;
    case Form::object:
      return withoutOptional(type).code == object_shared ? 2 : 1;
    default:
      return 1;
  }
}

std::string liftArgument(Scope& scope, const model::BorderType& type, const std::vector<std::string>& values) {
  const model::BorderType& inner = withoutOptional(type);
  const bool nullable = isOptional(type) || inner.code == c_string;
  const std::string none = values[0] + " === 0 ? " + noneOf(type) + " : ";
  switch (formOf(type)) {
    case Form::none:
      return "undefined";
    case Form::scalar:
      return liftScalar(scope, type, values[0]);
    case Form::optionalNumber:
      scope.constants.insert("NO_VALUE");
      return values[0] + " === NO_VALUE ? " + noneOf(type) + " : " + liftScalar(scope, inner, values[0]);
    case Form::optionalScalar:
      return values[0] + " === 0 ? " + noneOf(type) + " : " + liftScalar(scope, inner, values[1]);
    case Form::text:
      return (nullable ? none : "") + scope.use("getStringFromWasm0") + "(" + values[0] + " >>> 0, " + values[1] +
             " >>> 0)";
    case Form::numbers: {
      const bool isClamped = inner.code == clamped || inner.code == mutable_clamped;
      std::string code = isClamped ? "U8" : elementsOf(inner.arguments[0].code).code;
      std::string copy =
          scope.use("getArray" + code + "FromWasm0") + "(" + values[0] + " >>> 0, " + values[1] + " >>> 0)";
      if (isClamped) copy = "new Uint8ClampedArray(" + copy + ".buffer)";
      return (nullable ? none : "") + copy;
    }
    case Form::object: {
      // An import's argument has no room for the dynamic type: objects come as what the declaration says.
      scope.wrapped.insert(inner.key);
      std::string ownership = inner.code == object_shared                                      ? values[1]
                              : inner.code == object_reference || inner.code == object_pointer ? "0"
                                                                                               : "1";
      std::string wrap = scope.classNames(inner.key).local + ".__wrap(" + values[0] + ", " + ownership + ")";
      if (isOptional(type)) return none + wrap;
      return inner.code == object_value || inner.code == object_reference ? wrap
                                                                          : values[0] + " === 0 ? null : " + wrap;
    }
    case Form::flat:
    case Form::choice:
    case Form::stream:
      return streamRead(scope, type, "new " + scope.use("ByteReader") + "(" + values[0] + ")");
  }
  return {};
}

}  // namespace wasmbind::glue
