// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/lower/lower.h"
#include "glue/types/extendable.h"

namespace wasmbind::glue {

using enum model::TypeCode;

Lowered lowerObject(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index) {
  const model::AbiType& inner = withoutOptional(type);
  const ClassNames& names = context.classNames(inner.key);
  const std::string& className = context.classOf(inner.key).name;
  const bool nullable =
      isOptional(type) || inner.code == object_pointer || inner.code == object_unique || inner.code == object_shared;
  const std::string pointer = context.local("ptr", index);
  const std::string has = value + " != null";

  Lowered result;
  result.givesAway = inner.code == object_moved || inner.code == object_unique;
  const std::string member = "[" + names.pointer + "]";
  const std::string record = value + (nullable ? member : "?." + member);
  const std::string whole = value + ", " + names.pointer;
  const std::string read = record + "?.ptr || " + context.use("lost") + "(" + whole + ", " + place.arguments() + ", " +
                           quote(className) + ")";
  result.checks = {"const " + pointer + " = " + (nullable ? value + " == null ? 0 : " : "") + read + ";"};
  result.arguments = {pointer};
  result.record = value + "?." + member;
  auto guarded = [&](const std::string& statement) { return nullable ? "if (" + has + ") " + statement : statement; };
  if (isBorrowedObject(inner)) result.lent = result.record + "?.main";
  if (result.givesAway) {
    if (context.lends())
      result.checks.push_back(guarded(context.use("checkIdle") + "(" + whole + ", " + place.arguments() + ");"));
    result.checks.push_back(guarded(context.use("checkOwned") + "(" + whole + ", " + place.arguments() + ");"));
    // What a smart pointer points at stays where it is.
    if (inner.code == object_moved && !context.keepers().empty())
      result.checks.push_back(guarded(context.use("checkUnkept") + "(" + whole + ", " + place.arguments() + ");"));
    const bool mayBeHeld = mayBeExtended(context, inner.key);
    if (mayBeHeld)
      result.checks.push_back(guarded(context.use("checkUnheld") + "(" + whole + ", " + place.arguments() + ");"));
    result.moves = {guarded(mayBeHeld && inner.code == object_unique
                                ? context.use("handOver") + "(" + whole + ");"
                                : context.use("forget") + "(" + whole + ", \"moved\");")};
  }
  if (inner.code == object_shared) {
    const std::string shared = context.local("object", index);
    const std::string shareShim = "wasm" + memberAccess(context.classOf(inner.key).share.finalSymbol);
    const std::string share = context.use(mayBeExtended(context, inner.key) ? "shareExtended" : "share") + "(" + whole +
                              ", " + pointer + ", " + shareShim + ", " + place.arguments() + ")";
    result.copies = {"const " + shared + " = " + value + " == null ? 0 : " + share + ";"};
    result.arguments = {pointer, shared};
  }
  return result;
}

}  // namespace wasmbind::glue
