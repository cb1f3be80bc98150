// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/call.h"

#include <algorithm>

#include "glue/exports/class.h"
#include "glue/exports/extension.h"
#include "glue/exports/keep.h"
#include "glue/lift/lift.h"
#include "glue/lower/lower.h"
#include "glue/types/extendable.h"
#include "glue/types/keepers.h"

namespace wasmbind::glue {
namespace {

using enum model::MemberKind;

bool needsReceiver(const model::Callable& callable, const CallSite& site) {
  return site.classOf != nullptr &&
         (callable.member == method || callable.member == getter || callable.member == setter);
}

/// Conversions that may run the user's code come before the pointers of objects are read: that code may free them.
bool mayRunUserCode(const model::AbiType& type) {
  PassingConvention form = conventionOf(type);
  return form == PassingConvention::packed || form == PassingConvention::flat || form == PassingConvention::typedArray;
}

/// The checks of objects as statements that keep nothing: the pointers are read again when no more of the user's code
/// can run, but a call with a bad object has to fail before anything is allocated.
Lines withoutNames(const Lines& checks) {
  Lines lines;
  for (const std::string& line : checks)
    lines.push_back(line.starts_with("const ") ? line.substr(line.find(" = ") + 3) : line);
  return lines;
}

/// Nothing that a call gives away may be used in another place as well.
Lines distinctChecks(EmitContext& context, const CallSite& site, const std::vector<Lowered>& lowered,
                     const std::string& receiver) {
  std::vector<std::string> moved, lent;
  if (!receiver.empty()) lent.push_back(receiver);
  for (const Lowered& one : lowered) {
    if (!one.moved.empty()) moved.push_back(one.moved);
    if (!one.record.empty()) (one.givesAway ? moved : lent).push_back(one.record);
  }
  const bool mayCollide = moved.size() + lent.size() > 1 || (moved.size() == 1 && moved[0].starts_with("..."));
  if (moved.empty() || !mayCollide) return {};
  return {context.use("checkDistinct") + "(" + quote(site.where) + ", [" + join(moved, ", ") + "], [" +
          join(lent, ", ") + "]);"};
}

/// What a call keeps for itself while imports run, which may call the module again: its bytes in the scratch area, and
/// the objects that it uses, so that nobody releases them under it.
struct Waiting {
  Lines before, after;
};

Waiting waitingFor(EmitContext& context, bool usesScratch, const std::vector<Lowered>& lowered,
                   const std::string& receiver) {
  Waiting waiting;
  if (usesScratch) {
    const std::string base = context.use("scratchBase"), first = context.local("firstByte");
    waiting.before = {"const " + first + " = " + base + ";", base + " = " + context.use("scratchTop") + ";"};
    waiting.after = {base + " = " + first + ";"};
  }
  std::vector<std::string> records;
  if (!receiver.empty()) records.push_back(receiver + ".main");
  for (const Lowered& one : lowered)
    if (!one.lent.empty()) records.push_back(one.lent);
  if (records.empty()) return waiting;
  const std::string top = context.use("lentTop"), lent = context.use("lent"), first = context.local("firstLent");
  waiting.before.push_back("const " + first + " = " + top + ";");
  for (const std::string& record : records) waiting.before.push_back(lent + "[" + top + "++] = " + record + ";");
  waiting.after.push_back(context.use("endLoans") + "(" + first + ");");
  return waiting;
}

/// Rethrows what `helper(error, ...)` returns.
/// \param arguments  further arguments of the helper
Lines caughtBy(EmitContext& context, std::string_view helper, const std::string& arguments = "") {
  const std::string error = context.local("error");
  return {"} catch (" + error + ") {", "  throw " + context.use(helper) + "(" + error + arguments + ");"};
}

/// A call with what handles its errors, as caughtBy() starts it, and what runs afterwards in any case.
Lines attempted(const Lines& call, const Lines& handler, const Lines& last) {
  if (handler.empty() && last.empty()) return call;
  Lines lines = {"try {"};
  append(lines, call, 1);
  append(lines, handler);
  if (!last.empty()) lines.emplace_back("} finally {");
  append(lines, last, 1);
  lines.emplace_back("}");
  return lines;
}

/// Reads the receiver's pointer; see blindMethod.
std::string receiverRead(EmitContext& context, const CallSite& site, const std::string& ptr, bool isBlind) {
  const std::string& pointer = context.classNames(site.classOf->key).pointer;
  if (isBlind) return "const " + ptr + " = this[" + pointer + "].ptr || " + context.use("throwLost") + "();";
  return "const " + ptr + " = this?.[" + pointer + "]?.ptr || " + context.use("lost") + "(this, " + pointer + ", " +
         ArgumentPath{site.where, "this"}.arguments() + ", " + quote(site.classOf->name) + ");";
}

}  // namespace

Lines blindMethod(EmitContext& context, const CallSite& site, const Lines& body) {
  Lines lines = {"try {"};
  append(lines, body, 1);
  append(lines, caughtBy(context, "afterMethod",
                         ", this, " + context.classNames(site.classOf->key).pointer + ", " + quote(site.where) + ", " +
                             quote(site.classOf->name)));
  lines.emplace_back("}");
  return lines;
}

namespace {

/// `this` becomes the object that a constructor or a factory has made.
Lines adoptLines(EmitContext& context, const model::Callable& callable, const CallSite& site, const std::string& call) {
  const ClassNames& names = context.classNames(site.classOf->key);
  const bool isShared = callable.result.code == model::TypeCode::object_shared;
  const bool mayBeNull = isShared || callable.result.code == model::TypeCode::object_unique;
  const std::string ownership = isShared ? context.use("getReturnWord0") + "()" : "1";
  const std::string made =
      mayBeNull ? call + " || " + context.use("throwNoObject") + "(" + quote(site.where) + ")" : call;
  return {"this[" + names.pointer + "] = " + context.use("makeRecord") + "(" + made + ", " + ownership + ", " +
          names.free + ", this);"};
}

/// Objects that a call ties together.
struct Lifetimes {
  Owners owners;  ///< what the result may be, or be a part of
  Owners self;    ///< what the receiver or the new object keeps
  Owners result;  ///< what the result keeps
  Owners moved;   ///< what C++ gets
};

/// What a call returns, after its object keeps what it refers to.
Lines returnLines(EmitContext& context, const model::AbiType& type, const std::string& expression,
                  const Lifetimes& lifetimes) {
  const model::AbiType& object = withoutOptional(type);
  if (!isOwnedObject(object)) return {"return " + expression + ";"};
  const std::string made = context.local("made");
  Lines keeps = keepLines(context, made, object.key, lifetimes.result);
  append(keeps, keepSameLines(context, made, object.key, lifetimes.owners));
  if (keeps.empty()) return {"return " + expression + ";"};
  Lines lines = {"const " + made + " = " + expression + ";"};
  append(lines, keeps);
  lines.push_back("return " + made + ";");
  return lines;
}

Lines resultLines(EmitContext& context, const model::Callable& callable, const CallSite& site, const std::string& call,
                  const Lifetimes& lifetimes) {
  if (callable.member == constructor && site.classOf != nullptr) {
    const ClassNames& names = context.classNames(site.classOf->key);
    Lines lines = adoptLines(context, callable, site, call);
    if (!names.bindBases.empty()) lines.push_back(names.bindBases + "(this);");
    if (isError(*site.classOf))
      lines.push_back(context.use("settleError") + "(this, " + quote(site.classOf->errorName) + ");");
    append(lines, extendLines(context, *site.classOf));
    append(lines, keepLines(context, "this", site.classOf->key, lifetimes.self));
    append(lines, keepSameLines(context, "this", site.classOf->key, lifetimes.owners));
    return lines;
  }
  Lifted lifted = liftResult(context, callable.result, call, lifetimes.owners);
  Lines lines = lifted.statements;
  const bool iterates = (callable.flags & wasm::abi::callable_flag::iterates) != 0;
  if (!lifted.expression.empty())
    append(lines, returnLines(context, callable.result, lifted.expression + (iterates ? "[Symbol.iterator]()" : ""),
                              lifetimes));
  return lines;
}

/// Statement that keeps the arguments of a call out of the scratch area: coroutines use them when the call has
/// returned.
std::string startLastingArguments(EmitContext& context) {
  context.constants.insert("SCRATCH_END");
  return context.use("scratchTop") + " = SCRATCH_END + 1;";
}

/// What a call that returns a promise uses until that settles.
struct Lasting {
  std::vector<std::string> objects;  ///< each followed by the key of its record
  Lines restores;                    ///< statements that run then
};

/// The call of a function that returns a promise: whatever happens in C++ rejects it.
/// \param afterwards  statements that run when the call returns
Lines promiseCall(EmitContext& context, const model::Callable& callable, const std::string& call,
                  const Lasting& lasting, const Lines& afterwards) {
  const bool lasts = !lasting.objects.empty() || !lasting.restores.empty();
  const std::string promise = lasts ? context.local("promise") : "";
  auto settle = [&](const std::string& with) { return (lasts ? promise + " = " : "return ") + with + ";"; };
  Lines handler;
  if (callable.mayTrap) {
    const std::string error = context.local("error");
    handler = {"} catch (" + error + ") {",
               "  " + settle("Promise.reject(" + context.use("afterThrow") + "(" + error + "))")};
  }
  const bool isGuarded = !handler.empty() || !afterwards.empty();
  Lines lines;
  if (lasts && isGuarded) lines = {"let " + promise + ";"};
  append(lines, attempted({(lasts && !isGuarded ? "const " : "") + settle(call)}, handler, afterwards));
  if (!lasts) return lines;
  const std::string lent =
      "return " + context.use("lendUntilSettled") + "(" + promise + ", [" + join(lasting.objects, ", ") + "]";
  if (lasting.restores.empty()) {
    lines.push_back(lent + ");");
    return lines;
  }
  lines.push_back(lent + ", () => {");
  append(lines, lasting.restores, 1);
  lines.emplace_back("});");
  return lines;
}

}  // namespace

Lines guardedCall(EmitContext& context, bool mayTrap, const Lines& call, const Lines& restores) {
  return attempted(call, mayTrap ? caughtBy(context, "afterThrow") : Lines{}, restores);
}

Lines callBody(EmitContext& context, const model::Callable& callable, const CallSite& site) {
  const bool hasReceiver = needsReceiver(callable, site);
  const bool isAsync = isPromise(callable.result);
  Lasting lasting;
  const bool isMember = site.classOf != nullptr, constructs = isMember && callable.member == constructor;
  Lifetimes lifetimes;
  Owners& owners = lifetimes.owners;
  Lines receiverCheck;
  std::string receiverRecord;
  std::vector<std::string> arguments;
  Lines earlyChecks, checks, confirms, numbers, objectChecks, copies, moves, restores;
  if (!site.callable.empty()) arguments.push_back(site.callable);
  if (hasReceiver) {
    const std::string& pointer = context.classNames(site.classOf->key).pointer;
    const std::string place = ArgumentPath{site.where, "this"}.arguments();
    const bool isBound = (callable.flags & wasm::abi::callable_flag::lifetimebound) != 0;
    owners.push_back({"this", site.classOf->key, context.local("ptr"), false, isBound});
    receiverRecord = "this[" + pointer + "]";
    lasting.objects = {"this", pointer};
    arguments.push_back(owners.back().pointer);
    if ((callable.flags & wasm::abi::callable_flag::consumes) != 0) {
      if (context.lends())
        receiverCheck.push_back(context.use("checkIdle") + "(this, " + pointer + ", " + place + ");");
      receiverCheck.push_back(context.use("checkOwned") + "(this, " + pointer + ", " + place + ");");
      if (!context.keepers().empty())
        receiverCheck.push_back(context.use("checkUnkept") + "(this, " + pointer + ", " + place + ");");
      if (mayBeExtended(context, site.classOf->key))
        receiverCheck.push_back(context.use("checkUnheld") + "(this, " + pointer + ", " + place + ");");
      moves.push_back(context.use("forget") + "(this, " + pointer + ", \"moved\");");
    }
  }

  std::vector<Lowered> lowered;
  std::vector<std::string> pointersOfNumbers;
  bool usesScratch = false;
  auto add = [&](Lowered one, const model::BorderParameter& parameter, const std::string& value, bool isTested) {
    const model::AbiType& type = parameter.type;
    const bool isObject = conventionOf(type) == PassingConvention::object;
    if (!one.plainCheck || !isTested)
      append(mayRunUserCode(type) ? earlyChecks : isObject ? objectChecks : checks, one.checks);
    append(confirms, one.confirms);
    append(numbers, one.numbers);
    if (!one.numbers.empty()) pointersOfNumbers.push_back(one.arguments[0]);
    append(copies, one.copies);
    append(moves, one.moves);
    append(restores, one.restores);
    arguments.insert(arguments.end(), one.arguments.begin(), one.arguments.end());
    usesScratch |= one.usesScratch;
    const model::AbiType& object = withoutOptional(type);
    if (!one.lent.empty()) {
      lasting.objects.push_back(value);
      lasting.objects.push_back(context.classNames(object.key).pointer);
    }
    const bool isPointer =
        object.code == model::TypeCode::object_pointer || object.code == model::TypeCode::object_shared;
    if (isPointer || object.code == model::TypeCode::object_reference) {
      const bool isBound = (parameter.flags & wasm::abi::parameter_flag::lifetimebound) != 0;
      owners.push_back({value, object.key, one.arguments[0], isPointer || isOptional(type), isBound});
      const Keepers keepers = keepersOf(callable, parameter, isMember);
      if (keepers.self) lifetimes.self.push_back(owners.back());
      if (keepers.result) lifetimes.result.push_back(owners.back());
    }
    if (one.givesAway) lifetimes.moved.push_back({value, object.key, one.arguments[0], isPointer || isOptional(type)});
    lowered.push_back(std::move(one));
  };
  const std::size_t count = callable.parameters.size();
  if (callable.receiver) {
    const model::AbiType& type = callable.receiver->type;
    add(lower(context, type, "this", {site.where, "this"}, static_cast<int>(count), pointersOfNumbers),
        *callable.receiver, "this", false);
  }
  for (std::size_t i = 0; i < count; ++i) {
    const model::BorderParameter& parameter = callable.parameters[i];
    const ArgumentPath place{site.where, parameter.name.empty() ? site.parameters[i] : parameter.name};
    add(lower(context, parameter.type, site.parameters[i], place, static_cast<int>(i), pointersOfNumbers), parameter,
        site.parameters[i], std::ranges::find(site.tested, i) != site.tested.end());
  }

  const bool readsBlindly =
      hasReceiver && moves.empty() && restores.empty() && callable.mayTrap && !callable.runsImports && !isAsync;
  if (hasReceiver)
    receiverCheck.insert(receiverCheck.begin(), receiverRead(context, site, owners.front().pointer, readsBlindly));
  objectChecks.insert(objectChecks.begin(), receiverCheck.begin(), receiverCheck.end());

  // Without [[clang::lifetimebound]] the result may be a part of each.
  if (std::ranges::none_of(owners, &Owner::owns))
    for (Owner& owner : owners) owner.owns = true;
  Lines body = constructs ? extensionChecks(context, *site.classOf, callable) : Lines{};
  append(body, earlyChecks);
  append(body, numbers.empty() ? objectChecks : withoutNames(objectChecks));
  append(body, checks);
  append(body, distinctChecks(context, site, lowered, hasReceiver ? receiverRecord : ""));
  append(body, confirms);
  if (usesScratch) body.push_back(isAsync ? startLastingArguments(context) : context.startArguments());
  append(body, numbers);
  if (!numbers.empty()) append(body, objectChecks);
  append(body, copies);
  if (hasReceiver) {
    append(body, keepLines(context, "this", site.classOf->key, lifetimes.self));
    append(body, keepInsteadLines(context, "this", site.classOf->key, lifetimes.moved));
  }
  append(body, moves);
  Lines afterwards;
  if (callable.runsImports) {
    Waiting waiting = waitingFor(context, usesScratch && !isAsync, lowered, receiverRecord);
    append(body, waiting.before);
    afterwards = waiting.after;
  }
  const std::string function = constructs ? constructorExpression(context, *site.classOf, callable)
                                          : "wasm" + memberAccess(callable.finalSymbol);
  const std::string call = function + "(" + join(arguments, ", ") + ")";
  if (isAsync) {
    lasting.restores = restores;
    append(body, promiseCall(context, callable, call, lasting, afterwards));
    return body;
  }
  append(restores, afterwards);
  Lines result = resultLines(context, callable, site, call, lifetimes);
  if (readsBlindly) {
    append(body, result);
    return blindMethod(context, site, body);
  }
  append(body, guardedCall(context, callable.mayTrap, result, restores));
  return body;
}

}  // namespace wasmbind::glue
