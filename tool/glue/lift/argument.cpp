// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lift/lift.h"
#include "glue/packed/packed.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {

using enum model::TypeCode;

int wasmValues(const model::AbiType& type) {
  switch (conventionOf(type)) {
    case PassingConvention::none:
      return 0;
    case PassingConvention::string:
    case PassingConvention::typedArray:
    case PassingConvention::optionalScalar:
      return 2;
    case PassingConvention::object:
      return withoutOptional(type).code == object_shared ? 2 : 1;
    default:
      return 1;
  }
}

std::string liftArgument(EmitContext& context, const model::AbiType& type, const std::vector<std::string>& values) {
  const model::AbiType& inner = withoutOptional(type);
  const bool nullable = isOptional(type) || inner.code == c_string;
  const std::string none = values[0] + " === 0 ? " + noneOf(type) + " : ";
  switch (conventionOf(type)) {
    case PassingConvention::none:
      return "undefined";
    case PassingConvention::scalar:
      return liftScalar(context, type, values[0]);
    case PassingConvention::optionalNumber:
      context.constants.insert("NO_VALUE");
      return values[0] + " === NO_VALUE ? " + noneOf(type) + " : " + liftScalar(context, inner, values[0]);
    case PassingConvention::optionalScalar:
      return values[0] + " === 0 ? " + noneOf(type) + " : " + liftScalar(context, inner, values[1]);
    case PassingConvention::string:
      return (nullable ? none : "") + context.use("getStringFromWasm0") + "(" + values[0] + " >>> 0, " + values[1] +
             " >>> 0)";
    case PassingConvention::typedArray: {
      const bool isClamped = inner.code == clamped || inner.code == mutable_clamped;
      // A view is the memory itself, for JavaScript to write into.
      const std::string helper =
          std::string(inner.code == view ? "viewArray" : "getArray") + elementsOfArray(inner).code + "FromWasm0";
      std::string array = context.use(helper) + "(" + values[0] + " >>> 0, " + values[1] + " >>> 0)";
      if (isClamped) array = "new Uint8ClampedArray(" + array + ".buffer)";
      return (nullable ? none : "") + array;
    }
    case PassingConvention::object: {
      // An import's argument has no room for the dynamic type: objects come as what the declaration says.
      context.wrapped.insert(inner.key);
      std::string ownership = inner.code == object_shared ? values[1] : isBorrowedObject(inner) ? "0" : "1";
      std::string wrap = context.classNames(inner.key).local + ".__wrap(" + values[0] + ", " + ownership + ")";
      if (isOptional(type)) return none + wrap;
      return inner.code == object_value || inner.code == object_reference ? wrap
                                                                          : values[0] + " === 0 ? null : " + wrap;
    }
    case PassingConvention::flat:
    case PassingConvention::flatVariant:
    case PassingConvention::packed:
      return streamRead(context, type, "new " + context.use("ByteReader") + "(" + values[0] + ")");
  }
  return {};
}

}  // namespace wasmbind::glue
