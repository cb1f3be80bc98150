// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model_builder.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace wasmbind::test {
namespace {

using model::Type;
using model::TypeKind;

std::string_view trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool isBuiltin(std::string_view name) {
  constexpr std::array names = {
      "bool",           "char",   "signed char",  "unsigned char", "char8_t",       "char32_t",  "short",
      "unsigned short", "int",    "unsigned int", "long",          "unsigned long", "long long", "unsigned long long",
      "float",          "double", "long double"};
  return std::ranges::find(names, name) != names.end();
}

std::vector<std::string_view> split(std::string_view list) {
  std::vector<std::string_view> parts;
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= list.size(); ++i) {
    if (i < list.size() && list[i] == '<') ++depth;
    if (i < list.size() && list[i] == '>') --depth;
    if (i == list.size() || (list[i] == ',' && depth == 0)) {
      parts.push_back(trim(list.substr(start, i - start)));
      start = i + 1;
    }
  }
  return parts;
}

void readSpecialization(Type& result, std::string_view text) {
  std::size_t open = text.find('<');
  result.kind = TypeKind::specialization;
  result.name = text.substr(0, open);
  for (std::string_view argument : split(text.substr(open + 1, text.size() - open - 2)))
    if (argument[0] < '0' || argument[0] > '9') result.arguments.push_back(type(argument));
}

}  // namespace

Type type(std::string_view spelling) {
  std::string_view text = trim(spelling);
  Type result;
  result.spelling = result.written = text;
  if (text == "void") return result;
  if (text.ends_with("&&")) {
    result.reference = model::Reference::rvalue;
    text = trim(text.substr(0, text.size() - 2));
  } else if (text.ends_with("&")) {
    result.reference = model::Reference::lvalue;
    text = trim(text.substr(0, text.size() - 1));
  }
  if (text.ends_with("*")) {
    result.kind = TypeKind::pointer;
    result.arguments = {type(text.substr(0, text.size() - 1))};
    return result;
  }
  if (text.starts_with("const ")) {
    result.isConst = true;
    text = trim(text.substr(6));
  }
  if (text.ends_with(">")) {
    readSpecialization(result, text);
  } else if (isBuiltin(text)) {
    result.kind = TypeKind::builtin;
    result.name = text;
  } else {
    result.kind = TypeKind::record;
    result.name = text == "std::string"        ? "std::basic_string"
                  : text == "std::string_view" ? "std::basic_string_view"
                                               : text;
    std::string_view last = text.substr(text.rfind(':') + 1);
    result.key = std::to_string(last.size()) + std::string(last);
  }
  return result;
}

Attr attributeNamed(std::string_view name) {
  for (std::size_t i = 0; i < attributeIds.size(); ++i)
    if (attributeName(static_cast<Attr>(i)) == name) return static_cast<Attr>(i);
  throw std::invalid_argument("no such attribute: " + std::string(name));
}

model::Attributes attributes(std::initializer_list<std::string_view> list) {
  model::Attributes result;
  for (std::string_view mark : list) {
    std::size_t equals = mark.find('=');
    model::Attribute attribute;
    attribute.name = attributeNamed(mark.substr(0, equals));
    if (equals != std::string_view::npos) attribute.arguments.emplace_back(mark.substr(equals + 1));
    result.list.push_back(attribute);
  }
  return result;
}

model::Function function(std::string result, std::string name, std::string key, std::vector<Named> parameters,
                         std::initializer_list<std::string_view> marks) {
  model::Function made;
  made.name = name;
  made.qualified = "::" + name;
  made.key = std::move(key);
  made.result = type(result);
  for (const Named& named : parameters) {
    model::Parameter parameter;
    parameter.name = named.name;
    parameter.type = type(named.type);
    made.parameters.push_back(parameter);
  }
  made.attributes = attributes(marks);
  made.isImport = made.attributes.has(Attr::import);
  made.range = {"test.cpp", 1, 1, 1};
  return made;
}

model::Function member(model::FunctionKind kind, const std::string& owner, std::string result, std::string name,
                       std::string key, std::vector<Named> parameters, std::initializer_list<std::string_view> marks) {
  model::Function made = function(std::move(result), std::move(name), std::move(key), std::move(parameters), marks);
  made.kind = kind;
  made.qualified = owner + "::" + made.name;
  return made;
}

model::Field field(std::string spelled, std::string name, std::initializer_list<std::string_view> marks) {
  model::Field made;
  made.type = type(spelled);
  made.isConst = made.type.isConst;
  made.name = std::move(name);
  made.attributes = attributes(marks);
  made.range = {"test.cpp", 1, 1, 1};
  return made;
}

model::Class record(std::string name) {
  model::Class made;
  made.qualified = "::" + name;
  made.key = std::to_string(name.size()) + name;
  made.name = std::move(name);
  made.attributes = attributes({"export"});
  made.range = {"test.cpp", 1, 1, 1};
  return made;
}

}  // namespace wasmbind::test
