// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Rules for what JavaScript provides.
#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

void checkReexport(const model::Attributes& attributes, const Context& context) {
  const model::Attribute* mark = attributes.find(Attr::reexport);
  if (!mark || mark->arguments.empty()) return;
  if (model::isIdentifier(mark->arguments[0]) && !mark->hasOddCharacters) return;
  context.report("invalid-name", "'" + mark->arguments[0] + "' is no JavaScript name", mark->range,
                 "names are made of letters, digits, '_' and '$', and do not begin with a digit");
}

void checkLinkage(bool isInternal, const std::string& name, const model::SourceRange& range, const Context& context) {
  if (isInternal)
    context.report("import-internal", "the import '" + name + "' is invisible outside this file", range,
                   "remove 'static', or move it out of the unnamed namespace");
}

/// How many arguments members with these marks take.
struct Arity {
  Attr mark;
  std::size_t parameters;
  std::string_view what;
};
constexpr Arity arities[] = {
    {Attr::index_get, 1, "the index and return the element"},
    {Attr::index_set, 2, "the index and the new element"},
    {Attr::index_delete, 1, "the index"},
};

void checkIndexing(const model::Function& function, bool isMethod, const Context& context) {
  for (const Arity& one : arities) {
    const model::Attribute* mark = function.attributes.find(one.mark);
    if (!mark) continue;
    if (!isMethod)
      context.report("index-without-object",
                     "'wasm::" + std::string(attributeName(mark->name)) + "' needs an object whose elements it means",
                     mark->range, "put it on a method of an imported class that is not static");
    else if (function.parameters.size() != one.parameters)
      context.report(
          "index-parameters", "'" + function.name + "' has to take " + std::string(one.what), function.range,
          "declare it with " + std::to_string(one.parameters) + (one.parameters == 1 ? " parameter" : " parameters"));
  }
}

void checkImportedMember(const model::Function& function, const Context& context) {
  if (isSkipped(function.attributes)) return;
  if (function.isDefined)
    context.report("import-defined",
                   "'" + function.name + "' of an imported class has a body, but JavaScript provides it",
                   function.range, "declare it only; [[wasm::skip]] before it makes it a member of C++ alone");
  if (function.isVirtual)
    context.report("import-class-layout",
                   "'" + function.name + "' is virtual, and an imported class is nothing but a handle", function.range,
                   "remove 'virtual': JavaScript finds the member of the object's own class by itself");
  checkIndexing(function, function.kind == model::FunctionKind::method, context);
  checkAccessor(function, context);
  checkSignature(function, nullptr, context);
}

}  // namespace

void checkImportedClass(const model::Class& declaration, const Context& context) {
  checkReexport(declaration.attributes, context);
  if (!declaration.derivesFromValue)
    context.report("import-class-base", "the imported class '" + declaration.name + "' has no handle of an object",
                   declaration.range, "derive it from js::object, of <js/object.h>, or from another imported class");
  else if (declaration.hasSeveralBases)
    context.report("import-class-layout",
                   "'" + declaration.name + "' has several bases, and an imported class is nothing but a handle",
                   declaration.range, "derive it from the one class that it extends in JavaScript");
  if (declaration.hasData)
    context.report("import-class-layout",
                   "'" + declaration.name + "' has data members, and an imported class is nothing but a handle",
                   declaration.range, "declare the properties of the JavaScript object as [[wasm::getter]] methods");
  for (const model::Field& field : declaration.fields)
    if (field.isStatic && !isSkipped(field.attributes))
      context.report("import-class-layout", "the static member '" + field.name + "' would lie in C++ memory",
                     field.range, "declare it as a static method marked [[wasm::getter]]");
  for (const model::Function& function : declaration.functions) checkImportedMember(function, context);
}

void checkImport(const model::Function& function, const Context& context) {
  if (function.isDefined && function.kind == model::FunctionKind::function)
    context.report("import-defined", "the import '" + function.name + "' has a body, but JavaScript provides it",
                   function.range, "declare it only: remove the body");
  checkLinkage(function.internalLinkage, function.name, function.range, context);
  checkIndexing(function, false, context);
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
