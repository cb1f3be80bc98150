// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/dts/type.h"

#include "glue/form.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

std::string qualified(const std::vector<std::string>& path, const std::string& name) {
  return path.empty() ? name : join(path, ".") + "." + name;
}

std::string numbersType(const model::BorderType& type, Flow flow) {
  const bool isClamped = type.code == clamped || type.code == mutable_clamped;
  const bool isMutable = type.code == mutable_numbers || type.code == mutable_clamped;
  const Elements elements = elementsOf(isClamped ? u8 : type.arguments[0].code);
  const bool isBytes = std::string_view(elements.code) == "U8";
  if (flow == Flow::out) return isClamped ? "Uint8ClampedArray" : elements.array;
  if (isMutable) return isBytes ? "Uint8Array | Uint8ClampedArray" : elements.array;
  if (elements.big) return "BigInt64Array | BigUint64Array | readonly bigint[]";
  return isBytes ? "NumericArray | ArrayBuffer" : "NumericArray";
}

std::string inParentheses(const std::string& type) {
  return type.find_first_of(" |") == std::string::npos ? type : "(" + type + ")";
}

std::string tupleType(const Scope& scope, const model::BorderType& type, Flow flow, std::string_view separator) {
  std::vector<std::string> elements;
  for (const model::BorderType& element : type.arguments) elements.push_back(typescriptType(scope, element, flow));
  return join(elements, separator);
}

}  // namespace

std::string typescriptType(const Scope& scope, const model::BorderType& type, Flow flow) {
  auto element = [&] { return typescriptType(scope, type.arguments[0], flow); };
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
      return numbersType(type, flow);
    case optional:
      return element() + (flow == Flow::in ? " | null | undefined" : " | undefined");
    case sequence:
    case fixed_sequence:
      return readonly + inParentheses(element()) + "[]";
    case set:
      return (flow == Flow::in ? "ReadonlySet<" : "Set<") + element() + ">";
    case map:
      return (flow == Flow::in ? "ReadonlyMap<" : "Map<") + tupleType(scope, type, flow, ", ") + ">";
    case tuple:
      return readonly + "[" + tupleType(scope, type, flow, ", ") + "]";
    case variant:
      return tupleType(scope, type, flow, " | ");
    case enum_:
    case string_enum:
      return qualified(scope.enumOf(type.key).path, scope.enumOf(type.key).name);
    case record:
      return qualified(scope.recordOf(type.key).path, scope.recordOf(type.key).name);
    case object_value:
    case object_reference:
    case object_moved:
      return qualified(scope.classOf(type.key).path, scope.classOf(type.key).name);
    case object_pointer:
    case object_unique:
    case object_shared: {
      std::string name = qualified(scope.classOf(type.key).path, scope.classOf(type.key).name);
      return name + (flow == Flow::in ? " | null | undefined" : " | null");
    }
    case any:
      return "any";
    case time_point:
      return "Date";
    case error:
      return "Error";
    default:
      return "number";
  }
}

bool acceptsUndefined(const model::BorderType& type) {
  return type.code == optional || type.code == c_string || type.code == object_pointer || type.code == object_unique ||
         type.code == object_shared;
}

std::string typescriptParameters(const Scope& scope, const std::vector<model::BorderParameter>& parameters, Flow flow) {
  const std::vector<std::string> names = Names::documentedParameters(parameters);
  std::size_t firstOptional = parameters.size();
  while (firstOptional > 0 && (parameters[firstOptional - 1].optional ||
                               (flow == Flow::in && acceptsUndefined(parameters[firstOptional - 1].type))))
    --firstOptional;
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const bool omittable = i >= firstOptional;
    std::string type =
        parameters[i].typescript.empty() ? typescriptType(scope, parameters[i].type, flow) : parameters[i].typescript;
    constexpr std::string_view undefinedPart = " | undefined";
    if (omittable && type.ends_with(undefinedPart)) type.resize(type.size() - undefinedPart.size());
    parts.push_back(names[i] + (omittable ? "?: " : ": ") + type);
  }
  return join(parts, ", ");
}

std::string typescriptResult(const Scope& scope, const model::Callable& callable, Flow flow) {
  return callable.resultTypescript.empty() ? typescriptType(scope, callable.result, flow) : callable.resultTypescript;
}

}  // namespace wasmbind::glue
