// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Overloads that no JavaScript value tells apart.
#include <map>

#include "check/kinds.h"
#include "check/rules.h"
#include "model/attached.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

using ::wasm::abi::member;

/// The kinds of a function's arguments; `skipped` is an object in front of them.
std::vector<std::string> kindsOf(const model::Function& function, const model::Module& module) {
  std::vector<std::string> kinds;
  std::optional<model::Attachment> attachment = model::attachmentOf(function);
  for (const model::Parameter& parameter : function.parameters) {
    bool isObject = &parameter == &function.parameters.front() &&
                    ((attachment && attachment->takesObject) || parameter.attributes.has(Attr::js_this));
    if (!isObject) kinds.push_back(valueKind(parameter.type, module));
  }
  return kinds;
}

bool isProperty(const model::Attributes& attributes) {
  return attributes.has(Attr::getter) || attributes.has(Attr::setter);
}

/// Functions behind one JavaScript name.
class OverloadSets {
 public:
  explicit OverloadSets(const Context& context) : context_(context) {}

  /// \param constructed name of the class when the functions are its constructors
  void add(const std::string& set, const model::Function& function, const std::string& constructed = {}) {
    auto [place, isNew] = seen_.emplace(std::pair(set, kindsOf(function, context_.module)), &function);
    if (isNew || place->second->key == function.key) return;
    const model::Function& other = *place->second;
    // Different functions with one name are a collision, unless one of them joins the members of a class.
    bool areOverloads = other.qualified == function.qualified;
    if (!areOverloads && !model::attachmentOf(other) && !model::attachmentOf(function)) return;
    bool isConstructor = !constructed.empty();
    std::string what = isConstructor ? "constructors of '" + constructed + "'" : "overloads of '" + other.name + "'";
    if (!isConstructor && other.name != function.name)
      what = "functions '" + other.name + "' and '" + function.name + "'";
    std::string hint = isConstructor
                           ? "leave one out with [[wasm::skip]], or offer it as a static method with a name of its own"
                           : "give one of them another name with [[wasm::name(\"...\")]]";
    diag::Diagnostic& finding =
        context_.report("ambiguous-overloads", "no JavaScript value tells these two " + what + " apart", function.range,
                        hint + reason(other, function));
    finding.notes.push_back({"the other one is here", other.range});
  }

 private:
  /// "; JavaScript has one type of number for 'int' and 'double'"
  static std::string reason(const model::Function& a, const model::Function& b) {
    for (std::size_t i = 0; i < std::min(a.parameters.size(), b.parameters.size()); ++i) {
      const model::Type &one = a.parameters[i].type, &other = b.parameters[i].type;
      if (one.spelling != other.spelling && one.kind == model::TypeKind::builtin &&
          other.kind == model::TypeKind::builtin)
        return "; '" + one.written + "' and '" + other.written + "' are one type in JavaScript";
    }
    return {};
  }

  const Context& context_;
  std::map<std::pair<std::string, std::vector<std::string>>, const model::Function*> seen_;
};

std::string memberSet(const model::Class& owner, bool isStatic, const std::string& name) {
  return (isStatic ? "static " : "method ") + owner.key + " " + name;
}

}  // namespace

void checkOverloads(const Context& context) {
  OverloadSets sets(context);
  for (const model::Class& owner : context.module.classes) {
    if (!owner.attributes.has(Attr::export_)) continue;
    for (const model::Function& function : owner.functions) {
      if (isSkipped(function.attributes) || isProperty(function.attributes)) continue;
      bool isConstructor = function.kind == model::FunctionKind::constructor;
      if (isConstructor && owner.isAbstract) continue;
      bool isStatic = function.kind == model::FunctionKind::staticMethod;
      sets.add(isConstructor ? "new " + owner.key : memberSet(owner, isStatic, model::jsName(function)), function,
               isConstructor ? owner.name : std::string());
    }
  }
  for (const model::Function& function : context.module.functions) {
    if (function.isImport || !function.attributes.has(Attr::export_)) continue;
    std::optional<model::Attachment> attachment = model::attachmentOf(function);
    if (!attachment) {
      std::string set = "function";
      for (const std::string& part : function.jsNamespace) set += " " + part;
      sets.add(set + " " + model::jsName(function), function);
      continue;
    }
    const model::Class* owner = model::classOf(*attachment, context.module);
    if (!owner || isProperty(function.attributes)) continue;
    bool isConstructor = attachment->kind == member::constructor;
    sets.add(isConstructor ? "new " + owner->key : memberSet(*owner, !attachment->takesObject, model::jsName(function)),
             function, isConstructor ? owner->name : std::string());
  }
}

}  // namespace wasmbind::check
