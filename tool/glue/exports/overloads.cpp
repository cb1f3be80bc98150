// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/overloads.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "glue/exports/dispatch.h"
#include "glue/js/doc.h"
#include "glue/types/passing_convention.h"
#include "glue/types/typescript.h"

namespace wasmbind::glue {
namespace {

const model::Callable& longestOf(const Overloads& overloads) {
  return **std::ranges::max_element(overloads, {},
                                    [](const model::Callable* callable) { return callable->parameters.size(); });
}

/// Whether the body ends by returning, so that no `return;` has to keep it from running on.
bool returnsValue(const model::Callable& callable, const model::ClassInterface* classOf) {
  const bool isConstructor = classOf != nullptr && callable.member == model::MemberKind::constructor;
  return !isConstructor && conventionOf(callable.result) != PassingConvention::none;
}

/// What some overload takes at a place of the parameter list, as a union.
std::string typesAt(const EmitContext& context, const Overloads& overloads, std::size_t index) {
  std::vector<std::string> types;
  for (const model::Callable* callable : overloads) {
    if (index >= callable->parameters.size()) continue;
    const model::BorderParameter& parameter = callable->parameters[index];
    std::string type =
        parameter.typescript.empty() ? typescriptType(context, parameter.type, Flow::in) : parameter.typescript;
    if (std::ranges::find(types, type) == types.end()) types.push_back(std::move(type));
  }
  return join(types, " | ");
}

/// The parameter lists of all overloads, for messages: `(width: number) or (text: string)`.
std::string parameterLists(const EmitContext& context, const Overloads& overloads) {
  std::vector<std::string> lists;
  for (const model::Callable* callable : overloads)
    if ((callable->flags & wasm::abi::callable_flag::shortened) == 0)
      lists.push_back("(" + typescriptParameters(context, *callable) + ")");
  return join(lists, " or ");
}

}  // namespace

std::vector<Overloads> groupOverloads(std::span<const model::Callable> callables) {
  std::vector<Overloads> groups;
  std::map<std::tuple<std::string_view, model::MemberKind, std::vector<std::string>>, std::size_t> places;
  for (const model::Callable& callable : callables) {
    const auto [place, isNew] = places.try_emplace({callable.name, callable.member, callable.path}, groups.size());
    if (isNew) groups.emplace_back();
    groups[place->second].push_back(&callable);
  }
  return groups;
}

std::string OverloadedBody::list() const {
  std::vector<std::string> printed = parameters;
  if (isVariadic) printed.back() = "..." + printed.back();
  return join(printed, ", ");
}

OverloadedBody overloadedBody(EmitContext& context, const Overloads& overloads, const std::string& where,
                              const model::ClassInterface* classOf) {
  OverloadedBody result;
  result.parameters = context.names.parameters(longestOf(overloads).parameters);
  result.isVariadic = (overloads[0]->flags & wasm::abi::callable_flag::variadic) != 0;
  auto bodyOf = [&](const Choice& choice) {
    const model::Callable& callable = *choice.callable;
    FunctionScope scope(context, result.parameters);
    return callBody(context, callable,
                    {where,
                     classOf,
                     {result.parameters.begin(), result.parameters.begin() + callable.parameters.size()},
                     choice.tested});
  };
  const std::vector<Choice> choices = chooseOverloads(context, overloads, result.parameters, &context.ambiguities);
  for (const Choice& choice : choices) {
    if (choice.condition.empty()) {
      append(result.body, bodyOf(choice));
      return result;
    }
    result.body.push_back("if (" + choice.condition + ") {");
    append(result.body, bodyOf(choice), 1);
    if (!returnsValue(*choice.callable, classOf)) result.body.emplace_back("  return;");
    result.body.emplace_back("}");
  }
  result.body.push_back(context.use("throwOverload") + "(" + quote(where) + ", " +
                        quote(parameterLists(context, overloads)) + ", arguments);");
  return result;
}

Lines scriptDoc(EmitContext& context, const Overloads& overloads, const std::vector<std::string>& parameters) {
  const model::Callable& longest = **std::ranges::max_element(
      overloads, {}, [](const model::Callable* callable) { return callable->parameters.size(); });
  const model::Callable& first = *overloads.front();
  std::vector<DocParameter> printed;
  for (std::size_t i = 0; i < longest.parameters.size(); ++i) {
    const model::BorderParameter& parameter = longest.parameters[i];
    const std::string type = typesAt(context, overloads, i);
    const bool optional = parameter.optional ||
                          std::ranges::any_of(overloads, [&](auto* other) { return other->parameters.size() <= i; });
    printed.push_back({parameter.name, optional ? "[" + parameters[i] + "]" : parameters[i], type});
  }
  std::string returns = typescriptResult(context, first);
  const bool silent = returns == "void" || first.member == model::MemberKind::constructor ||
                      first.member == model::MemberKind::setter || first.member == model::MemberKind::static_setter;
  return renderDoc(parseDoc(first.doc), printed, silent ? "" : returns);
}

}  // namespace wasmbind::glue
