// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/typescript.h"

#include <algorithm>
#include <set>

#include "glue/types/declared_name.h"
#include "glue/types/imported_class.h"
#include "glue/types/js_type.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

std::string numbersType(const model::AbiType& type, Flow flow) {
  const bool isClamped = type.code == clamped || type.code == mutable_clamped;
  const Elements elements = elementsOfArray(type);
  const bool isBytes = std::string_view(elements.code) == "U8";
  if (flow == Flow::out) return isClamped ? "Uint8ClampedArray" : elements.array;
  if (isWrittenBack(type)) return isBytes ? "Uint8Array | Uint8ClampedArray" : elements.array;
  if (elements.big) return "BigInt64Array | BigUint64Array | readonly bigint[]";
  return isBytes ? "NumericArray | ArrayBuffer" : "NumericArray";
}

/// The type of a rest parameter: an array of the elements, which are numbers, bigints or whatever the sequence holds.
std::string restType(const EmitContext& context, const model::BorderParameter& parameter, Flow flow) {
  if (!parameter.typescript.empty()) return parameter.typescript;
  if (conventionOf(parameter.type) != PassingConvention::typedArray)
    return typescriptType(context, parameter.type, flow);
  return elementsOf(parameter.type.arguments[0].code).big ? "bigint[]" : "number[]";
}

/// An element type as `[]` can follow it: a union, or an array that is readonly, stands in parentheses.
std::string inParentheses(const std::string& type) {
  int depth = 0;
  for (char c : type) {
    if (c == '[' || c == '<' || c == '{') ++depth;
    if (c == ']' || c == '>' || c == '}') --depth;
    if (c == ' ' && depth == 0) return "(" + type + ")";
  }
  return type;
}

/// A type as it can stand beside others: functions in parentheses.
std::string inUnion(const std::string& type) { return type.starts_with("(") ? "(" + type + ")" : type; }

std::string alternatives(const EmitContext& context, const model::AbiType& type, Flow flow) {
  std::vector<std::string> list;
  for (const model::AbiType& one : type.arguments) list.push_back(inUnion(typescriptType(context, one, flow)));
  return join(list, " | ");
}

/// A class that JavaScript provides; js::one_of gives the operator as its name.
std::string importedType(const EmitContext& context, const model::AbiType& type, Flow flow) {
  if (type.key == "|") return alternatives(context, type, flow);
  std::vector<std::string> arguments;
  for (const model::AbiType& one : type.arguments) arguments.push_back(typescriptType(context, one, flow));
  return importedTypeName(context, type.key) + (arguments.empty() ? "" : "<" + join(arguments, ", ") + ">");
}

std::string tupleType(const EmitContext& context, const model::AbiType& type, Flow flow, std::string_view separator) {
  std::vector<std::string> elements;
  for (const model::AbiType& element : type.arguments) elements.push_back(typescriptType(context, element, flow));
  return join(elements, separator);
}

std::string functionType(const EmitContext& context, const model::AbiType& type, Flow flow) {
  const Flow back = flow == Flow::in ? Flow::out : Flow::in;
  std::vector<std::string> parameters;
  for (std::size_t i = 1; i < type.arguments.size(); ++i)
    parameters.push_back("arg" + std::to_string(i - 1) + ": " + typescriptType(context, type.arguments[i], back));
  return "(" + join(parameters, ", ") + ") => " + typescriptType(context, type.arguments[0], flow);
}

bool hasInitFormBeside(const EmitContext& context, const std::string& key, std::set<std::string>& visited);

/// Whether JavaScript gives a type in another form than it gets it. Records that are being looked at already add
/// nothing.
bool dependsOnFlow(const EmitContext& context, const model::AbiType& type, std::set<std::string>& visited) {
  if (type.code == record) return hasInitFormBeside(context, type.key, visited);
  if (type.code == variant || type.code == expected)
    return std::ranges::any_of(type.arguments,
                               [&](const model::AbiType& inner) { return dependsOnFlow(context, inner, visited); });
  if (!type.arguments.empty() && conventionOf(type) != PassingConvention::typedArray)
    return true;  // readonly, ReadonlyMap, null
  return typescriptType(context, type, Flow::in) != typescriptType(context, type, Flow::out);
}

bool hasInitFormBeside(const EmitContext& context, const std::string& key, std::set<std::string>& visited) {
  if (!visited.insert(key).second) return false;
  return std::ranges::any_of(context.recordOf(key).fields, [&](const model::RecordField& field) {
    return mayBeAbsent(field.type) || (field.flags & wasm::abi::field_flag::initialized) != 0 ||
           dependsOnFlow(context, field.type, visited);
  });
}

}  // namespace

std::string withoutUndefined(std::string type) {
  constexpr std::string_view undefinedPart = " | undefined";
  if (type.ends_with(undefinedPart)) type.resize(type.size() - undefinedPart.size());
  return type;
}

bool hasInitForm(const EmitContext& context, const std::string& key) {
  std::set<std::string> visited;
  return hasInitFormBeside(context, key, visited);
}

