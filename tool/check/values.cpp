// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Rules for enums and constants.
#include <map>

#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {

void checkEnum(const model::Enum& declaration, const Context& context) {
  checkName(declaration.attributes, declaration.name, declaration.range, !declaration.jsNamespace.empty(), context);
  bool strings = declaration.attributes.has(Attr::string_enum);
  std::map<std::string, const model::Enumerator*> names;
  for (const model::Enumerator& one : declaration.enumerators) {
    if (isSkipped(one.attributes)) continue;
    if (model::jsName(one) == "__proto__")
      context.report("reserved-member",
                     "an enumerator cannot be called '__proto__' in JavaScript, where every object has it already",
                     one.range, "give it another name: [[wasm::name(\"...\")]]");
    auto [found, isNew] = names.emplace(model::jsName(one), &one);
    if (!isNew)
      context
          .report("name-collision",
                  "two enumerators of '" + declaration.name + "' are called '" + found->first + "' in JavaScript",
                  one.range, "rename one with [[wasm::name]]")
          .notes.push_back({"the other one is here", found->second->range});
    // Numeric enums cross as 32 bits; values of string enums never reach JavaScript.
    bool fits = one.value >= INT32_MIN && one.value <= UINT32_MAX;
    if (!strings && !fits)
      context.report("enum-value-range", "the value of '" + one.name + "' does not fit into 32 bits", one.range,
                     "use smaller values, or [[wasm::string_enum]]");
  }
}

void checkVariable(const model::Variable& variable, const Context& context) {
  if (variable.attributes.has(Attr::import)) return checkImportedVariable(variable, context);
  checkName(variable.attributes, variable.name, variable.range, !variable.jsNamespace.empty(), context);
  if (!variable.isConst) {
    context.report("variable-not-constant", "'" + variable.name + "' can change, and JavaScript would not see it",
                   variable.range, "make it constexpr, or export functions that read and set it");
  } else if (!variable.value) {
    if (auto objection = objectionTo(variable.type, Position::result, context.known))
      context.report(objection->id, objection->message, somewhere(variable.type.range, variable.range),
                     objection->hint);
    else
      context.report("constant-without-value",
                     "the value of '" + variable.name + "' is not a number, bool or text that is known when compiling",
                     variable.range,
                     "make it a constexpr number, bool or std::string_view, or export a function that returns it");
  }
}

void checkNamespace(const model::Namespace& space, const Context& context) {
  const model::Attribute* name = space.attributes.find(Attr::export_);
  if (name && !name->arguments.empty() && name->arguments[0].empty())
    context.report("invalid-name", "the name of a namespace cannot be empty", name->range, "leave the argument out");
}

}  // namespace wasmbind::check
