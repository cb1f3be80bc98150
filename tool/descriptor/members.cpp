// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/members.h"

#include <algorithm>
#include <tuple>

#include "descriptor/order.h"
#include "descriptor/references.h"

namespace wasmbind::descriptor {
namespace {

using enum model::MemberKind;

bool isOnClass(model::MemberKind kind) {
  return kind == static_method || kind == static_getter || kind == static_setter;
}
bool isMethod(model::MemberKind kind) { return kind == method || kind == static_method; }

std::string fullName(const model::ClassInterface& c) {
  std::string text;
  for (const std::string& part : c.path) text += part + ".";
  return text + c.name;
}

bool sameTypes(const model::Callable& a, const model::Callable& b) {
  return std::ranges::equal(a.parameters, b.parameters, {}, &model::BorderParameter::type,
                            &model::BorderParameter::type);
}

/// \return why two members of a class cannot both be there, or nullptr if they can
const char* conflict(const model::Callable& a, const model::Callable& b) {
  bool shortened = (a.flags | b.flags) & ::wasm::abi::callable_flag::shortened;
  if (a.name != b.name || isOnClass(a.member) != isOnClass(b.member) || shortened) return nullptr;
  if ((a.member == constructor) != (b.member == constructor)) return nullptr;
  if (isMethod(a.member) != isMethod(b.member)) return "one is a method, the other a property: rename one of them";
  if (a.member != b.member) return nullptr;
  if (a.member != constructor && !isMethod(a.member)) return "a property has one getter and one setter: rename one";
  if (!sameTypes(a, b)) return nullptr;
  return a.member == constructor ? "JavaScript cannot tell these constructors apart: make one of them a static method"
                                 : "JavaScript cannot tell these overloads apart: rename one of them";
}

class Attacher {
 public:
  Attacher(model::Interface& interface, diag::Diagnostics& problems) : interface_(interface), problems_(problems) {}

  void add(MemberEntity& member) {
    model::ClassInterface* owner = ownerOf(member);
    if (!owner) return complain(member);
    for (const model::Callable& other : owner->members)
      if (const char* why = conflict(other, member.callable)) return report(*owner, other, member.callable, why);
    if (member.callable.member != constructor) return owner->members.push_back(std::move(member.callable));
    owner->flags &= ~::wasm::abi::class_flag::abstract;
    auto behind = std::find_if(owner->members.rbegin(), owner->members.rend(),
                               [](const model::Callable& other) { return other.member == constructor; });
    owner->members.insert(behind.base(), std::move(member.callable));
  }

 private:
  model::ClassInterface* ownerOf(const MemberEntity& member) {
    auto matches = [&](const model::ClassInterface& c) {
      return member.classKey.empty() ? fullName(c) == member.className : c.key == member.classKey;
    };
    auto found = std::ranges::find_if(interface_.classes, matches);
    if (found != interface_.classes.end()) return &*found;
    if (!member.classKey.empty()) return nullptr;
    // The name alone does as long as it names one.
    found = std::ranges::find(interface_.classes, member.className, &model::ClassInterface::name);
    bool isOnly = std::ranges::count(interface_.classes, member.className, &model::ClassInterface::name) == 1;
    return isOnly ? &*found : nullptr;
  }

  void complain(const MemberEntity& member) {
    std::string name = member.className.empty() ? readableKey(member.classKey) : member.className;
    diag::Diagnostic problem = diag::error("unknown-class", "there is no exported class '" + name + "'",
                                           "write the JavaScript name of a class that is marked [[wasm::export]], with "
                                           "its namespaces: \"geo.Shape\"");
    problem.range = parseLocation(member.callable.location);
    problems_.push_back(std::move(problem));
  }

  void report(const model::ClassInterface& owner, const model::Callable& first, const model::Callable& second,
              const std::string& hint) {
    std::string what = second.member == constructor
                           ? "two constructors of '" + owner.name + "' take the same arguments"
                           : "two members of '" + owner.name + "' are called '" + first.name + "'";
    diag::Diagnostic problem = diag::error("export-name-conflict", what, hint);
    problem.range = parseLocation(second.location);
    problem.notes.push_back({"the other one is here", parseLocation(first.location)});
    problems_.push_back(std::move(problem));
  }

  model::Interface& interface_;
  diag::Diagnostics& problems_;
};

}  // namespace

void attachMembers(std::vector<MemberEntity> members, model::Interface& interface, diag::Diagnostics& problems) {
  std::ranges::sort(members, {}, [](const MemberEntity& e) {
    model::SourceRange place = parseLocation(e.callable.location);
    return std::tuple(place.file, place.line, place.column, e.callable.name, e.callable.symbol);
  });
  Attacher attacher(interface, problems);
  for (MemberEntity& member : members) attacher.add(member);
}

}  // namespace wasmbind::descriptor
