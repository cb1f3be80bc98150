// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Rules for free functions that become members of a class.
#include "model/attached.h"

#include <algorithm>

#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

using ::wasm::abi::member;

void checkObject(const model::Function& function, const model::Class* owner, const Context& context) {
  if (owner) return;
  const model::Parameter* first = function.parameters.empty() ? nullptr : &function.parameters.front();
  // What cannot cross at all is reported as such.
  if (first && objectionTo(first->type, Position::parameter, context.known)) return;
  context.report(
      "method-without-class",
      "'" + function.name + "' becomes a member of the class of its first parameter, which has to be an exported class",
      first ? somewhere(first->type.range, function.range) : function.range,
      "take the object first: T&, const T&, T* or T&& of an exported class");
}

/// What a factory may return, so that JavaScript owns the new object.
bool makes(const model::Type& result, const model::Class& owner) {
  if (result.reference != model::Reference::none) return false;
  if (result.key == owner.key) return true;
  bool smart = result.name == "std::unique_ptr" || result.name == "std::shared_ptr";
  return smart && !result.arguments.empty() && result.arguments.front().key == owner.key;
}

void checkFactory(const model::Function& function, const model::Class* owner, const Context& context) {
  if (!owner || makes(function.result, *owner)) return;
  context.report("constructor-result",
                 "'" + function.name + "' is a constructor of '" + owner->name +
                     "', so it has to return a new one that JavaScript will own",
                 somewhere(function.result.range, function.range),
                 "return '" + owner->name + "' by value, or std::unique_ptr<" + owner->name + ">");
}

/// Classes that another source exports are found when the module is bound.
void checkOwnerName(const model::Function& function, const model::Class* owner, const Context& context) {
  for (Attr attribute : {Attr::static_of, Attr::constructor_of}) {
    const model::Attribute* mark = function.attributes.find(attribute);
    if (mark && !owner && !context.mayBeElsewhere(mark->arguments.front()))
      context.report("unknown-class", "there is no exported class '" + mark->arguments.front() + "'", mark->range,
                     "write the name of a class that is marked [[wasm::export]]");
  }
}

}  // namespace

bool checkAttached(const model::Function& function, const Context& context) {
  std::optional<model::Attachment> attachment = model::attachmentOf(function);
  if (!attachment) return false;
  const model::Class* owner = model::classOf(*attachment, context.module);
  if (attachment->takesObject)
    checkObject(function, owner, context);
  else
    checkOwnerName(function, owner, context);
  if (attachment->kind == member::constructor) {
    checkFactory(function, owner, context);
    return true;
  }
  bool isMethod = attachment->kind == member::method || attachment->kind == member::static_method;
  checkMemberName(isMethod ? model::jsName(function) : model::propertyName(function), function.attributes,
                  function.range, !attachment->takesObject, context);
  checkAccessor(function, context);
  return true;
}

}  // namespace wasmbind::check
