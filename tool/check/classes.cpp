// SPDX-License-Identifier: MIT OR Apache-2.0
#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

bool isReadOnly(const model::Field& field) { return field.isConst || field.attributes.has(Attr::readonly); }

}  // namespace

void checkMethod(const model::Function& function, const model::Class& owner, const Context& context) {
  if (function.kind != model::FunctionKind::constructor) {
    bool accessor = function.attributes.has(Attr::getter) || function.attributes.has(Attr::setter);
    checkMemberName(accessor ? model::propertyName(function) : model::jsName(function), function.attributes,
                    function.range, function.kind == model::FunctionKind::staticMethod, context);
  }
  checkAccessor(function, context);
  checkSignature(function, &owner, context);
}

void checkField(const model::Field& field, const model::Class& owner, const Context& context) {
  checkMemberName(model::jsName(field), field.attributes, field.range, field.isStatic, context);
  std::optional<Objection> objection;
  if (field.isInUnion)
    objection = Objection{
        "union-member",
        "'" + field.name + "' is a member of an unnamed union, and nobody knows which of them holds the value",
        "offer methods that know, or use std::variant"};
  else if (field.type.reference != model::Reference::none && !context.known.isClass(field.type))
    objection = Objection{"reference-member",
                          "'" + field.type.written +
                              "' cannot cross to JavaScript: a data member that is a reference has no value of its own",
                          "offer a method that returns the value"};
  else
    objection = objectionTo(field.type, isReadOnly(field) ? Position::result : Position::field, context.known);
  if (!objection && !field.type.copyable && !context.known.find(field.type))
    objection = Objection{
        "member-not-copyable",
        "'" + field.type.written + "' cannot cross to JavaScript: reading the data member would take its value away",
        "offer methods that hand the value over"};
  if (!objection) return;
  diag::Diagnostic& finding =
      context.report(objection->id, objection->message, somewhere(field.type.range, field.range), objection->hint);
  if (owner.throughAlias || field.declaration.line == 0) return;
  model::SourceRange start = field.declaration;
  start.endColumn = start.column;
  finding.fixIts.push_back({start, "[[wasm::skip]] "});
  finding.hint += "; [[wasm::skip]] leaves the member out";
}

/// JavaScript must not make what nobody can delete.
static void checkDestructor(const model::Class& declaration, const Context& context) {
  if (declaration.isDestructible || declaration.isAbstract) return;
  for (const model::Function& function : declaration.functions) {
    if (function.kind != model::FunctionKind::constructor || isSkipped(function.attributes)) continue;
    diag::Diagnostic& finding = context.report(
        "no-public-destructor",
        "JavaScript could make a '" + declaration.name +
            "', but the destructor is not public, so nobody could delete it",
        function.range,
        declaration.throughAlias ? std::string("make the destructor public")
                                 : "make the destructor public, or leave the constructor out with [[wasm::skip]]");
    if (!declaration.throughAlias && function.declaration.line != 0) {
      model::SourceRange start = function.declaration;
      start.endColumn = start.column;
      finding.fixIts.push_back({start, "[[wasm::skip]] "});
    }
  }
}

void checkClass(const model::Class& declaration, const Context& context) {
  bool isImport = declaration.attributes.has(Attr::import);
  if (declaration.isUnion)
    context.report("union-not-supported",
                   "'" + declaration.name + "' is a union, and nobody knows which member holds the value",
                   declaration.range, "export a class with methods that know");
  if (isImport) return checkImportedClass(declaration, context);
  checkName(declaration.attributes, declaration.name, declaration.range, !declaration.jsNamespace.empty(), context);
  bool isRecord = declaration.attributes.has(Attr::record);
  if (isRecord && !declaration.isUnion && (!declaration.isAggregate || !declaration.bases.empty()))
    context.report(
        "record-not-aggregate",
        "'" + declaration.name + "' is a record, but not only data: " +
            (declaration.bases.empty() ? "it has constructors, virtual functions or members that are not public"
                                       : "it has a base class"),
        declaration.range,
        declaration.bases.empty() ? "remove them, or mark it [[wasm::export]] to make it a class"
                                  : "make the base a member, or mark it [[wasm::export]] to make it a class");
  // A record is its data; methods stay in C++.
  if (!declaration.attributes.has(Attr::record))
    for (const model::Function& function : declaration.functions)
      if (!isSkipped(function.attributes)) checkMethod(function, declaration, context);
  if (declaration.element && !isRecord && !declaration.throughAlias)
    if (auto objection = objectionTo(*declaration.element, Position::result, context.known))
      context.report(objection->id, "elements of '" + declaration.name + "': " + objection->message, declaration.range,
                     objection->hint + "; [[wasm::skip]] before begin() leaves the iteration out");
  for (const model::Field& field : declaration.fields)
    if (!isSkipped(field.attributes)) checkField(field, declaration, context);
  if (!isRecord) checkDestructor(declaration, context);
  checkMemberCollisions(declaration, context);
  checkExtendable(declaration, context);
}

}  // namespace wasmbind::check
