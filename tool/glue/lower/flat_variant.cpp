// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "glue/lower/lower.h"
#include "glue/types/js_type.h"
#include "glue/types/range.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// Where the parts of a choice go.
struct Parts {
  std::string kind, number, pointer, length;
};

/// The statements for the first alternative that fits.
Lines kindLines(EmitContext& context, const model::AbiType& alternative, std::size_t kind, const std::string& value,
                const ArgumentPath& place, const Parts& parts) {
  Lines lines;
  if (conventionOf(alternative) == PassingConvention::scalar) {
    if (const std::string range = rangeCheck(context, alternative, value, place.arguments()); !range.empty())
      lines.push_back(range + ";");
    lines.push_back(parts.number + " = " + inDouble(context, alternative, value) + ";");
  }
  lines.insert(lines.begin(), parts.kind + " = " + std::to_string(kind) + ";");
  return lines;
}

Lines textLines(EmitContext& context, const model::AbiType& type, const std::string& value, const Parts& parts) {
  std::vector<std::string> tests;
  for (std::size_t i = 0; i < type.arguments.size(); ++i)
    if (conventionOf(type.arguments[i]) == PassingConvention::string)
      tests.push_back(parts.kind + " === " + std::to_string(i));
  if (tests.empty()) return {};
  return {"let " + parts.pointer + " = 0;",
          "let " + parts.length + " = 0;",
          "if (" + join(tests, " || ") + ") {",
          "  " + parts.pointer + " = " + context.use("passStringToWasm0") + "(" + value + ");",
          "  " + parts.length + " = " + context.use("WASM_VECTOR_LEN") + ";",
          "}"};
}

}  // namespace

Lowered lowerChoice(EmitContext& context, const model::AbiType& type, const std::string& value,
                    const ArgumentPath& place, int index) {
  const Parts parts = {context.local("kind", index), context.local("number", index), context.local("ptr", index),
                       context.local("length", index)};
  Lowered result;
  result.checks = {"let " + parts.kind + " = 0;", "let " + parts.number + " = 0;"};
  std::vector<std::string> names;
  std::string head = "if (";
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const model::AbiType& alternative = type.arguments[i];
    names.push_back(typescriptType(context, alternative, Flow::in));
    result.checks.push_back(head + deepTest(context, alternative, value) + ") {");
    append(result.checks, kindLines(context, alternative, i, value, place, parts), 1);
    head = "} else if (";
  }
  append(result.checks, {"} else {",
                         "  " + context.use("throwArgument") + "(" + place.arguments() + ", " +
                             quote(join(names, " or ")) + ", " + value + ");",
                         "}"});
  result.copies = textLines(context, type, value, parts);
  result.arguments = {parts.kind, parts.number};
  if (result.copies.empty()) return result;
  result.usesScratch = true;
  result.arguments.insert(result.arguments.end(), {parts.pointer, parts.length});
  return result;
}

}  // namespace wasmbind::glue