std::string typescriptType(const EmitContext& context, const model::AbiType& type, Flow flow) {
  auto element = [&] { return typescriptType(context, type.arguments[0], flow); };
  const std::string readonly = flow == Flow::in ? "readonly " : "";
  switch (type.code) {
    case void_:
      return "void";
    case undefined:
      return "undefined";
    case boolean:
      return "boolean";
    case i64:
    case u64:
    case i128:
    case u128:
      return "bigint";
    case character:
    case code_point:
    case string:
    case u16_string:
      return "string";
    case c_string:
      return flow == Flow::in ? "string | null | undefined" : "string | null";
    case numbers:
    case mutable_numbers:
    case fixed_numbers:
    case clamped:
    case mutable_clamped:
    case view:
      return numbersType(type, flow);
    case nullable:
      return element() == "any" ? "any" : inUnion(element()) + " | null";
    case optional:
      if (element() == "any") return "any";  // undefined and null are among its values
      return inUnion(element()) + (flow == Flow::in ? " | null | undefined" : " | undefined");
    case sequence:
    case fixed_sequence:
      if (flow == Flow::in && isNumber(type.arguments[0])) return "NumericArray";
      return readonly + inParentheses(element()) + "[]";
    case set:
      return (flow == Flow::in ? "ReadonlySet<" : "Set<") + element() + ">";
    case map: {
      const std::string arguments = "<" + tupleType(context, type, flow, ", ") + ">";
      if (flow == Flow::out) return "Map" + arguments;
      const bool allowsObject = jsTypeOf(type.arguments[0]) == JsType::string;
      return "ReadonlyMap" + arguments + (allowsObject ? " | Readonly<Record" + arguments + ">" : "");
    }
    case tuple:
      return readonly + "[" + tupleType(context, type, flow, ", ") + "]";
    case variant:
      return alternatives(context, type, flow);
    case enum_:
    case string_enum:
      return declaredType(context, context.enumOf(type.key).path, context.enumOf(type.key).name);
    case record:
      return declaredType(
          context, context.recordOf(type.key).path,
          context.recordOf(type.key).name + (flow == Flow::in && hasInitForm(context, type.key) ? "Init" : ""));
    case object_value:
    case object_reference:
    case object_moved:
      return declaredType(context, context.classOf(type.key).path, context.classOf(type.key).name);
    case object_pointer:
    case object_unique:
    case object_shared: {
      std::string name = declaredType(context, context.classOf(type.key).path, context.classOf(type.key).name);
      return name + (flow == Flow::in ? " | null | undefined" : " | null");
    }
    case expected:
      return element();
    case any:
      return "any";
    case imported:
      return importedType(context, type, flow);
    case function:
      return functionType(context, type, flow);
    case iterable:
      return "IterableIterator<" + element() + ">";
    case time_point:
      return "Date";
    case error:
      return "Error";
    default:
      return "number";
  }
}

bool acceptsUndefined(const model::AbiType& type) {
  return type.code == optional || type.code == c_string || type.code == object_pointer || type.code == object_unique ||
         type.code == object_shared;
}

std::string typescriptParameters(const EmitContext& context, const model::Callable& callable, Flow flow) {
  const std::vector<model::BorderParameter>& parameters = callable.parameters;
  const std::vector<std::string> names = Names::documentedParameters(parameters);
  const bool isVariadic = (callable.flags & wasm::abi::callable_flag::variadic) != 0;
  std::size_t firstOptional = parameters.size() - (isVariadic ? 1 : 0);
  while (firstOptional > 0 && (parameters[firstOptional - 1].optional ||
                               (flow == Flow::in && acceptsUndefined(parameters[firstOptional - 1].type))))
    --firstOptional;
  std::vector<std::string> parts;
  if (const auto& receiver = callable.receiver)
    parts.push_back("this: " + (receiver->typescript.empty() ? typescriptType(context, receiver->type, flow)
                                                             : receiver->typescript));
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const model::BorderParameter& parameter = parameters[i];
    if (isVariadic && i + 1 == parameters.size()) {
      parts.push_back("..." + names[i] + ": " + restType(context, parameter, flow));
      continue;
    }
    std::string type =
        parameter.typescript.empty() ? typescriptType(context, parameter.type, flow) : parameter.typescript;
    if (i >= firstOptional) type = withoutUndefined(std::move(type));
    parts.push_back(names[i] + (i >= firstOptional ? "?: " : ": ") + type);
  }
  return join(parts, ", ");
}

std::string typescriptResult(const EmitContext& context, const model::Callable& callable, Flow flow) {
  if (!callable.resultTypescript.empty()) return callable.resultTypescript;
  if ((callable.flags & wasm::abi::callable_flag::iterates) == 0) return typescriptType(context, callable.result, flow);
  const model::AbiType& type = callable.result;
  const bool isNumbers = conventionOf(type) == PassingConvention::typedArray;
  const std::string element = isNumbers && elementsOf(type.arguments[0].code).big ? "bigint"
                              : isNumbers ? "number"
                                          : typescriptType(context, type.arguments[0], flow);
  return "IterableIterator<" + element + ">";
}

}  // namespace wasmbind::glue
