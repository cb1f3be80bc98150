// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/dts/class.h"

#include <algorithm>

#include "glue/class.h"
#include "glue/doc.h"
#include "glue/dts/type.h"
#include "glue/overloads.h"

namespace wasmbind::glue {
namespace {

using enum model::MemberKind;

const model::Callable* findMember(const model::ClassInterface& item, model::MemberKind kind, const std::string& name) {
  auto found = std::ranges::find_if(
      item.members, [&](const model::Callable& member) { return member.member == kind && member.name == name; });
  return found == item.members.end() ? nullptr : &*found;
}

std::string setterType(const Scope& scope, const model::Callable& setterCallable, Flow flow) {
  const model::BorderParameter& parameter = setterCallable.parameters[0];
  return parameter.typescript.empty() ? typescriptType(scope, parameter.type, flow) : parameter.typescript;
}

/// A property from its accessors: one line when both agree, `readonly` without setter, else accessors as they are.
Lines declareProperty(const Scope& scope, const model::ClassInterface& item, const model::Callable& accessor) {
  const bool isStaticProperty = isStatic(accessor.member);
  const model::Callable* get = findMember(item, isStaticProperty ? static_getter : getter, accessor.name);
  const model::Callable* set = findMember(item, isStaticProperty ? static_setter : setter, accessor.name);
  if (get != nullptr && set != nullptr && &accessor == set) return {};  // printed with the getter
  const std::string head = isStaticProperty ? "static " : "";
  const std::string key = propertyKey(accessor.name);
  Lines lines = signatureDoc(get != nullptr ? *get : *set);
  if (set == nullptr) {
    lines.push_back(head + "readonly " + key + ": " + typescriptResult(scope, *get) + ";");
  } else if (get == nullptr) {
    lines.push_back(head + "set " + key + "(value: " + setterType(scope, *set, Flow::in) + ");");
  } else if (typescriptResult(scope, *get) == setterType(scope, *set, Flow::in)) {
    lines.push_back(head + key + ": " + typescriptResult(scope, *get) + ";");
  } else {
    lines.push_back(head + "get " + key + "(): " + typescriptResult(scope, *get) + ";");
    lines.push_back(head + "set " + key + "(value: " + setterType(scope, *set, Flow::in) + ");");
  }
  return lines;
}

Lines declareMethods(const Scope& scope, const Overloads& overloads) {
  Lines lines;
  for (const model::Callable* callable : overloads) {
    if ((callable->flags & wasm::abi::callable_flag::internal) != 0) continue;
    append(lines, signatureDoc(*callable));
    std::string parameters = "(" + typescriptParameters(scope, callable->parameters) + ")";
    if (callable->member == constructor)
      lines.push_back("constructor" + parameters + ";");
    else
      lines.push_back((isStatic(callable->member) ? "static " : "") + propertyKey(callable->name) + parameters + ": " +
                      typescriptResult(scope, *callable) + ";");
  }
  return lines;
}

}  // namespace

Lines signatureDoc(const model::Callable& callable) {
  const std::vector<std::string> names = Names::documentedParameters(callable.parameters);
  std::vector<DocParameter> parameters;
  for (std::size_t i = 0; i < names.size(); ++i) parameters.push_back({callable.parameters[i].name, names[i], ""});
  return renderDoc(parseDoc(callable.doc), parameters, "");
}

Lines declareClass(const Scope& scope, const model::ClassInterface& item, const std::string& exported) {
  Lines lines = renderDoc(parseDoc(item.doc), {}, "");
  lines.push_back(exported + "class " + item.name + " {");
  const std::vector<Overloads> groups = groupOverloads(item.members);
  if (std::ranges::none_of(groups, [](const Overloads& group) { return group[0]->member == constructor; }))
    lines.emplace_back("  private constructor();");
  for (const Overloads& overloads : groups)
    append(lines,
           isAccessor(overloads[0]->member) ? declareProperty(scope, item, *overloads[0])
                                            : declareMethods(scope, overloads),
           1);
  append(lines,
         {"/** Releases the C++ object now. Any use of this object afterwards throws. */", "free(): void;",
          "/** Releases the C++ object unless that has happened already; for `using`. */", "[Symbol.dispose](): void;"},
         1);
  lines.emplace_back("}");
  return lines;
}

}  // namespace wasmbind::glue
