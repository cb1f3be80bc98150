// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/extension.h"
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
  result.givesAway = inner.code == object_moved || inner.code == object_unique;
  const std::string member = "[" + names.pointer + "]";
  const std::string record = value + (nullable ? member : "?." + member);
  const std::string whole = value + ", " + names.pointer;
  const std::string read =
      record + "?.ptr || " + scope.use("lost") + "(" + whole + ", " + place.arguments() + ", " + quote(className) + ")";
  result.checks = {"const " + pointer + " = " + (nullable ? value + " == null ? 0 : " : "") + read + ";"};
  result.arguments = {pointer};
  result.record = value + "?." + member;
  auto guarded = [&](const std::string& statement) { return nullable ? "if (" + has + ") " + statement : statement; };
  if (inner.code == object_reference || inner.code == object_pointer) result.lent = result.record + "?.main";
  if (result.givesAway) {
    if (scope.lends())
      result.checks.push_back(guarded(scope.use("checkIdle") + "(" + whole + ", " + place.arguments() + ");"));
    result.checks.push_back(guarded(scope.use("checkOwned") + "(" + whole + ", " + place.arguments() + ");"));
    const bool mayBeHeld = mayBeExtended(scope, inner.key);
    if (mayBeHeld)
      result.checks.push_back(guarded(scope.use("checkUnheld") + "(" + whole + ", " + place.arguments() + ");"));
    result.moves = {guarded(mayBeHeld && inner.code == object_unique
                                ? scope.use("handOver") + "(" + whole + ");"
                                : scope.use("forget") + "(" + whole + ", \"moved\");")};
  }
  if (inner.code == object_shared) {
    const std::string shared = "object" + std::to_string(index);
    const std::string shareShim = "wasm" + memberAccess(scope.classOf(inner.key).share.finalSymbol);
    const std::string share = scope.use(mayBeExtended(scope, inner.key) ? "shareExtended" : "share") + "(" + whole +
                              ", " + pointer + ", " + shareShim + ", " + place.arguments() + ")";
    result.copies = {"const " + shared + " = " + value + " == null ? 0 : " + share + ";"};
    result.arguments = {pointer, shared};
  }
  return result;
}

}  // namespace wasmbind::glue
