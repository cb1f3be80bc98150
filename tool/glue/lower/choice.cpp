// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "glue/dts/type.h"
#include "glue/kind.h"
#include "glue/lower/lower.h"
#include "glue/range.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// Where the parts of a choice go.
struct Parts {
  std::string kind, number, pointer, length;
};

/// The statements for the first alternative that fits.
Lines kindLines(Scope& scope, const model::BorderType& alternative, std::size_t kind, const std::string& value,
                const Place& place, const Parts& parts) {
  Lines lines;
  if (formOf(alternative) == Form::scalar) {
    if (const std::string range = rangeCheck(scope, alternative, value, place.arguments()); !range.empty())
      lines.push_back(range + ";");
    lines.push_back(parts.number + " = " + inDouble(scope, alternative, value) + ";");
  }
  lines.insert(lines.begin(), parts.kind + " = " + std::to_string(kind) + ";");
  return lines;
}

Lines textLines(Scope& scope, const model::BorderType& type, const std::string& value, const Parts& parts) {
  std::vector<std::string> tests;
  for (std::size_t i = 0; i < type.arguments.size(); ++i)
    if (formOf(type.arguments[i]) == Form::text) tests.push_back(parts.kind + " === " + std::to_string(i));
  if (tests.empty()) return {};
  return {"let " + parts.pointer + " = 0;",
          "let " + parts.length + " = 0;",
          "if (" + join(tests, " || ") + ") {",
          "  " + parts.pointer + " = " + scope.use("passStringToWasm0") + "(" + value + ");",
          "  " + parts.length + " = " + scope.use("WASM_VECTOR_LEN") + ";",
          "}"};
}

}  // namespace

Lowered lowerChoice(Scope& scope, const model::BorderType& type, const std::string& value, const Place& place,
                    int index) {
  const std::string suffix = std::to_string(index);
  const Parts parts = {"kind" + suffix, "number" + suffix, "ptr" + suffix, "length" + suffix};
  Lowered result;
  result.checks = {"let " + parts.kind + " = 0;", "let " + parts.number + " = 0;"};
  std::vector<std::string> names;
  std::string head = "if (";
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const model::BorderType& alternative = type.arguments[i];
    names.push_back(typescriptType(scope, alternative, Flow::in));
    result.checks.push_back(head + deepTest(scope, alternative, value) + ") {");
    append(result.checks, kindLines(scope, alternative, i, value, place, parts), 1);
    head = "} else if (";
  }
  append(result.checks, {"} else {",
                         "  " + scope.use("throwArgument") + "(" + place.arguments() + ", " +
                             quote(join(names, " or ")) + ", " + value + ");",
                         "}"});
  result.copies = textLines(scope, type, value, parts);
  result.arguments = {parts.kind, parts.number};
  if (result.copies.empty()) return result;
  result.usesScratch = true;
  result.arguments.insert(result.arguments.end(), {parts.pointer, parts.length});
  return result;
}

}  // namespace wasmbind::glue
