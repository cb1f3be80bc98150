// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/form.h"

namespace wasmbind::glue {

using enum model::TypeCode;

namespace {

/// Scalars that fill a double, or more.
bool isWide(model::TypeCode code) {
  return code == i64 || code == u64 || code == f64 || code == duration || code == time_point;
}

}  // namespace

Form formOf(const model::BorderType& type) {
  switch (type.code) {
    case void_:
    case undefined:
      return Form::none;
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
      return Form::scalar;
    case string:
    case c_string:
      return Form::text;
    case numbers:
    case mutable_numbers:
    case fixed_numbers:
    case clamped:
    case mutable_clamped:
    case view:
      return Form::numbers;
    case object_value:
    case object_reference:
    case object_pointer:
    case object_moved:
    case object_unique:
    case object_shared:
      return Form::object;
    case optional:
    case nullable:
      switch (formOf(type.arguments[0])) {
        case Form::scalar:
          if (isReference(type.arguments[0])) return Form::scalar;
          return isWide(type.arguments[0].code) ? Form::optionalScalar : Form::optionalNumber;
        case Form::text:
        case Form::numbers:
          return formOf(type.arguments[0]);
        case Form::object:
          // Null pointers are values of these types, so "none" needs a place of its own.
          return type.arguments[0].code == object_value ? Form::object : Form::stream;
        default:
          return Form::stream;
      }
    case record:
      return type.flat ? Form::flat : Form::stream;
    case variant:
      return type.flat ? Form::choice : Form::stream;
    default:
      return Form::stream;
  }
}

bool usesScratch(const model::BorderType& type) {
  const Form form = formOf(type);
  return form == Form::text || form == Form::numbers || form == Form::choice || form == Form::stream;
}

bool isReference(const model::BorderType& type) {
  return type.code == any || type.code == imported || type.code == function || type.code == iterable;
}

bool isOptional(const model::BorderType& type) { return type.code == optional || type.code == nullable; }

bool mayBeAbsent(const model::BorderType& type) { return type.code == optional; }

const char* noneOf(const model::BorderType& type) { return type.code == optional ? "undefined" : "null"; }

const model::BorderType& withoutOptional(const model::BorderType& type) {
  return isOptional(type) ? type.arguments[0] : type;
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

}  // namespace wasmbind::glue
