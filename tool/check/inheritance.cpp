// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Members that a class and its base have under one name: both methods, or both properties.
#include <map>

#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

struct Member {
  bool isProperty = false;
  model::SourceRange range;
};
/// By static-ness and name.
using Members = std::map<std::pair<bool, std::string>, Member>;

Members membersOf(const model::Class& one) {
  Members members;
  for (const model::Field& field : one.fields)
    if (!isSkipped(field.attributes))
      members.emplace(std::pair(field.isStatic, model::jsName(field)), Member{true, field.range});
  for (const model::Function& function : one.functions) {
    if (isSkipped(function.attributes) || function.kind == model::FunctionKind::constructor) continue;
    bool isStatic = function.kind == model::FunctionKind::staticMethod;
    bool isProperty = function.attributes.has(Attr::getter) || function.attributes.has(Attr::setter);
    std::string name = isProperty ? model::propertyName(function) : model::jsName(function);
    members.emplace(std::pair(isStatic, std::move(name)), Member{isProperty, function.range});
  }
  return members;
}

class Inheritance {
 public:
  explicit Inheritance(const Context& context) : context_(context) {}

  void check(const model::Class& derived) {
    Members own = membersOf(derived);
    compare(derived, own, derived);
  }

 private:
  void compare(const model::Class& derived, const Members& own, const model::Class& from) {
    for (const model::Base& base : from.bases) {
      auto found = context_.known.classes.find(base.key);
      if (found == context_.known.classes.end()) continue;
      for (const auto& [place, inherited] : membersOf(*found->second))
        if (auto member = own.find(place); member != own.end() && member->second.isProperty != inherited.isProperty)
          report(derived, *found->second, place.second, member->second, inherited);
      compare(derived, own, *found->second);
    }
  }

  void report(const model::Class& derived, const model::Class& base, const std::string& name, const Member& member,
              const Member& inherited) {
    const char* here = member.isProperty ? "property" : "method";
    const char* there = inherited.isProperty ? "property" : "method";
    context_
        .report("inherited-member",
                "'" + name + "' is a " + here + " of '" + derived.name + "' and a " + there + " of its base '" +
                    base.name + "'",
                member.range,
                inherited.isProperty ? "mark it [[wasm::getter]] here too, or rename it: [[wasm::name(\"...\")]]"
                                     : "make both the same, or rename one: [[wasm::name(\"...\")]]")
        .notes.push_back({"the one of the base is here", inherited.range});
  }

  const Context& context_;
};

}  // namespace

void checkInheritance(const Context& context) {
  Inheritance inheritance(context);
  for (const model::Class& one : context.module.classes)
    if (one.attributes.has(Attr::export_)) inheritance.check(one);
}

}  // namespace wasmbind::check
