// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Objects that C++ deletes through a base: JavaScript passes derived ones, which needs a virtual destructor.
#include <map>

#include "check/rules.h"

namespace wasmbind::check {
namespace {

using ByKey = std::map<std::string, const model::Class*>;

class Deletions {
 public:
  Deletions(std::span<const model::Module> modules, diag::Diagnostics& findings) : findings(findings) {
    for (const model::Module& module : modules)
      for (const model::Class& one : module.classes)
        if (one.attributes.has(Attr::export_)) classes.emplace(one.key, &one);
    for (const auto& [key, one] : classes) addBases(*one, *one);
  }

  void check(const model::Module& module) {
    for (const model::Function& function : module.functions) check(function);
    for (const model::Class& one : module.classes)
      if (one.attributes.has(Attr::export_)) check(one);
  }

 private:
  void addBases(const model::Class& derived, const model::Class& from) {
    for (const model::Base& base : from.bases) {
      auto found = classes.find(base.key);
      if (found == classes.end() || found->second == &from) continue;
      if (!found->second->hasVirtualDestructor) endangered.emplace(base.key, &derived);
      addBases(derived, *found->second);
    }
  }

  void check(const model::Class& one) {
    for (const model::Function& method : one.functions) {
      if (isSkipped(method.attributes)) continue;
      check(method);
      if (method.refQualifier == model::RefQualifier::rvalue) report(one.key, "'" + method.name + "'", method.range);
    }
    for (const model::Field& field : one.fields)
      if (!isSkipped(field.attributes) && !field.isConst) taken(field.type, field.type, field.range);
  }

  void check(const model::Function& function) {
    if (function.isImport) return taken(function.result, function.result, function.range);
    for (const model::Parameter& parameter : function.parameters)
      taken(parameter.type, parameter.type, somewhere(parameter.range, function.range));
  }

  /// Looks for classes that C++ takes over with a value of this type.
  void taken(const model::Type& type, const model::Type& top, const model::SourceRange& fallback) {
    const model::SourceRange& range = somewhere(top.range, fallback);
    bool smart = (type.name == "std::unique_ptr" && type.reference != model::Reference::lvalue) ||
                 type.name == "std::shared_ptr";
    if (smart && !type.arguments.empty()) report(type.arguments[0].key, "'" + top.written + "'", range);
    bool moved =
        type.reference == model::Reference::rvalue || (type.reference == model::Reference::none && !type.copyable);
    if (moved && !type.key.empty()) report(type.key, "'" + top.written + "'", range);
    if (smart || type.kind == model::TypeKind::pointer) return;
    for (const model::Type& argument : type.arguments) taken(argument, top, fallback);
  }

  void report(const std::string& key, const std::string& what, const model::SourceRange& range) {
    auto found = endangered.find(key);
    if (found == endangered.end()) return;
    const model::Class& base = *classes.at(key);
    diag::Diagnostic finding;
    finding.id = "base-needs-virtual-destructor";
    finding.message = what + " would delete a '" + found->second->name + "' as a '" + base.name +
                      "', which has no virtual destructor";
    finding.range = range;
    finding.hint = "write into '" + base.name + "': virtual ~" + base.name + "() = default;";
    finding.notes.push_back(
        {"'" + found->second->name + "', which JavaScript may pass, derives from it here", found->second->range});
    findings.push_back(std::move(finding));
  }

  diag::Diagnostics& findings;
  ByKey classes;
  ByKey endangered;  ///< bases without a virtual destructor, and a class that derives from each
};

}  // namespace

void checkDeletions(std::span<const model::Module> modules, diag::Diagnostics& findings) {
  Deletions deletions(modules, findings);
  for (const model::Module& module : modules) deletions.check(module);
}

}  // namespace wasmbind::check
