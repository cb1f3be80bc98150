// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/names.h"

namespace wasmbind::model {
namespace {

/// The first argument of the attribute, if it is there and has one.
const std::string* argumentOf(const Attributes& attributes, Attr name) {
  const Attribute* attribute = attributes.find(name);
  return attribute && !attribute->arguments.empty() ? &attribute->arguments.front() : nullptr;
}

std::string withoutSet(std::string_view name) {
  if (name.starts_with("set_") && name.size() > 4) return std::string(name.substr(4));
  if (name.starts_with("set") && name.size() > 3 && name[3] >= 'A' && name[3] <= 'Z') {
    std::string property(name.substr(3));
    property[0] = static_cast<char>(property[0] - 'A' + 'a');
    return property;
  }
  return std::string(name);
}

}  // namespace

std::string jsName(const Attributes& attributes, std::string_view cppName) {
  for (Attr attribute : {Attr::name, Attr::export_, Attr::import, Attr::record, Attr::string_enum})
    if (const std::string* name = argumentOf(attributes, attribute)) return *name;
  return std::string(cppName);
}

std::string propertyName(const Function& function) {
  for (Attr attribute : {Attr::name, Attr::getter, Attr::setter, Attr::export_})
    if (const std::string* name = argumentOf(function.attributes, attribute)) return *name;
  return function.attributes.has(Attr::setter) ? withoutSet(function.name) : function.name;
}

std::string reexportName(const Attributes& attributes, std::string_view cppName) {
  const Attribute* mark = attributes.find(Attr::reexport);
  if (!mark) return {};
  if (!mark->arguments.empty()) return mark->arguments.front();
  std::string name = jsName(attributes, cppName);
  return isIdentifier(name) && name != "default" ? name : std::string(cppName);
}

}  // namespace wasmbind::model
