// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/stream.h"

#include <algorithm>

#include "glue/dts/type.h"
#include "glue/form.h"
#include "glue/inheritance.h"
#include "glue/kind.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

/// Types that a helper of runtime/js/stream writes and reads, by the helper's name without `write` or `read`.
const char* helperStem(model::TypeCode code) {
  switch (code) {
    case boolean:
      return "Bool";
    case i8:
      return "I8";
    case u8:
      return "U8";
    case i16:
      return "I16";
    case u16:
      return "U16";
    case i32:
      return "I32";
    case u32:
      return "U32";
    case i64:
      return "I64";
    case u64:
      return "U64";
    case f32:
      return "F32";
    case f64:
      return "F64";
    case i128:
      return "I128";
    case u128:
      return "U128";
    case u16_string:
      return "Text16";
    case duration:
      return "F64";
    case time_point:
      return "Date";
    case error:
      return "Error";
    case pointer:
      return "U32";
    case undefined:
      return "Undefined";
    case character:
      return "Character";
    case code_point:
      return "CodePoint";
    case string:
      return "Text";
    case c_string:
      return "NullableText";
    default:
      return nullptr;
  }
}

model::BorderType elementOfNumbers(const model::BorderType& type) {
  if (type.code == clamped || type.code == mutable_clamped) return {.code = u8, .count = 0, .key = {}, .arguments = {}};
  return type.arguments[0];
}

bool isNumbers(const model::BorderType& type) { return formOf(type) == Form::numbers && !isOptional(type); }

/// Fields in order; those with an initializer may be left out.
Lines recordWriter(Scope& scope, const model::RecordInterface& item) {
  Lines body = {"if (typeof value !== \"object\" || value === null) writer.fail(depth, " + quote("a " + item.name) +
                ", value);"};
  for (const model::RecordField& field : item.fields) {
    const std::string place = "writer.path[depth] = " + quote("." + field.name) + ";";
    const std::string read = "value" + memberAccess(field.name);
    if ((field.flags & wasm::abi::field_flag::initialized) == 0) {
      append(body, {place, streamWrite(scope, field.type, "writer", read, "depth + 1") + ";"});
      continue;
    }
    const std::string local = flatName({}, field.name) + "_";
    append(body, {"const " + local + " = " + read + ";",
                  scope.use("writeBool") + "(writer, " + local + " !== undefined, depth);",
                  "if (" + local + " !== undefined) {", "  " + place,
                  "  " + streamWrite(scope, field.type, "writer", local, "depth + 1") + ";", "}"});
  }
  return body;
}

