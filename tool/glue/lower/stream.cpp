// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/stream.h"

#include "glue/extension.h"
#include "glue/lower/lower.h"

namespace wasmbind::glue {

Lowered lowerStream(Scope& scope, const model::BorderType& type, const std::string& value, const Place& place,
                    int index) {
  const std::string number = std::to_string(index), writer = "writer" + number, pointer = "ptr" + number;
  Lowered result;
  result.usesScratch = true;
  result.checks = {"const " + writer + " = " + scope.use("openWriter") + "(" + place.arguments() + ");",
                   streamWrite(scope, type, writer, value, "0") + ";"};
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
