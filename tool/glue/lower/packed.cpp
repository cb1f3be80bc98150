// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/packed/packed.h"

#include <algorithm>
#include <set>

#include "glue/lower/lower.h"
#include "glue/types/extendable.h"

namespace wasmbind::glue {
namespace {

bool holdsObjects(const EmitContext& context, const model::AbiType& type, std::set<std::string>& visited) {
  auto holds = [&](const model::AbiType& inner) { return holdsObjects(context, inner, visited); };
  if (type.code == model::TypeCode::record)
    return visited.insert(type.key).second &&
           std::ranges::any_of(context.recordOf(type.key).fields, holds, &model::RecordField::type);
  return conventionOf(type) == PassingConvention::object || std::ranges::any_of(type.arguments, holds);
}

/// Whether objects are written, which code that runs later may free.
bool holdsObjects(const EmitContext& context, const model::AbiType& type) {
  std::set<std::string> visited;
  return holdsObjects(context, type, visited);
}

}  // namespace

Lowered lowerStream(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index) {
  const std::string writer = context.local("writer", index), pointer = context.local("ptr", index);
  Lowered result;
  result.usesScratch = true;
  result.checks = {"const " + writer + " = " + context.use("openWriter") + "(" + place.arguments() + ");",
                   streamWrite(context, type, writer, value, "0") + ";"};
  if (holdsObjects(context, type)) result.confirms = {context.use("checkWritten") + "(" + writer + ");"};
  if (streamHolds(context, type)) result.copies = {context.use("holdValues") + "(" + writer + ");"};
  append(result.copies, {"const " + pointer + " = " + context.use("passStreamToWasm0") + "(" + writer + ");"});
  if (streamMoves(type)) {
    result.moved = "...(" + writer + ".moved ?? [])";
    result.moves = {context.use(hasExtensions(context) ? "handOverMoved" : "forgetMoved") + "(" + writer + ");"};
  }
  result.arguments = {pointer};
  return result;
}

}  // namespace wasmbind::glue
