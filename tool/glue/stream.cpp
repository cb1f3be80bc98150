// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/stream.h"

#include <algorithm>
#include <set>

#include "glue/form.h"
#include "glue/lift/lift.h"
#include "glue/range.h"
#include "glue/stream/body.h"

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
std::string ensure(Scope& scope, const std::string& verb, const model::BorderType& type, const std::string& parameters,
                   Body body) {
  auto& functions = scope.streamFunctions[verb];
  auto known = std::ranges::find(functions, type, &Scope::StreamFunction::type);
  if (known != functions.end()) return known->name;
  const std::string name = scope.names.claim(verb + streamName(scope, type));
  functions.push_back({type, name});  // the body may need the function itself (records that hold vectors of themselves)
  const Lines statements = body();
  const bool reads = text(statements).find("reader") != std::string::npos;  // nothing is read for empty records
  Lines lines = {"function " + name + "(" + (verb == "read" && !reads ? "" : parameters) + ") {"};
  append(lines, statements, 1);
  lines.push_back("}");
  scope.functionsOnDemand[name] = std::move(lines);
  return name;
}

/// Records that are being looked at already add nothing.
bool holdsReferences(const Scope& scope, const model::BorderType& type, std::set<std::string>& visited) {
  auto holds = [&](const model::BorderType& inner) { return holdsReferences(scope, inner, visited); };
  if (type.code == record)
    return visited.insert(type.key).second &&
           std::ranges::any_of(scope.recordOf(type.key).fields, holds, &model::RecordField::type);
  return isReference(type) || std::ranges::any_of(type.arguments, holds);
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
    case iterable:
      return element() + "Iterator";
    case nullable:
      return "Nullable" + element();
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
  const std::string range = rangeCheck(scope, type, value, writer + ".where, " + writer + ".place(" + depth + ")");
  const std::string tail = "(" + writer + ", " + (range.empty() ? value : range) + ", " + depth;
  if (const char* stem = helperStem(type.code)) return scope.use(std::string("write") + stem) + tail + ")";
  if (type.code == object_value || type.code == object_reference)
    return scope.use("writeObject") + tail + ", " + scope.classNames(type.key).pointer + ", " +
           quote(scope.classOf(type.key).name) + ")";
  return ensure(scope, "write", type, "writer, value, depth", [&] { return writerBody(scope, type); }) + tail + ")";
}

std::string streamRead(Scope& scope, const model::BorderType& type, const std::string& reader) {
  const std::string tail = "(" + reader + ")";
  if (type.code == function) return scope.use("readValue") + tail;
  if (type.code == iterable) return iterateExpression(scope, type, scope.use("readValue") + tail);
  if (const char* stem = helperStem(type.code)) return scope.use(std::string("read") + stem) + tail;
  if (type.code == enum_) {
    const bool isUnsigned = scope.enumOf(type.key).underlying.code == u32;
    return scope.use(isUnsigned ? "readU32" : "readI32") + tail;
  }
  if (type.code == string_enum)
    return scope.enumTable(scope.enumNames(type.key).fromWasm) + "[" + scope.use("readI32") + tail + "]";
  return ensure(scope, "read", type, "reader", [&] { return readerBody(scope, type); }) + tail;
}

bool streamMoves(const model::BorderType& type) {
  if (type.code == object_unique || type.code == object_moved) return true;
  return std::ranges::any_of(type.arguments, streamMoves);
}

bool streamHolds(const Scope& scope, const model::BorderType& type) {
  std::set<std::string> visited;
  return holdsReferences(scope, type, visited);
}

}  // namespace wasmbind::glue
