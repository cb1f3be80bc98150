// SPDX-License-Identifier: MIT OR Apache-2.0
#include "check/check.h"

#include <algorithm>
#include <tuple>

#include "check/rules.h"
#include "model/attached.h"

namespace wasmbind::check {
namespace {

bool isSame(const diag::Diagnostic& a, const diag::Diagnostic& b) {
  return a.id == b.id && a.range == b.range && a.message == b.message;
}

/// Headers are seen by several modules; what is wrong in them is said once.
void addOnce(diag::Diagnostics& all, diag::Diagnostics&& more) {
  for (diag::Diagnostic& one : more)
    if (std::ranges::none_of(all, [&](const auto& other) { return isSame(one, other); })) all.push_back(std::move(one));
}

diag::Diagnostics checkOne(const model::Module& module, std::span<const model::Module> all, Extent extent) {
  diag::Diagnostics findings;
  KnownTypes known(module);
  Context context{module, known, findings, all, extent == Extent::program};
  for (const model::Namespace& space : module.namespaces) checkNamespace(space, context);
  for (const model::Class& one : module.classes) checkClass(one, context);
  for (const model::Enum& one : module.enums) checkEnum(one, context);
  for (const model::Function& function : module.functions) checkFunction(function, context);
  for (const model::Variable& variable : module.variables) checkVariable(variable, context);
  checkInheritance(context);
  checkOverloads(context);
  checkSnippets(context);
  checkUnsupported(context);
  return findings;
}

/// Orders the findings of one module by place; those in headers come after those in the source.
void sort(diag::Diagnostics& findings, const std::string& source) {
  auto key = [&](const diag::Diagnostic& one) {
    return std::tuple(one.range.file != source, one.range.file, one.range.line, one.range.column, one.id, one.message);
  };
  std::ranges::sort(findings, {}, key);
}

}  // namespace

diag::Diagnostic& Context::report(std::string id, std::string message, const model::SourceRange& range,
                                  std::string hint) const {
  diag::Diagnostic finding;
  finding.id = std::move(id);
  finding.message = std::move(message);
  finding.range = range;
  finding.hint = std::move(hint);
  return findings.emplace_back(std::move(finding));
}

bool Context::mayBeElsewhere(const std::string& name) const {
  model::Attachment wanted;
  wanted.className = name;
  return !isWhole || std::ranges::any_of(modules, [&](const auto& other) { return model::classOf(wanted, other); });
}

diag::Diagnostics check(std::span<const model::Module> modules, Extent extent) {
  diag::Diagnostics all;
  for (const model::Module& module : modules) {
    diag::Diagnostics findings = checkOne(module, modules, extent);
    sort(findings, module.source);
    addOnce(all, std::move(findings));
  }
  diag::Diagnostics collisions;
  checkCollisions(modules, collisions);
  checkDeletions(modules, collisions);
  addOnce(all, std::move(collisions));
  return all;
}

diag::Diagnostics check(const model::Module& module) { return check(std::span(&module, 1)); }

}  // namespace wasmbind::check
