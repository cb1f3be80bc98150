// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/names.h"
#include "glue/lower/lower.h"

namespace wasmbind::glue {
namespace {

/// Whether nothing but a record has the field: text has a length.
bool showsRecord(const model::RecordField& field) { return field.name != "length"; }

}  // namespace

// To ask whether there is a record before its fields are read would cost V8 as much as the call: those of NO_RECORD are
// read in its place.
Lowered lowerFlat(EmitContext& context, const model::AbiType& type, const std::string& value, const ArgumentPath& place,
                  int index) {
  const model::RecordInterface& record = context.recordOf(type.key);
  const std::string kind = "a " + record.name;
  const bool isShown = showsRecord(record.fields.front());
  std::vector<std::string> fields;
  Lines checks;
  Lowered result;
  // Beyond the numbers of the parameters' own locals.
  int number = 100 + index * static_cast<int>(wasm::abi::flat_fields);
  for (const model::RecordField& field : record.fields) {
    const std::string local = context.local(value + "$" + flatName({}, field.name));
    Lowered one = lowerScalar(context, field.type, local, {place.where, place.name + "." + field.name}, number++);
    if (isShown && fields.empty())
      checks = {"if (" + local + " === undefined) " + context.use("checkRecord") + "(" + place.arguments() + ", " +
                quote(kind) + ", " + value + ");"};
    fields.push_back(propertyKey(field.name) + ": " + local);
    append(checks, one.checks);
    append(result.arguments, one.arguments);
  }
  const std::string taken = "const { " + join(fields, ", ") + " } = " + value;
  if (isShown)
    result.checks = {taken + " ?? " + context.use("NO_RECORD") + ";"};
  else
    result.checks = {
        throwUnless(context, "typeof " + value + " !== \"object\" || " + value + " === null", kind, value, place),
        taken + ";"};
  append(result.checks, checks);
  return result;
}

}  // namespace wasmbind::glue
