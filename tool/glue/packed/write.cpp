// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "glue/packed/body.h"
#include "glue/packed/fixed.h"
#include "glue/packed/packed.h"
#include "glue/types/extendable.h"
#include "glue/types/inheritance.h"
#include "glue/types/js_type.h"
#include "glue/types/passing_convention.h"
#include "glue/types/range.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// Fields in order; those with an initializer may be left out.
Lines recordWriter(EmitContext& context, const model::RecordInterface& item) {
  Lines body = {"if (typeof value !== \"object\" || value === null) writer.fail(depth, " + quote("a " + item.name) +
                ", value);"};
  if (isFixed(context, item) && !context.checksRanges) {
    append(body, fixedWriter(context, item));
    return body;
  }
  for (const model::RecordField& field : item.fields) {
    const std::string place = "writer.path[depth] = " + quote("." + field.name) + ";";
    const std::string read = "value" + memberAccess(field.name);
    if ((field.flags & wasm::abi::field_flag::initialized) == 0) {
      append(body, {place, streamWrite(context, field.type, "writer", read, "depth + 1") + ";"});
      continue;
    }
    const std::string local = flatName({}, field.name) + "_";
    append(body, {"const " + local + " = " + read + ";",
                  context.use("writeBool") + "(writer, " + local + " !== undefined, depth);",
                  "if (" + local + " !== undefined) {", "  " + place,
                  "  " + streamWrite(context, field.type, "writer", local, "depth + 1") + ";", "}"});
  }
  return body;
}

/// The first alternative that fits.
Lines variantWriter(EmitContext& context, const model::AbiType& type) {
  Lines body;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const model::AbiType& alternative = type.arguments[i];
    names.push_back(typescriptType(context, alternative, Flow::in));
    append(body, {"if (" + deepTest(context, alternative, "value") + ") {",
                  "  " + context.use("writeU8") + "(writer, " + std::to_string(i) + ", depth);",
                  "  " + streamWrite(context, alternative, "writer", "value", "depth") + ";", "  return;", "}"});
  }
  body.push_back("writer.fail(depth, " + quote(join(names, " or ")) + ", value);");
  return body;
}

}  // namespace

