// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Rules for what JavaScript provides.
#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

void checkReexport(const model::Attributes& attributes, const Context& context) {
  const model::Attribute* mark = attributes.find("reexport");
  if (!mark || mark->arguments.empty() || model::isIdentifier(mark->arguments[0])) return;
  context.report("invalid-name", "'" + mark->arguments[0] + "' is no JavaScript name", mark->range,
                 "names are made of letters, digits, '_' and '$', and do not begin with a digit");
}

void checkLinkage(bool isInternal, const std::string& name, const model::SourceRange& range, const Context& context) {
  if (isInternal)
    context.report("import-internal", "the import '" + name + "' is invisible outside this file", range,
                   "remove 'static', or move it out of the unnamed namespace");
}

}  // namespace

void checkImport(const model::Function& function, const Context& context) {
  if (function.isDefined && function.kind == model::FunctionKind::function)
    context.report("import-defined", "the import '" + function.name + "' has a body, but JavaScript provides it",
                   function.range, "declare it only: remove the body");
  checkLinkage(function.internalLinkage, function.name, function.range, context);
  checkReexport(function.attributes, context);
}

void checkImportedVariable(const model::Variable& variable, const Context& context) {
  const bool isLazy = variable.type.name == "js::lazy" && variable.type.arguments.size() == 1;
  if (!isLazy)
    context.report("import-variable-type",
                   "the imported variable '" + variable.name + "' is declared as '" + variable.type.written +
                       "', which C++ would read from its own memory",
                   somewhere(variable.type.range, variable.range),
                   "declare it as js::lazy<" + variable.type.written + ">, of <js/lazy.h>");
  if (variable.isDefined && !variable.internalLinkage)
    context.report("import-defined", "the import '" + variable.name + "' is defined here, but JavaScript provides it",
                   variable.range, "write extern before it, and no initializer");
  checkLinkage(variable.internalLinkage, variable.name, variable.range, context);
  checkReexport(variable.attributes, context);
  if (!isLazy) return;
  const model::Type& value = variable.type.arguments.front();
  if (auto objection = objectionTo(value, Position::importResult, context.known))
    context.report(objection->id, objection->message, somewhere(variable.type.range, variable.range), objection->hint);
}

void checkSnippets(const Context& context) {
  for (const model::DeclaredSnippet& one : context.module.snippets)
    for (const std::string& name : one.missing)
      context.report(
          "snippet-missing", "there is no file '" + name + "' beside the source", one.range,
          "the path is relative to the file that names it; modules of npm and of Node have no './' in front");
}

}  // namespace wasmbind::check
