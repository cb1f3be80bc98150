// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"

namespace wasmbind::glue {

using enum model::TypeCode;

Lowered lowerObject(Scope& scope, const model::BorderType& type, const std::string& value, const Place& place,
                    int index) {
  const model::BorderType& inner = withoutOptional(type);
  const ClassNames& names = scope.classNames(inner.key);
  const std::string& className = scope.classOf(inner.key).name;
  const bool nullable =
      isOptional(type) || inner.code == object_pointer || inner.code == object_unique || inner.code == object_shared;
  const std::string pointer = "ptr" + std::to_string(index);
  const std::string has = value + " != null";

  Lowered result;
  result.object = value;
  result.givesAway = inner.code == object_moved || inner.code == object_unique;
  std::string read = value + (nullable ? "[" : "?.[") + names.pointer + "] || " + scope.use("lost") + "(" + value +
                     ", " + names.pointer + ", " + place.arguments() + ", " + quote(className) + ")";
  result.checks = {"const " + pointer + " = " + (nullable ? value + " == null ? 0 : " : "") + read + ";"};
  result.arguments = {pointer};
  if (inner.code == object_reference || inner.code == object_pointer) result.lent = pointer;
  if (result.givesAway) {
    if (scope.lends())
      result.checks.push_back(scope.use("checkIdle") + "(" + pointer + ", " + place.arguments() + ");");
    std::string check = scope.use("checkOwned") + "(" + value + ", " + place.arguments() + ");";
    std::string forget = scope.use("forget") + "(" + value + ", " + names.pointer + ", \"moved\");";
    result.checks.push_back(nullable ? "if (" + has + ") " + check : check);
    result.moves = {nullable ? "if (" + has + ") " + forget : forget};
  }
  if (inner.code == object_shared) {
    std::string shared = "object" + std::to_string(index);
    std::string shareShim = "wasm." + scope.classOf(inner.key).share.finalSymbol;
    result.copies = {"const " + shared + " = " + value + " == null ? 0 : " + scope.use("share") + "(" + value + ", " +
                     pointer + ", " + shareShim + ", " + place.arguments() + ");"};
    result.arguments = {pointer, shared};
  }
  return result;
}

}  // namespace wasmbind::glue
