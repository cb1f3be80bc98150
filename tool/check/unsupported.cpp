// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Attributes that the language has but this version does nothing with: better refused than ignored.
#include "check/rules.h"

namespace wasmbind::check {
namespace {

void refuse(const model::Attribute& attribute, const Context& context, std::string_view where) {
  context.report("attribute-not-supported",
                 "'" + std::string(attributeName(attribute.name)) + "'" + std::string(where) +
                     " is not supported by this version of wasmbind",
                 attribute.range, "leave it out");
}

void refuseAny(const model::Attributes& attributes, std::initializer_list<Attr> names, std::string_view where,
               const Context& context) {
  for (Attr name : names)
    if (const model::Attribute* attribute = attributes.find(name)) refuse(*attribute, context, where);
}

}  // namespace

void checkUnsupported(const Context& context) {
  for (const model::Function& function : context.module.functions)
    if (function.isImport)
      refuseAny(function.attributes, {Attr::getter, Attr::setter}, " on an imported function", context);
  for (const model::Class& declaration : context.module.classes) {
    if (declaration.attributes.has(Attr::import)) continue;
    for (const model::Function& function : declaration.functions)
      if (function.kind == model::FunctionKind::constructor)
        refuseAny(function.attributes, {Attr::name}, " on a constructor", context);
  }
}

}  // namespace wasmbind::check
