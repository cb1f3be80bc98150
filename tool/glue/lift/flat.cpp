// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "glue/lift/lift.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// The typed array through which the wasm value of a scalar is read.
model::TypeCode wireOf(model::TypeCode code) {
  switch (code) {
    case f32:
      return f32;
    case f64:
    case duration:
    case time_point:
      return f64;
    case i64:
    case u64:
      return i64;
    default:
      return i32;
  }
}

/// Index of a field's eight bytes in an array of such elements, as an expression.
std::string indexOf(model::TypeCode wire, std::size_t field) {
  const bool isWide = wire == f64 || wire == i64;
  const std::size_t offset = isWide ? field : 2 * field;
  return (isWide ? "RETURN_AREA / 2" : "RETURN_AREA") + (offset == 0 ? "" : " + " + std::to_string(offset));
}

}  // namespace

Lifted liftFlat(EmitContext& context, const model::AbiType& type, const std::string& call) {
  const model::RecordInterface& record = context.recordOf(type.key);
  Lifted result;
  result.statements = {call + ";"};
  std::vector<model::TypeCode> views;
  std::vector<std::string> fields, locals;
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const model::RecordField& field = record.fields[i];
    const model::TypeCode wire = wireOf(field.type.code);
    auto view = std::ranges::find(views, wire);
    const std::size_t number = view - views.begin();
    if (view == views.end()) {
      views.push_back(wire);
      locals.push_back(context.local("result", number));
      result.statements.push_back("const " + locals.back() + " = " +
                                  context.use(std::string("get") + elementsOf(wire).array + "Memory0") + "();");
    }
    fields.push_back("  " + propertyKey(field.name) + ": " +
                     liftScalar(context, field.type, locals[number] + "[" + indexOf(wire, i) + "]") + ",");
  }
  context.constants.insert("RETURN_AREA");
  result.expression = context.local("result");
  result.statements.push_back("const " + result.expression + " = {");
  append(result.statements, fields);
  result.statements.push_back("};");
  return result;
}

}  // namespace wasmbind::glue
