// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/overloads.h"

#include <algorithm>
#include <utility>

#include "glue/doc.h"
#include "glue/dts/type.h"

namespace wasmbind::glue {

std::vector<Overloads> groupOverloads(std::span<const model::Callable> callables) {
  std::vector<Overloads> groups;
  for (const model::Callable& callable : callables) {
    auto same = std::ranges::find_if(groups, [&](const Overloads& group) {
      return group[0]->name == callable.name && group[0]->member == callable.member && group[0]->path == callable.path;
    });
    if (same == groups.end())
      groups.push_back({&callable});
    else
      same->push_back(&callable);
  }
  return groups;
}

OverloadedBody overloadedBody(Scope& scope, const Overloads& overloads, const std::string& where,
                              const model::ClassInterface* classOf) {
  Overloads byLength = overloads;
  // Callables of one scope lie in one array, so their addresses keep equal lengths in order of declaration.
  std::ranges::sort(byLength, {},
                    [](const model::Callable* callable) { return std::pair(callable->parameters.size(), callable); });
  OverloadedBody result;
  result.parameters = scope.names.parameters(byLength.back()->parameters);
  auto bodyOf = [&](const model::Callable& callable) {
    CallSite site{where, classOf, {result.parameters.begin(), result.parameters.begin() + callable.parameters.size()}};
    return callBody(scope, callable, site);
  };
  // Overloads with fewer parameters are chosen when the next argument has been left out.
  for (const model::Callable* callable : byLength) {
    if (callable == byLength.back()) {
      append(result.body, bodyOf(*callable));
      break;
    }
    const std::string next = result.parameters[callable->parameters.size()];
    result.body.push_back("if (" + next + " === undefined) {");
    append(result.body, bodyOf(*callable), 1);
    if (result.body.back().find("return ") == std::string::npos) result.body.emplace_back("  return;");
    result.body.emplace_back("}");
  }
  return result;
}

Lines scriptDoc(Scope& scope, const Overloads& overloads, const std::vector<std::string>& parameters) {
  const model::Callable& longest = **std::ranges::max_element(
      overloads, {}, [](const model::Callable* callable) { return callable->parameters.size(); });
  const model::Callable& first = *overloads.front();
  std::vector<DocParameter> printed;
  for (std::size_t i = 0; i < longest.parameters.size(); ++i) {
    const model::BorderParameter& parameter = longest.parameters[i];
    std::string type =
        parameter.typescript.empty() ? typescriptType(scope, parameter.type, Flow::in) : parameter.typescript;
    const bool optional = parameter.optional ||
                          std::ranges::any_of(overloads, [&](auto* other) { return other->parameters.size() <= i; });
    printed.push_back({parameter.name, optional ? "[" + parameters[i] + "]" : parameters[i], type});
  }
  std::string returns = typescriptResult(scope, first);
  const bool silent = returns == "void" || first.member == model::MemberKind::constructor ||
                      first.member == model::MemberKind::setter || first.member == model::MemberKind::static_setter;
  return renderDoc(parseDoc(first.doc), printed, silent ? "" : returns);
}

}  // namespace wasmbind::glue