Lines writerBody(EmitContext& context, const model::AbiType& type) {
  auto write = [&](const model::AbiType& inner, const std::string& value, const std::string& depth) {
    return streamWrite(context, inner, "writer", value, depth) + ";";
  };
  auto fail = [](const std::string& test, const std::string& expected) {
    return "if (" + test + ") writer.fail(depth, " + quote(expected) + ", value);";
  };
  auto count = [&] { return context.use("writeU32") + "(writer, "; };
  if (isNumbers(type)) {
    Elements elements = elementsOf(elementOfNumbers(type).code);
    std::string helper = std::string(elements.code) == "U8" ? "toBytes" : std::string("to") + elements.array;
    Lines body;
    const bool isClamped = type.code == clamped || type.code == mutable_clamped;
    const std::string range =
        isClamped ? std::string()
                  : elementsCheck(context, elementOfNumbers(type), "value", "writer.where, writer.place(depth)");
    if (!range.empty()) body.push_back(range + ";");
    body.push_back("const array = " + context.use(helper) + "(value, writer.where, writer.place(depth));");
    if (type.code == fixed_numbers)
      body.push_back(context.use("checkLength") + "(array, " + std::to_string(type.count) +
                     ", writer.where, writer.place(depth));");
    else
      body.push_back(count() + "array.length, depth);");
    body.push_back(context.use("writeElements") + "(writer, array);");
    return body;
  }
  switch (type.code) {
    case optional:
    case nullable:
      return {context.use("writeBool") + "(writer, value != null, depth);",
              "if (value != null) " + write(type.arguments[0], "value", "depth")};
    case sequence:
    case fixed_sequence: {
      const bool takesTyped = isNumber(type.arguments[0]);
      const std::string noArray = "!Array.isArray(value)";
      Lines body = {
          fail(takesTyped ? noArray + " && !(ArrayBuffer.isView(value) && \"length\" in value)" : noArray, "an array"),
          "const length = value.length;"};
      if (type.code == fixed_sequence)
        body.push_back(context.use("checkLength") + "(value, " + std::to_string(type.count) +
                       ", writer.where, writer.place(depth));");
      else
        body.push_back(count() + "length, depth);");
      const model::AbiType& element = type.arguments[0];
      if (element.code == record && isFixed(context, context.recordOf(element.key)) && !context.checksRanges)
        append(body, fixedArrayWriter(context, context.recordOf(element.key), "length"));
      else if (element.code == string)
        body.push_back(context.use("writeTexts") + "(writer, value, length, depth);");
      else
        append(body, {"for (let i = 0; i < length; i++) {", "  writer.path[depth] = i;",
                      "  " + write(element, "value[i]", "depth + 1"), "}"});
      return body;
    }
    case tuple: {
      Lines body = {fail("!Array.isArray(value) || value.length !== " + std::to_string(type.arguments.size()),
                         "an array of " + std::to_string(type.arguments.size()) + " elements")};
      for (std::size_t i = 0; i < type.arguments.size(); ++i) {
        std::string at = std::to_string(i);
        append(body, {"writer.path[depth] = " + at + ";", write(type.arguments[i], "value[" + at + "]", "depth + 1")});
      }
      return body;
    }
    case set: {
      Lines body = {fail("!" + context.use("hasTag") + "(value, \"Set\")", "a Set"), "const elements = [...value];",
                    count() + "elements.length, depth);"};
      if (type.arguments[0].code == string)
        body.push_back(context.use("writeTexts") + "(writer, elements, elements.length, depth);");
      else
        append(body, {"for (let i = 0; i < elements.length; i++) {", "  writer.path[depth] = i;",
                      "  " + write(type.arguments[0], "elements[i]", "depth + 1"), "}"});
      return body;
    }
    case map: {
      const bool allowsObject = jsTypeOf(type.arguments[0]) == JsType::string;
      const std::string entries =
          context.use("toEntries") + "(writer, value, depth, " + (allowsObject ? "true" : "false") + ")";
      Lines body = {"const entries = " + entries + ";",
                    count() + "entries.length, depth);",
                    "for (const [key, element] of entries) {",
                    "  writer.path[depth] = `[${String(key)}]`;",
                    "  " + write(type.arguments[0], "key", "depth + 1"),
                    "  " + write(type.arguments[1], "element", "depth + 1"),
                    "}"};
      return body;
    }
    case record:
      return recordWriter(context, context.recordOf(type.key));
    case variant:
      return variantWriter(context, type);
    case enum_: {
      const std::string& name = context.enumOf(type.key).name;
      return {fail("typeof value !== \"number\" || !(value in " + context.enumNames(type.key).local + ")",
                   "a value of " + name),
              context.use("writeI32") + "(writer, value, depth);"};
    }
    case string_enum: {
      const std::string& name = context.enumOf(type.key).name;
      const std::string table = context.enumTable(context.enumNames(type.key).toWasm);
      return {fail("typeof value !== \"string\" || !(value in " + table + ")", "a value of " + name),
              context.use("writeI32") + "(writer, " + table + "[value], depth);"};
    }
    case object_pointer:
    case object_shared:
    case object_unique: {
      model::AbiType held = type;
      held.code = object_reference;
      std::string call = context.use(
          type.code == object_shared ? (mayBeExtended(context, type.key) ? "writeSharedExtended" : "writeSharedObject")
          : type.code == object_unique ? (mayBeExtended(context, type.key) ? "writeMovedExtended" : "writeMovedObject")
                                       : "writeObject");
      call += "(writer, value, depth, " + context.classNames(type.key).pointer + ", " +
              quote(context.classOf(type.key).name);
      if (type.code == object_shared) call += ", wasm." + context.classOf(type.key).share.finalSymbol;
      return {"if (value != null) return " + call + ");", context.use("writeU64") + "(writer, 0n, depth);"};
    }
    default:
      return {};
  }
}

}  // namespace wasmbind::glue
