// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Classes that JavaScript classes extend.
#include <algorithm>

#include "check/rules.h"

namespace wasmbind::check {
namespace {

bool isLeftOut(const model::Virtual& one) {
  return isSkipped(one.function.attributes) || one.function.refQualifier == model::RefQualifier::rvalue ||
         (one.isPrivate && !one.function.isPure);
}

/// Objects that JavaScript owns are deleted through the class, and C++ has to notice.
void checkDestructor(const model::Class& declaration, const model::Attribute& mark, const Context& context) {
  if (declaration.hasVirtualDestructor && declaration.isDestructible) return;
  context.report("extendable-destructor",
                 "'" + declaration.name + "' is extendable, but has no public virtual destructor: objects of derived " +
                     "classes could not be deleted",
                 mark.range, "write into '" + declaration.name + "': virtual ~" + declaration.name + "() = default;");
}

void checkConstructors(const model::Class& declaration, const model::Attribute& mark, const Context& context) {
  auto isUsable = [](const model::Function& function) {
    return function.kind == model::FunctionKind::constructor && !isSkipped(function.attributes);
  };
  if (declaration.isDefaultConstructible || std::ranges::any_of(declaration.functions, isUsable)) return;
  context.report("extendable-constructor",
                 "'" + declaration.name + "' is extendable, but derived classes cannot call any of its constructors",
                 mark.range, "make a constructor public or protected");
}

/// `super.method()` has to reach C++ in all exported bases, so they know of JavaScript classes too.
void checkBases(const model::Class& declaration, const Context& context) {
  for (const model::Base& base : declaration.bases) {
    auto found = std::ranges::find(context.module.classes, base.key, &model::Class::key);
    if (found == context.module.classes.end() || !found->attributes.has(Attr::export_)) continue;
    if (!found->isPolymorphic || found->attributes.has(Attr::extendable)) continue;
    context
        .report("extendable-base",
                "'" + declaration.name + "' is extendable, but its exported base '" + found->name + "' is not",
                somewhere(base.range, declaration.range), "mark '" + found->name + "' [[wasm::extendable]] too")
        .notes.push_back({"'" + found->name + "' is declared here", found->range});
  }
}

}  // namespace

void checkOverride(const model::Virtual& one, const model::Class& owner, const Context& context) {
  auto judge = [&](const model::Type& type, Position position, const model::SourceRange& fallback) {
    if (auto objection = objectionTo(type, position, context.known))
      context.report(objection->id, objection->message, somewhere(type.range, somewhere(fallback, owner.range)),
                     objection->hint + "; JavaScript overrides '" + one.function.name +
                         "', so its types cross both ways; [[wasm::skip]] leaves it to C++");
  };
  for (const model::Parameter& parameter : one.function.parameters)
    judge(parameter.type, Position::importParameter, somewhere(parameter.range, one.function.range));
  judge(one.function.result, Position::overrideResult, one.function.range);
}

void checkExtendable(const model::Class& declaration, const Context& context) {
  const model::Attribute* mark = declaration.attributes.find(Attr::extendable);
  if (!mark || !declaration.attributes.has(Attr::export_)) return;
  if (declaration.isFinal) {
    context.report("extendable-final", "'" + declaration.name + "' is final: no class can extend it", mark->range,
                   "remove 'final', or [[wasm::extendable]]");
    return;
  }
  if (std::ranges::all_of(declaration.virtuals, isLeftOut)) {
    context.report(
        "extendable-without-virtual",
        "'" + declaration.name + "' is extendable, but has no virtual function that JavaScript could override",
        mark->range,
        "make a method virtual, or remove [[wasm::extendable]]: JavaScript classes may extend " +
            std::string("any exported class"));
    return;
  }
  checkDestructor(declaration, *mark, context);
  checkConstructors(declaration, *mark, context);
  checkBases(declaration, context);
  for (const model::Virtual& one : declaration.virtuals) {
    if (!isLeftOut(one))
      checkOverride(one, declaration, context);
    else if (one.function.isPure)
      context.report("extendable-pure",
                     "'" + one.function.name + "' has no implementation in '" + declaration.name +
                         "', and JavaScript cannot give it one",
                     somewhere(one.function.range, declaration.range),
                     isSkipped(one.function.attributes) ? "remove [[wasm::skip]], or write an implementation"
                                                        : "remove '&&', or write an implementation");
  }
}

}  // namespace wasmbind::check
