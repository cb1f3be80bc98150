// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/packed/packed.h"

#include <algorithm>
#include <set>

#include "glue/lift/lift.h"
#include "glue/packed/body.h"
#include "glue/types/passing_convention.h"
#include "glue/types/range.h"

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
    case any:
    case imported:
      return "Value";
    case function:
      return "Function";
    default:
      return nullptr;
  }
}

/// Prints the function that reads or writes a type once and returns its name. Names of types may coincide, as those of
/// a vector of optionals and an optional vector do; the functions then have different ones.
template <typename Body>
std::string ensure(EmitContext& context, const std::string& verb, const model::AbiType& type,
                   const std::string& parameters, Body body) {
  auto& functions = context.packedFunctions[verb];
  auto known = std::ranges::find(functions, type, &EmitContext::PackedFunction::type);
  if (known != functions.end()) return known->name;
  const std::string name = context.names.claim(verb + streamName(context, type));
  functions.push_back({type, name});  // the body may need the function itself (records that hold vectors of themselves)
  const Lines statements = body();
  const bool reads = text(statements).find("reader") != std::string::npos;  // nothing is read for empty records
  Lines lines = {"function " + name + "(" + (verb == "read" && !reads ? "" : parameters) + ") {"};
  append(lines, statements, 1);
  lines.push_back("}");
  context.functionsOnDemand[name] = std::move(lines);
  return name;
}

/// Records that are being looked at already add nothing.
bool holdsReferences(const EmitContext& context, const model::AbiType& type, std::set<std::string>& visited) {
  auto holds = [&](const model::AbiType& inner) { return holdsReferences(context, inner, visited); };
  if (type.code == record)
    return visited.insert(type.key).second &&
           std::ranges::any_of(context.recordOf(type.key).fields, holds, &model::RecordField::type);
  return isReference(type) || std::ranges::any_of(type.arguments, holds);
}

}  // namespace

std::string streamName(EmitContext& context, const model::AbiType& type) {
  if (const char* stem = helperStem(type.code)) return stem;
  auto element = [&] { return streamName(context, type.arguments[0]); };
  switch (type.code) {
    case enum_:
    case string_enum:
      return context.enumNames(type.key).local;
    case record:
      return flatName(context.recordOf(type.key).path, context.recordOf(type.key).name);
    case object_value:
    case object_reference:
    case object_moved:
      return context.classNames(type.key).local;
    case object_pointer:
      return context.classNames(type.key).local + "Pointer";
    case object_unique:
      return context.classNames(type.key).local + "Unique";
    case object_shared:
      return context.classNames(type.key).local + "Shared";
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
    case iterable:
      return element() + "Iterator";
    case nullable:
      return "Nullable" + element();
    case optional:
      return "Optional" + element();
    case map:
      return element() + "To" + streamName(context, type.arguments[1]) + "Map";
    case variant:
    case tuple: {
      std::string name = type.code == variant ? "Variant" : "Tuple";
      for (const model::AbiType& argument : type.arguments) name += streamName(context, argument);
      return name;
    }
    default:
      return "Value";
  }
}

std::string streamWrite(EmitContext& context, const model::AbiType& type, const std::string& writer,
                        const std::string& value, const std::string& depth) {
  const std::string range = rangeCheck(context, type, value, writer + ".where, " + writer + ".place(" + depth + ")");
  const std::string tail = "(" + writer + ", " + (range.empty() ? value : range) + ", " + depth;
  if (const char* stem = helperStem(type.code)) return context.use(std::string("write") + stem) + tail + ")";
  if (type.code == object_value || type.code == object_reference)
    return context.use("writeObject") + tail + ", " + context.classNames(type.key).pointer + ", " +
           quote(context.classOf(type.key).name) + ")";
  return ensure(context, "write", type, "writer, value, depth", [&] { return writerBody(context, type); }) + tail + ")";
}

std::string streamRead(EmitContext& context, const model::AbiType& type, const std::string& reader) {
  const std::string tail = "(" + reader + ")";
  if (type.code == function) return context.use("readValue") + tail;
  if (type.code == iterable) return iterateExpression(context, type, context.use("readValue") + tail);
  if (const char* stem = helperStem(type.code)) return context.use(std::string("read") + stem) + tail;
  if (type.code == enum_) {
    const bool isUnsigned = context.enumOf(type.key).underlying.code == u32;
    return context.use(isUnsigned ? "readU32" : "readI32") + tail;
  }
  if (type.code == string_enum)
    return context.enumTable(context.enumNames(type.key).fromWasm) + "[" + context.use("readI32") + tail + "]";
  return ensure(context, "read", type, "reader", [&] { return readerBody(context, type); }) + tail;
}

bool streamMoves(const model::AbiType& type) {
  if (type.code == object_unique || type.code == object_moved) return true;
  return std::ranges::any_of(type.arguments, streamMoves);
}

bool streamHolds(const EmitContext& context, const model::AbiType& type) {
  std::set<std::string> visited;
  return holdsReferences(context, type, visited);
}

}  // namespace wasmbind::glue
