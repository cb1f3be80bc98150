// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/packed/fixed.h"

#include <algorithm>

#include "glue/lift/lift.h"
#include "glue/lower/lower.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

std::string offset(int bytes) { return bytes == 0 ? "at" : "at + " + std::to_string(bytes); }

/// `, true` for what has an order of bytes.
std::string order(const FixedScalar& scalar) { return scalar.size > 1 ? ", true" : ""; }

int sizeOf(const EmitContext& context, const model::RecordInterface& record) {
  int size = 0;
  for (const model::RecordField& field : record.fields) size += fixedScalar(context, field.type).size;
  return size;
}

/// What DataView takes for a value that has been checked.
std::string written(EmitContext& context, const model::AbiType& type, const std::string& value) {
  if (type.code == string_enum) return context.enumTable(context.enumNames(type.key).toWasm) + "[" + value + "]";
  return type.code == time_point ? context.use("timeOf") + "(" + value + ")" : value;
}

}  // namespace

FixedScalar fixedScalar(const EmitContext& context, const model::AbiType& type) {
  switch (type.code) {
    case boolean:
    case u8:
      return {1, "Uint8"};
    case i8:
      return {1, "Int8"};
    case i16:
      return {2, "Int16"};
    case u16:
      return {2, "Uint16"};
    case i32:
    case string_enum:
      return {4, "Int32"};
    case enum_:
      return {4, context.enumOf(type.key).underlying.code == u32 ? "Uint32" : "Int32"};
    case u32:
    case pointer:
      return {4, "Uint32"};
    case f32:
      return {4, "Float32"};
    case f64:
    case duration:
    case time_point:
      return {8, "Float64"};
    case i64:
      return {8, "BigInt64"};
    case u64:
      return {8, "BigUint64"};
    default:
      return {};
  }
}

bool isFixed(const EmitContext& context, const model::RecordInterface& record) {
  return !record.fields.empty() && std::ranges::all_of(record.fields, [&](const model::RecordField& field) {
    return fixedScalar(context, field.type).size != 0 && (field.flags & wasm::abi::field_flag::initialized) == 0;
  });
}

namespace {

/// What follows the place and the kind of value in calls that throw for a field: its name, what it has to be, what it
/// is.
std::string fieldArguments(const model::RecordField& field, const ScalarCheck& check, const std::string& local) {
  return quote("." + field.name) + ", " + quote(check.expected) + ", " + local + ")";
}

/// Checks the fields of `value`, of which each has a local variable then, and writes them from `at` on.
/// \param fail   begins the call that throws for a field
/// \param first  the same for the first field
Lines writeFields(EmitContext& context, const model::RecordInterface& record, const std::string& value,
                  const std::string& fail, const std::string& first, Lines (*reserve)(int)) {
  Lines checks, writes;
  int at = 0;
  for (const model::RecordField& field : record.fields) {
    const FixedScalar scalar = fixedScalar(context, field.type);
    const std::string local = flatName({}, field.name) + "_";
    const ScalarCheck check = scalarCheck(context, field.type, local);
    append(checks,
           {"const " + local + " = " + value + memberAccess(field.name) + ";",
            "if (" + check.condition + ") " + (at == 0 ? first : fail) + fieldArguments(field, check, local) + ";"});
    writes.push_back("view.set" + std::string(scalar.accessor) + "(" + offset(at) + ", " +
                     written(context, field.type, local) + order(scalar) + ");");
    at += scalar.size;
  }
  Lines body = checks;
  append(body, reserve(at));
  append(body, writes);
  return body;
}

/// The fields of an object literal, read from `at` on.
Lines readFields(EmitContext& context, const model::RecordInterface& record) {
  Lines fields;
  int at = 0;
  for (const model::RecordField& field : record.fields) {
    const FixedScalar scalar = fixedScalar(context, field.type);
    const std::string read = "view.get" + std::string(scalar.accessor) + "(" + offset(at) + order(scalar) + ")";
    const bool isWhole =
        field.type.code == u32 || field.type.code == u64 || field.type.code == pointer || field.type.code == enum_;
    fields.push_back(propertyKey(field.name) + ": " + (isWhole ? read : liftScalar(context, field.type, read)) + ",");
    at += scalar.size;
  }
  return fields;
}

}  // namespace

Lines fixedWriter(EmitContext& context, const model::RecordInterface& record) {
  const std::string fail = "writer.failAt(depth, ";
  return writeFields(context, record, "value", fail, fail, [](int size) -> Lines {
    return {"const at = writer.reserve(" + std::to_string(size) + ");", "const { view } = writer;"};
  });
}

Lines fixedReader(EmitContext& context, const model::RecordInterface& record) {
  Lines body = {"const at = reader.skip(" + std::to_string(sizeOf(context, record)) + ");", "const { view } = reader;",
                "return {"};
  append(body, readFields(context, record), 1);
  body.emplace_back("};");
  return body;
}

Lines fixedArrayWriter(EmitContext& context, const model::RecordInterface& record, const std::string& length) {
  const std::string size = std::to_string(sizeOf(context, record)), kind = quote("a " + record.name);
  const std::string fail = "writer.enter(depth, i).failAt(depth + 1, ";
  // Whatever has all fields will do, as it does for TypeScript; but text and functions have a length by accident.
  const bool isTold = record.fields[0].name != "length";
  const std::string noRecord = isTold ? "element == null" : "typeof element !== \"object\" || element === null";
  Lines body = {"let at = writer.reserve(" + size + " * " + length + ");", "const { view } = writer;",
                "for (let i = 0; i < " + length + "; i++) {", "  const element = value[i];",
                "  if (" + noRecord + ") writer.failAt(depth, i, " + kind + ", element);"};
  const std::string first = isTold ? context.use("failElement") + "(writer, depth, i, " + kind + ", element, " : fail;
  append(body, writeFields(context, record, "element", fail, first, [](int) -> Lines { return {}; }), 1);
  append(body, {"  at += " + size + ";", "}"});
  return body;
}

Lines fixedArrayReader(EmitContext& context, const model::RecordInterface& record, const std::string& length) {
  const std::string size = std::to_string(sizeOf(context, record));
  Lines body = {"const { view } = reader;",           "const length = " + length + ";",
                "const result = new Array(length);",  "let at = reader.skip(" + size + " * length);",
                "for (let i = 0; i < length; i++) {", "  result[i] = {"};
  append(body, readFields(context, record), 2);
  append(body, {"  };", "  at += " + size + ";", "}", "return result;"});
  return body;
}

}  // namespace wasmbind::glue
