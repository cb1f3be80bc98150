// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/stream.h"

#include <algorithm>
#include <set>

#include "glue/extension.h"
#include "glue/lower/lower.h"

namespace wasmbind::glue {
namespace {

bool holdsObjects(const Scope& scope, const model::BorderType& type, std::set<std::string>& visited) {
  auto holds = [&](const model::BorderType& inner) { return holdsObjects(scope, inner, visited); };
  if (type.code == model::TypeCode::record)
    return visited.insert(type.key).second &&
           std::ranges::any_of(scope.recordOf(type.key).fields, holds, &model::RecordField::type);
  return formOf(type) == Form::object || std::ranges::any_of(type.arguments, holds);
}

/// Whether objects are written, which code that runs later may free.
bool holdsObjects(const Scope& scope, const model::BorderType& type) {
  std::set<std::string> visited;
  return holdsObjects(scope, type, visited);
}

}  // namespace

Lowered lowerStream(Scope& scope, const model::BorderType& type, const std::string& value, const Place& place,
                    int index) {
  const std::string number = std::to_string(index), writer = "writer" + number, pointer = "ptr" + number;
  Lowered result;
  result.usesScratch = true;
  result.checks = {"const " + writer + " = " + scope.use("openWriter") + "(" + place.arguments() + ");",
                   streamWrite(scope, type, writer, value, "0") + ";"};
  if (holdsObjects(scope, type)) result.confirms = {scope.use("checkWritten") + "(" + writer + ");"};
  if (streamHolds(scope, type)) result.copies = {scope.use("holdValues") + "(" + writer + ");"};
  append(result.copies, {"const " + pointer + " = " + scope.use("passStreamToWasm0") + "(" + writer + ");"});
  if (streamMoves(type)) {
    result.moved = "...(" + writer + ".moved ?? [])";
    result.moves = {scope.use(hasExtensions(scope) ? "handOverMoved" : "forgetMoved") + "(" + writer + ");"};
  }
  result.arguments = {pointer};
  return result;
}

}  // namespace wasmbind::glue
