// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "glue/packed/body.h"
#include "glue/packed/fixed.h"
#include "glue/packed/packed.h"
#include "glue/types/inheritance.h"
#include "glue/types/js_type.h"
#include "glue/types/passing_convention.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// An empty optional is an absent property.
Lines recordReader(EmitContext& context, const model::RecordInterface& item) {
  if (isFixed(context, item)) return fixedReader(context, item);
  const bool plain = std::ranges::none_of(item.fields, [](const model::RecordField& field) {
    return mayBeAbsent(field.type) || (field.flags & wasm::abi::field_flag::initialized) != 0;
  });
  Lines body = {plain ? "return {" : "const result = {};"};
  for (const model::RecordField& field : item.fields) {
    const std::string read = streamRead(context, field.type, "reader");
    if (plain) {
      body.push_back("  " + propertyKey(field.name) + ": " + read + ",");
      continue;
    }
    if ((field.flags & wasm::abi::field_flag::initialized) != 0) body.emplace_back("reader.skip(1);");
    if (!mayBeAbsent(field.type)) {
      body.push_back("result" + memberAccess(field.name) + " = " + read + ";");
      continue;
    }
    const std::string local = flatName({}, field.name) + "_";
    append(body, {"const " + local + " = " + read + ";",
                  "if (" + local + " !== undefined) result" + memberAccess(field.name) + " = " + local + ";"});
  }
  body.emplace_back(plain ? "};" : "return result;");
  return body;
}

Lines variantReader(EmitContext& context, const model::AbiType& type) {
  Lines body = {"switch (" + context.use("readU8") + "(reader)) {"};
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const bool isLast = i + 1 == type.arguments.size();
    append(body, {isLast ? std::string("  default:") : "  case " + std::to_string(i) + ":",
                  "    return " + streamRead(context, type.arguments[i], "reader") + ";"});
  }
  body.emplace_back("}");
  return body;
}

}  // namespace

Lines readerBody(EmitContext& context, const model::AbiType& type) {
  auto read = [&](const model::AbiType& inner) { return streamRead(context, inner, "reader"); };
  if (isNumbers(type)) {
    Elements elements = elementsOf(elementOfNumbers(type).code);
    if (type.code == view) {
      const std::string word = context.use("readU32") + "(reader)";
      return {"const ptr = " + word + ";",
              "return " + context.use(std::string("viewArray") + elements.code + "FromWasm0") + "(ptr, " + word + ");"};
    }
    std::string array = type.code == clamped || type.code == mutable_clamped ? "Uint8ClampedArray" : elements.array;
    std::string count = type.code == fixed_numbers ? std::to_string(type.count) : context.use("readU32") + "(reader)";
    return {"return " + context.use("readElements") + "(reader, " + array + ", " + count + ");"};
  }
  auto fill = [&](const std::string& collection, const std::string& count, const std::string& add) -> Lines {
    return {"const length = " + count + ";", "const result = " + collection + ";",
            "for (let i = 0; i < length; i++) result" + add + ";", "return result;"};
  };
  const bool isCounted = type.code == sequence || type.code == set || type.code == map;
  const std::string count = isCounted ? context.use("readU32") + "(reader)" : std::to_string(type.count);
  switch (type.code) {
    case optional:
    case nullable:
      return {"return " + context.use("readBool") + "(reader) ? " + read(type.arguments[0]) + " : " + noneOf(type) +
              ";"};
    case sequence:
    case fixed_sequence:
      if (type.arguments[0].code == record && isFixed(context, context.recordOf(type.arguments[0].key)))
        return fixedArrayReader(context, context.recordOf(type.arguments[0].key), count);
      if (type.arguments[0].code == string) return {"return " + context.use("readTexts") + "(reader, " + count + ");"};
      return fill("new Array(length)", count, "[i] = " + read(type.arguments[0]));
    case set:
      if (type.arguments[0].code == string)
        return {"return new Set(" + context.use("readTexts") + "(reader, " + count + "));"};
      return fill("new Set()", count, ".add(" + read(type.arguments[0]) + ")");
    case map:
      return fill("new Map()", count, ".set(" + read(type.arguments[0]) + ", " + read(type.arguments[1]) + ")");
    case tuple: {
      std::vector<std::string> elements;
      for (const model::AbiType& element : type.arguments) elements.push_back(read(element));
      return {"return [" + join(elements, ", ") + "];"};
    }
    case record:
      return recordReader(context, context.recordOf(type.key));
    case variant:
      return variantReader(context, type);
    case object_value:
    case object_reference:
    case object_pointer:
    case object_unique:
    case object_shared:
    case object_moved: {
      const std::string word = context.use("readU32") + "(reader)";
      Lines body = {"const ptr = " + word + ";", "const ownership = " + word + ";"};
      const bool hasDynamicType = context.classOf(type.key).dynamicType != 0 && type.code != object_value;
      if (hasDynamicType) append(body, {"const type = " + word + ";", "const whole = " + word + ";"});
      std::string wrap;
      if (type.code == object_value) {
        context.wrapped.insert(type.key);
        wrap = context.classNames(type.key).local + ".__wrap(ptr, ownership)";
      } else {
        wrap = wrapExpression(context, type.key, "ptr", "ownership", "type", "whole");
        if (isBorrowedObject(type)) {
          const std::string borrow =
              borrowExpression(context, type.key, "ptr", "reader.owner", "reader.ownerKey", "type", "whole");
          append(body, {"if (ptr === 0) return null;", "if (reader.owner !== undefined) return " + borrow + ";",
                        "return " + wrap + ";"});
          return body;
        }
      }
      body.push_back("return ptr === 0 ? null : " + wrap + ";");
      return body;
    }
    default:
      return {};
  }
}

}  // namespace wasmbind::glue
