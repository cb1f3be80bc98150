// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Attributes that the language has but this version does nothing with: better refused than ignored.
#include <algorithm>
#include <array>

#include "check/rules.h"

namespace wasmbind::check {
namespace {

/// Attributes without effect, wherever they stand.
constexpr std::array<std::string_view, 0> everywhere{};

void refuse(const model::Attribute& attribute, const Context& context, std::string_view where = {}) {
  context.report("attribute-not-supported",
                 "'" + attribute.name + "'" + std::string(where) + " is not supported by this version of wasmbind",
                 attribute.range, "leave it out");
}

void checkList(const model::Attributes& attributes, const Context& context) {
  for (const model::Attribute& attribute : attributes.list)
    if (std::ranges::find(everywhere, attribute.name) != everywhere.end()) refuse(attribute, context);
}

void refuseAny(const model::Attributes& attributes, std::initializer_list<std::string_view> names,
               std::string_view where, const Context& context) {
  for (std::string_view name : names)
    if (const model::Attribute* attribute = attributes.find(name)) refuse(*attribute, context, where);
}

}  // namespace

void checkUnsupported(const Context& context) {
  for (const model::Namespace& space : context.module.namespaces) checkList(space.attributes, context);
  for (const model::Function& function : context.module.functions) {
    checkList(function.attributes, context);
    if (function.isImport) refuseAny(function.attributes, {"getter", "setter"}, " on an imported function", context);
    for (const model::Parameter& parameter : function.parameters) checkList(parameter.attributes, context);
  }
  for (const model::Class& declaration : context.module.classes) {
    checkList(declaration.attributes, context);
    if (declaration.attributes.has("import")) continue;
    for (const model::Function& function : declaration.functions) {
      checkList(function.attributes, context);
      if (function.kind == model::FunctionKind::constructor)
        refuseAny(function.attributes, {"name"}, " on a constructor", context);
    }
  }
}

}  // namespace wasmbind::check