/// An empty optional is an absent property.
Lines recordReader(Scope& scope, const model::RecordInterface& item) {
  const bool plain = std::ranges::none_of(item.fields, [](const model::RecordField& field) {
    return isOptional(field.type) || (field.flags & wasm::abi::field_flag::initialized) != 0;
  });
  Lines body = {plain ? "return {" : "const result = {};"};
  for (const model::RecordField& field : item.fields) {
    const std::string read = streamRead(scope, field.type, "reader");
    if (plain) {
      body.push_back("  " + propertyKey(field.name) + ": " + read + ",");
      continue;
    }
    if ((field.flags & wasm::abi::field_flag::initialized) != 0) body.emplace_back("reader.skip(1);");
    if (!isOptional(field.type)) {
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

/// The first alternative that fits.
Lines variantWriter(Scope& scope, const model::BorderType& type) {
  Lines body;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const model::BorderType& alternative = type.arguments[i];
    names.push_back(typescriptType(scope, alternative, Flow::in));
    append(body, {"if (" + deepTest(scope, alternative, "value") + ") {",
                  "  " + scope.use("writeU8") + "(writer, " + std::to_string(i) + ", depth);",
                  "  " + streamWrite(scope, alternative, "writer", "value", "depth") + ";", "  return;", "}"});
  }
  body.push_back("writer.fail(depth, " + quote(join(names, " or ")) + ", value);");
  return body;
}

Lines variantReader(Scope& scope, const model::BorderType& type) {
  Lines body = {"switch (" + scope.use("readU8") + "(reader)) {"};
  for (std::size_t i = 0; i < type.arguments.size(); ++i) {
    const bool isLast = i + 1 == type.arguments.size();
    append(body, {isLast ? std::string("  default:") : "  case " + std::to_string(i) + ":",
                  "    return " + streamRead(scope, type.arguments[i], "reader") + ";"});
  }
  body.emplace_back("}");
  return body;
}

/// Body of the function that writes a type; `value` and `depth` are its parameters.
Lines writerBody(Scope& scope, const model::BorderType& type) {
  auto write = [&](const model::BorderType& inner, const std::string& value, const std::string& depth) {
    return streamWrite(scope, inner, "writer", value, depth) + ";";
  };
  auto fail = [](const std::string& test, const std::string& expected) {
    return "if (" + test + ") writer.fail(depth, " + quote(expected) + ", value);";
  };
  const std::string count = scope.use("writeU32") + "(writer, ";
  if (isNumbers(type)) {
    Elements elements = elementsOf(elementOfNumbers(type).code);
    std::string helper = std::string(elements.code) == "U8" ? "toBytes" : std::string("to") + elements.array;
    Lines body = {"const array = " + scope.use(helper) + "(value, writer.where, writer.place(depth));"};
    if (type.code == fixed_numbers)
      body.push_back(scope.use("checkLength") + "(array, " + std::to_string(type.count) +
                     ", writer.where, writer.place(depth));");
    else
      body.push_back(count + "array.length, depth);");
    body.push_back(scope.use("writeElements") + "(writer, array);");
    return body;
  }
  switch (type.code) {
    case optional:
      return {scope.use("writeBool") + "(writer, value != null, depth);",
              "if (value != null) " + write(type.arguments[0], "value", "depth")};
    case sequence:
    case fixed_sequence: {
      Lines body = {fail("!Array.isArray(value)", "an array"), "const length = value.length;"};
      if (type.code == fixed_sequence)
        body.push_back(scope.use("checkLength") + "(value, " + std::to_string(type.count) +
                       ", writer.where, writer.place(depth));");
      else
        body.push_back(count + "length, depth);");
      append(body, {"for (let i = 0; i < length; i++) {", "  writer.path[depth] = i;",
                    "  " + write(type.arguments[0], "value[i]", "depth + 1"), "}"});
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
      Lines body = {fail("!(value instanceof Set)", "a Set"),
                    "const elements = [...value];",
                    count + "elements.length, depth);",
                    "for (let i = 0; i < elements.length; i++) {",
                    "  writer.path[depth] = i;",
                    "  " + write(type.arguments[0], "elements[i]", "depth + 1"),
                    "}"};
      return body;
    }
    case map: {
      const bool allowsObject = kindOf(type.arguments[0]) == Kind::string;
      const std::string entries =
          scope.use("toEntries") + "(writer, value, depth, " + (allowsObject ? "true" : "false") + ")";
      Lines body = {"const entries = " + entries + ";",
                    count + "entries.length, depth);",
                    "for (const [key, element] of entries) {",
                    "  writer.path[depth] = `[${String(key)}]`;",
                    "  " + write(type.arguments[0], "key", "depth + 1"),
                    "  " + write(type.arguments[1], "element", "depth + 1"),
                    "}"};
      return body;
    }
    case record:
      return recordWriter(scope, scope.recordOf(type.key));
    case variant:
      return variantWriter(scope, type);
    case enum_: {
      const std::string& name = scope.enumOf(type.key).name;
      return {fail("typeof value !== \"number\" || !(value in " + scope.enumNames(type.key).local + ")",
                   "a value of " + name),
              scope.use("writeI32") + "(writer, value, depth);"};
    }
    case string_enum: {
      const std::string& name = scope.enumOf(type.key).name;
      const std::string& table = scope.enumNames(type.key).toWasm;
      return {fail("typeof value !== \"string\" || !(value in " + table + ")", "a value of " + name),
              scope.use("writeI32") + "(writer, " + table + "[value], depth);"};
    }
    case object_pointer:
    case object_shared:
    case object_unique: {
      model::BorderType held = type;
      held.code = object_reference;
      std::string call = scope.use(type.code == object_shared   ? "writeSharedObject"
                                   : type.code == object_unique ? "writeMovedObject"
                                                                : "writeObject");
      call +=
          "(writer, value, depth, " + scope.classNames(type.key).pointer + ", " + quote(scope.classOf(type.key).name);
      if (type.code == object_shared) call += ", wasm." + scope.classOf(type.key).share.finalSymbol;
      return {"if (value != null) return " + call + ");", scope.use("writeU64") + "(writer, 0n, depth);"};
    }
    default:
      return {};
  }
}

Lines readerBody(Scope& scope, const model::BorderType& type) {
  auto read = [&](const model::BorderType& inner) { return streamRead(scope, inner, "reader"); };
  if (isNumbers(type)) {
    Elements elements = elementsOf(elementOfNumbers(type).code);
    if (type.code == view) {
      const std::string word = scope.use("readU32") + "(reader)";
      return {"const ptr = " + word + ";",
              "return " + scope.use(std::string("viewArray") + elements.code + "FromWasm0") + "(ptr, " + word + ");"};
    }
    std::string array = type.code == clamped || type.code == mutable_clamped ? "Uint8ClampedArray" : elements.array;
    std::string count = type.code == fixed_numbers ? std::to_string(type.count) : scope.use("readU32") + "(reader)";
    return {"return " + scope.use("readElements") + "(reader, " + array + ", " + count + ");"};
  }
  auto fill = [&](const std::string& collection, const std::string& count, const std::string& add) -> Lines {
    return {"const length = " + count + ";", "const result = " + collection + ";",
            "for (let i = 0; i < length; i++) result." + add + ";", "return result;"};
  };
  const std::string count =
      type.code == fixed_sequence ? std::to_string(type.count) : scope.use("readU32") + "(reader)";
  switch (type.code) {
    case optional:
      return {"return " + scope.use("readBool") + "(reader) ? " + read(type.arguments[0]) + " : undefined;"};
    case sequence:
    case fixed_sequence:
      return fill("[]", count, "push(" + read(type.arguments[0]) + ")");
    case set:
      return fill("new Set()", count, "add(" + read(type.arguments[0]) + ")");
    case map:
      return fill("new Map()", count, "set(" + read(type.arguments[0]) + ", " + read(type.arguments[1]) + ")");
    case tuple: {
      std::vector<std::string> elements;
      for (const model::BorderType& element : type.arguments) elements.push_back(read(element));
      return {"return [" + join(elements, ", ") + "];"};
    }
    case record:
      return recordReader(scope, scope.recordOf(type.key));
    case variant:
      return variantReader(scope, type);
    case object_value:
    case object_reference:
    case object_pointer:
    case object_unique:
    case object_shared:
    case object_moved: {
      const std::string word = scope.use("readU32") + "(reader)";
      Lines body = {"const ptr = " + word + ";", "const ownership = " + word + ";"};
      const bool hasDynamicType = scope.classOf(type.key).dynamicType != 0 && type.code != object_value;
      if (hasDynamicType) append(body, {"const type = " + word + ";", "const whole = " + word + ";"});
      std::string wrap;
      if (type.code == object_value) {
        scope.wrapped.insert(type.key);
        wrap = scope.classNames(type.key).local + ".__wrap(ptr, ownership)";
      } else {
        wrap = wrapExpression(scope, type.key, "ptr", "ownership", "type", "whole");
      }
      body.push_back("return ptr === 0 ? null : " + wrap + ";");
      return body;
    }
    default:
      return {};
  }
}

/// Prints a stream function once and returns its name.
template <typename Body>
std::string ensure(Scope& scope, const std::string& name, const std::string& parameters, Body body) {
  if (!scope.functionsOnDemand.contains(name)) {
    scope.functionsOnDemand[name];  // the body may need the function itself (records that hold vectors of themselves)
    Lines lines = {"function " + name + "(" + parameters + ") {"};
    append(lines, body(), 1);
    lines.push_back("}");
    scope.functionsOnDemand[name] = std::move(lines);
  }
  return name;
}

}  // namespace

std::string streamName(Scope& scope, const model::BorderType& type) {
  if (const char* stem = helperStem(type.code)) return stem;
  auto element = [&] { return streamName(scope, type.arguments[0]); };
  switch (type.code) {
    case enum_:
    case string_enum:
      return scope.enumNames(type.key).local;
    case record:
      return flatName(scope.recordOf(type.key).path, scope.recordOf(type.key).name);
    case object_value:
    case object_reference:
    case object_moved:
      return scope.classNames(type.key).local;
    case object_pointer:
      return scope.classNames(type.key).local + "Pointer";
    case object_unique:
      return scope.classNames(type.key).local + "Unique";
    case object_shared:
      return scope.classNames(type.key).local + "Shared";
    case clamped:
    case mutable_clamped:
      return "ClampedElements";
    case view:
      return element() + "View";
    case numbers:
    case mutable_numbers:
      return element() + "Elements";
    case fixed_numbers:
      return element() + "Elements" + std::to_string(type.count);
    case sequence:
      return element() + "Array";
    case fixed_sequence:
      return element() + "Array" + std::to_string(type.count);
    case set:
      return element() + "Set";
    case optional:
      return "Optional" + element();
    case map:
      return element() + "To" + streamName(scope, type.arguments[1]) + "Map";
    case variant:
    case tuple: {
      std::string name = type.code == variant ? "Variant" : "Tuple";
      for (const model::BorderType& argument : type.arguments) name += streamName(scope, argument);
      return name;
    }
    default:
      return "Value";
  }
}

std::string streamWrite(Scope& scope, const model::BorderType& type, const std::string& writer,
                        const std::string& value, const std::string& depth) {
  const std::string tail = "(" + writer + ", " + value + ", " + depth;
  if (const char* stem = helperStem(type.code)) return scope.use(std::string("write") + stem) + tail + ")";
  if (type.code == object_value || type.code == object_reference)
    return scope.use("writeObject") + tail + ", " + scope.classNames(type.key).pointer + ", " +
           quote(scope.classOf(type.key).name) + ")";
  return ensure(scope, "write" + streamName(scope, type), "writer, value, depth",
                [&] { return writerBody(scope, type); }) +
         tail + ")";
}

std::string streamRead(Scope& scope, const model::BorderType& type, const std::string& reader) {
  const std::string tail = "(" + reader + ")";
  if (const char* stem = helperStem(type.code)) return scope.use(std::string("read") + stem) + tail;
  if (type.code == enum_) {
    const bool isUnsigned = scope.enumOf(type.key).underlying.code == u32;
    return scope.use(isUnsigned ? "readU32" : "readI32") + tail;
  }
  if (type.code == string_enum) return scope.enumNames(type.key).fromWasm + "[" + scope.use("readI32") + tail + "]";
  return ensure(scope, "read" + streamName(scope, type), "reader", [&] { return readerBody(scope, type); }) + tail;
}

bool streamMoves(const model::BorderType& type) {
  if (type.code == object_unique || type.code == object_moved) return true;
  for (const model::BorderType& argument : type.arguments)
    if (streamMoves(argument)) return true;
  return false;
}

}  // namespace wasmbind::glue
