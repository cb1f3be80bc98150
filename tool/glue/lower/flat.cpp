// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"
#include "glue/names.h"

namespace wasmbind::glue {

Lowered lowerFlat(Scope& scope, const model::BorderType& type, const std::string& value, const Place& place,
                  int index) {
  const model::RecordInterface& record = scope.recordOf(type.key);
  Lowered result;
  result.checks = {throwUnless(scope, "typeof " + value + " !== \"object\" || " + value + " === null",
                               "a " + record.name, value, place)};
  // Beyond the numbers of the parameters' own locals.
  int number = 100 + index * static_cast<int>(wasm::abi::flat_fields);
  for (const model::RecordField& field : record.fields) {
    const std::string local = value + "$" + flatName({}, field.name);
    Lowered one = lowerScalar(scope, field.type, local, {place.where, place.name + "." + field.name}, number++);
    result.checks.push_back("const " + local + " = " + value + memberAccess(field.name) + ";");
    append(result.checks, one.checks);
    append(result.arguments, one.arguments);
  }
  return result;
}

}  // namespace wasmbind::glue
