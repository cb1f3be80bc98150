// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Members that JavaScript does without: those that C++ never chooses for an object of its own, and those of classes
/// that cannot be annotated.
#include <algorithm>

#include "check/check.h"
#include "check/kinds.h"
#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

const std::string& nameOf(const auto& member) { return member.name; }
const std::string& nameOf(const model::Virtual& one) { return one.function.name; }

/// Moves members that cannot cross to `notes`.
template <typename Member, typename Reason>
void omit(std::vector<Member>& members, diag::Diagnostics& notes, Reason reason) {
  std::erase_if(members, [&](const Member& member) {
    diag::Diagnostics reasons = reason(member);
    if (reasons.empty()) return false;
    diag::Diagnostic note = std::move(reasons.front());
    note.severity = diag::Severity::note;
    note.message = "'" + nameOf(member) + "' is left out: " + note.message;
    notes.push_back(std::move(note));
    return true;
  });
}

/// Whether a method differs from another one only in being for constant or temporary objects, and the other one is what
/// C++ calls on an ordinary object.
bool isHiddenBy(const model::Function& method, const model::Function& other) {
  auto same = [](const model::Parameter& a, const model::Parameter& b) { return a.type.spelling == b.type.spelling; };
  if (&method == &other || method.kind != model::FunctionKind::method || other.kind != method.kind) return false;
  if (method.name != other.name || isSkipped(other.attributes) || model::jsName(method) != model::jsName(other) ||
      !std::ranges::equal(method.parameters, other.parameters, same))
    return false;
  auto isForTemporaries = [](const model::Function& one) { return one.refQualifier == model::RefQualifier::rvalue; };
  if (isForTemporaries(method) != isForTemporaries(other)) return isForTemporaries(method);
  return method.isConst && !other.isConst;
}

void omitHidden(model::Class& one) {
  std::vector<const model::Function*> hidden;
  for (const model::Function& method : one.functions)
    if (std::ranges::any_of(one.functions, [&](const model::Function& other) { return isHiddenBy(method, other); }))
      hidden.push_back(&method);
  std::vector<model::Function> kept;
  for (model::Function& method : one.functions)
    if (std::ranges::find(hidden, &method) == hidden.end()) kept.push_back(std::move(method));
  one.functions = std::move(kept);
}

int capacityOf(const model::Function& function) {
  int sum = 0;
  for (const model::Parameter& parameter : function.parameters) sum += capacity(parameter.type);
  return sum;
}

/// Of overloads that JavaScript cannot tell apart the one that takes most values stays.
void omitAmbiguous(model::Class& one, const model::Module& module, diag::Diagnostics& notes) {
  auto rivals = [&](const model::Function& a, const model::Function& b) {
    auto sameKind = [&](const model::Parameter& x, const model::Parameter& y) {
      return valueKind(x.type, module) == valueKind(y.type, module);
    };
    return a.kind == b.kind && a.name == b.name && a.isConst == b.isConst &&
           std::ranges::equal(a.parameters, b.parameters, sameKind);
  };
  std::vector<model::Function> kept;
  for (model::Function& function : one.functions) {
    auto rival = std::ranges::find_if(kept, [&](const model::Function& other) { return rivals(function, other); });
    if (rival == kept.end()) {
      kept.push_back(std::move(function));
      continue;
    }
    if (capacityOf(function) > capacityOf(*rival)) std::swap(function, *rival);
    diag::Diagnostic note;
    note.severity = diag::Severity::note;
    note.id = "ambiguous-overloads";
    note.message = "an overload of '" + function.name + "' is left out: no JavaScript value tells it from another one";
    note.range = function.range;
    note.notes.push_back({"the other one is here", rival->range});
    notes.push_back(std::move(note));
  }
  one.functions = std::move(kept);
}

/// Virtual functions that an extendable class has from its bases stay with C++ where their types do not cross.
void omitOverrides(model::Class& one, const model::Module& module, const KnownTypes& known, diag::Diagnostics& notes) {
  omit(one.virtuals, notes, [&](const model::Virtual& inherited) {
    diag::Diagnostics reasons;
    const bool isOwn = !one.throughAlias && inherited.owner == one.spelling;
    if (!isOwn && !inherited.function.isPure) checkOverride(inherited, one, Context{module, known, reasons});
    return reasons;
  });
}

}  // namespace

diag::Diagnostics omitUncrossable(model::Module& module) {
  diag::Diagnostics notes;
  KnownTypes known(module);
  for (model::Class& one : module.classes) {
    omitHidden(one);
    omitOverrides(one, module, known, notes);
    auto reasonsFor = [&](const auto& member, auto rule) {
      diag::Diagnostics reasons;
      Context context{module, known, reasons};
      if ((one.throughAlias || member.isInherited) && !isSkipped(member.attributes)) rule(member, one, context);
      return reasons;
    };
    omit(one.functions, notes, [&](const model::Function& method) { return reasonsFor(method, checkMethod); });
    omit(one.fields, notes, [&](const model::Field& field) { return reasonsFor(field, checkField); });
    if (one.throughAlias) omitAmbiguous(one, module, notes);
  }
  return notes;
}

}  // namespace wasmbind::check
