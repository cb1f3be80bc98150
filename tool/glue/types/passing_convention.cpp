// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {

using enum model::TypeCode;

namespace {

/// Scalars that fill a double, or more.
bool isWide(model::TypeCode code) {
  return code == i64 || code == u64 || code == f64 || code == duration || code == time_point;
}

}  // namespace

PassingConvention conventionOf(const model::AbiType& type) {
  switch (type.code) {
    case void_:
    case undefined:
      return PassingConvention::none;
    case boolean:
    case i8:
    case u8:
    case i16:
    case u16:
    case i32:
    case u32:
    case i64:
    case u64:
    case f32:
    case f64:
    case character:
    case code_point:
    case enum_:
    case string_enum:
    case duration:
    case time_point:
    case pointer:
    case any:
    case imported:
    case function:
    case iterable:
      return PassingConvention::scalar;
    case string:
    case c_string:
      return PassingConvention::string;
    case numbers:
    case mutable_numbers:
    case fixed_numbers:
    case clamped:
    case mutable_clamped:
    case view:
      return PassingConvention::typedArray;
    case object_value:
    case object_reference:
    case object_pointer:
    case object_moved:
    case object_unique:
    case object_shared:
      return PassingConvention::object;
    case optional:
    case nullable:
      switch (conventionOf(type.arguments[0])) {
        case PassingConvention::scalar:
          if (isReference(type.arguments[0])) return PassingConvention::scalar;
          return isWide(type.arguments[0].code) ? PassingConvention::optionalScalar : PassingConvention::optionalNumber;
        case PassingConvention::string:
        case PassingConvention::typedArray:
          return conventionOf(type.arguments[0]);
        case PassingConvention::object:
          // Null pointers are values of these types, so "none" needs a place of its own.
          return type.arguments[0].code == object_value ? PassingConvention::object : PassingConvention::packed;
        default:
          return PassingConvention::packed;
      }
    case record:
      return type.flat ? PassingConvention::flat : PassingConvention::packed;
    case variant:
      return type.flat ? PassingConvention::flatVariant : PassingConvention::packed;
    default:
      return PassingConvention::packed;
  }
}

bool usesScratch(const model::AbiType& type) {
  const PassingConvention form = conventionOf(type);
  return form == PassingConvention::string || form == PassingConvention::typedArray ||
         form == PassingConvention::flatVariant || form == PassingConvention::packed;
}

bool isReference(const model::AbiType& type) {
  return type.code == any || type.code == imported || type.code == function || type.code == iterable;
}

bool isPromise(const model::AbiType& type) { return type.code == imported && type.key == "Promise"; }

bool isOptional(const model::AbiType& type) { return type.code == optional || type.code == nullable; }

bool mayBeAbsent(const model::AbiType& type) { return type.code == optional; }

const char* noneOf(const model::AbiType& type) { return type.code == optional ? "undefined" : "null"; }

const model::AbiType& withoutOptional(const model::AbiType& type) {
  return isOptional(type) ? type.arguments[0] : type;
}

bool isBorrowedObject(const model::AbiType& type) {
  return type.code == object_reference || type.code == object_pointer;
}

bool isOwnedObject(const model::AbiType& type) {
  return type.code == object_value || type.code == object_unique || type.code == object_shared;
}

bool isWrittenBack(const model::AbiType& type) {
  const model::TypeCode code = withoutOptional(type).code;
  return code == mutable_numbers || code == mutable_clamped;
}

Elements elementsOf(model::TypeCode element) {
  switch (element) {
    case i8:
      return {"Int8Array", "I8", false};
    case i16:
      return {"Int16Array", "I16", false};
    case u16:
      return {"Uint16Array", "U16", false};
    case i32:
      return {"Int32Array", "I32", false};
    case u32:
      return {"Uint32Array", "U32", false};
    case i64:
      return {"BigInt64Array", "I64", true};
    case u64:
      return {"BigUint64Array", "U64", true};
    case f32:
      return {"Float32Array", "F32", false};
    case f64:
      return {"Float64Array", "F64", false};
    default:
      return {"Uint8Array", "U8", false};
  }
}

Elements elementsOfArray(const model::AbiType& type) {
  const model::AbiType& inner = withoutOptional(type);
  const bool isClamped = inner.code == clamped || inner.code == mutable_clamped;
  return elementsOf(isClamped ? u8 : inner.arguments[0].code);
}

}  // namespace wasmbind::glue
