// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/call.h"

#include <algorithm>

#include "glue/lift/lift.h"
#include "glue/lower/lower.h"

namespace wasmbind::glue {
namespace {

using enum model::MemberKind;

bool needsReceiver(const model::Callable& callable, const CallSite& site) {
  return site.classOf != nullptr &&
         (callable.member == method || callable.member == getter || callable.member == setter);
}

/// Conversions that may run the user's code come before the pointers of objects are read: that code may free them.
bool mayRunUserCode(const model::BorderType& type) {
  Form form = formOf(type);
  return form == Form::stream || form == Form::numbers;
}

/// Nothing that a call gives away may be used for another parameter as well.
Lines distinctChecks(Scope& scope, const model::Callable& callable, const CallSite& site,
                     const std::vector<Lowered>& lowered, bool hasReceiver) {
  Lines lines;
  for (std::size_t i = 0; i < lowered.size(); ++i) {
    if (!lowered[i].givesAway) continue;
    const Place place{site.where, callable.parameters[i].name};
    auto compare = [&](const std::string& other) {
      lines.push_back(scope.use("checkDistinct") + "(" + lowered[i].object + ", " + other + ", " + place.arguments() +
                      ");");
    };
    if (hasReceiver) compare("this");
    for (std::size_t j = 0; j < lowered.size(); ++j)
      if (j != i && !lowered[j].object.empty() && (j > i || !lowered[j].givesAway)) compare(lowered[j].object);
  }
  return lines;
}

/// Notes the objects that the call uses, so that an import cannot release them under it.
Lines lendLines(Scope& scope, const std::vector<Lowered>& lowered, bool hasReceiver) {
  const std::string top = scope.use("lentTop"), list = scope.use("lent");
  Lines lines = {top + " = " + scope.use("lentBase") + ";"};
  if (hasReceiver) lines.push_back(list + "[" + top + "++] = ptr;");
  for (const Lowered& one : lowered)
    if (!one.lent.empty()) lines.push_back(list + "[" + top + "++] = " + one.lent + ";");
  return lines;
}

Lines resultLines(Scope& scope, const model::Callable& callable, const CallSite& site, const std::string& call,
                  const Receiver& receiver) {
  if (callable.member == constructor && site.classOf != nullptr) {
    const ClassNames& names = scope.classNames(site.classOf->key);
    Lines lines = {scope.use("adopt") + "(this, " + names.pointer + ", " + call + ", 1, " + names.free + ");"};
    if (!names.bindBases.empty()) lines.push_back(names.bindBases + "(this, this[" + names.pointer + "]);");
    return lines;
  }
  Lifted lifted = liftResult(scope, callable.result, call, receiver);
  Lines lines = lifted.statements;
  const bool iterates = (callable.flags & wasm::abi::callable_flag::iterates) != 0;
  if (!lifted.expression.empty())
    lines.push_back("return " + lifted.expression + (iterates ? "[Symbol.iterator]();" : ";"));
  return lines;
}

}  // namespace

Lines callBody(Scope& scope, const model::Callable& callable, const CallSite& site) {
  const bool hasReceiver = needsReceiver(callable, site);
  Receiver receiver;
  Lines receiverCheck;
  std::vector<std::string> arguments;
  Lines earlyChecks, checks, copies, moves, restores;
  if (hasReceiver) {
    const std::string& pointer = scope.classNames(site.classOf->key).pointer;
    receiver = {"this", site.classOf->key, "ptr"};
    receiverCheck = {"const ptr = this?.[" + pointer + "] || " + scope.use("lost") + "(this, " + pointer + ", " +
                     Place{site.where, "this"}.arguments() + ", " + quote(site.classOf->name) + ");"};
    arguments.emplace_back("ptr");
    if ((callable.flags & wasm::abi::callable_flag::consumes) != 0) {
      const Place place{site.where, "this"};
      if (scope.lends()) receiverCheck.push_back(scope.use("checkIdle") + "(ptr, " + place.arguments() + ");");
      receiverCheck.push_back(scope.use("checkOwned") + "(this, " + place.arguments() + ");");
      moves.push_back(scope.use("forget") + "(this, " + pointer + ", \"moved\");");
    }
  }

  std::vector<Lowered> lowered;
  bool usesScratch = false;
  for (std::size_t i = 0; i < callable.parameters.size(); ++i) {
    const model::BorderParameter& parameter = callable.parameters[i];
    const Place place{site.where, parameter.name.empty() ? site.parameters[i] : parameter.name};
    Lowered one = lower(scope, parameter.type, site.parameters[i], place, static_cast<int>(i));
    const bool isTested = one.plainCheck && std::ranges::find(site.tested, i) != site.tested.end();
    if (!isTested) append(mayRunUserCode(parameter.type) ? earlyChecks : checks, one.checks);
    append(copies, one.copies);
    append(moves, one.moves);
    append(restores, one.restores);
    arguments.insert(arguments.end(), one.arguments.begin(), one.arguments.end());
    usesScratch |= one.usesScratch;
    lowered.push_back(std::move(one));
  }

  Lines body = earlyChecks;
  append(body, receiverCheck);
  append(body, checks);
  append(body, distinctChecks(scope, callable, site, lowered, hasReceiver));
  if (scope.lends()) append(body, lendLines(scope, lowered, hasReceiver && callable.member != constructor));
  if (usesScratch) body.push_back(scope.startArguments());
  append(body, copies);
  append(body, moves);
  const std::string call = "wasm" + memberAccess(callable.finalSymbol) + "(" + join(arguments, ", ") + ")";
  Lines result = resultLines(scope, callable, site, call, receiver);
  if (restores.empty()) {
    append(body, result);
  } else {
    body.emplace_back("try {");
    append(body, result, 1);
    body.emplace_back("} finally {");
    append(body, restores, 1);
    body.emplace_back("}");
  }
  return body;
}

}  // namespace wasmbind::glue
