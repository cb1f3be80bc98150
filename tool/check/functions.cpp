// SPDX-License-Identifier: MIT OR Apache-2.0
#include "check/remedies.h"
#include "check/rules.h"
#include "model/names.h"

namespace wasmbind::check {
namespace {

/// Puts [[wasm::skip]] before a member that cannot cross.
void offerSkip(diag::Diagnostic& finding, const model::SourceRange& declaration, const model::Class* owner) {
  if (!owner || owner->throughAlias || declaration.line == 0) return;
  model::SourceRange start = declaration;
  start.endColumn = start.column;
  finding.fixIts.push_back({start, "[[wasm::skip]] "});
  finding.hint += (finding.hint.empty() ? "" : "; ") + std::string("[[wasm::skip]] leaves the member out");
}

void checkType(const model::Type& type, Position position, const model::Function& function, const model::Class* owner,
               const model::SourceRange& fallback, const Context& context) {
  std::optional<Objection> objection = objectionTo(type, position, context.known);
  if (!objection) return;
  // What a constructor makes lies where it stays.
  if (objection->id == "not-movable" && function.attributes.has(Attr::constructor_of)) return;
  diag::Diagnostic& finding =
      context.report(objection->id, objection->message, somewhere(type.range, fallback), objection->hint);
  offerSkip(finding, function.declaration, owner);
}

bool isView(const model::Type& type) {
  if (type.kind == model::TypeKind::pointer || type.name == "std::span" || type.name == "std::basic_string_view")
    return true;
  return type.name == "std::optional" && isView(type.arguments.front());
}

/// A generator reads its parameters when the call has long returned, and what was passed is gone.
void checkGenerator(const model::Function& function, const Context& context) {
  if (function.isImport || function.result.name != "js::generator") return;
  for (const model::Parameter& one : function.parameters)
    if (one.type.reference != model::Reference::none || isView(one.type))
      context.report("generator-parameter",
                     "what '" + one.type.written + "' refers to is gone when the generator goes on",
                     somewhere(one.type.range, somewhere(one.range, function.range)),
                     "take it by value, objects as std::shared_ptr: the generator keeps it");
}

bool isSequence(const model::Type& type) { return type.name == "std::vector" || type.name == "std::span"; }

void checkVariadic(const model::Function& function, const Context& context) {
  const model::Attribute* variadic = function.attributes.find(Attr::variadic);
  if (!variadic) return;
  if (!function.parameters.empty() && isSequence(function.parameters.back().type)) return;
  context.report("variadic-parameter", "the last parameter of a variadic function has to be a span or a vector",
                 function.parameters.empty() ? variadic->range : function.parameters.back().type.range,
                 "give it a last parameter of type std::span<const T> or std::vector<T>");
}

void checkThis(const model::Function& function, const Context& context) {
  for (std::size_t i = 0; i < function.parameters.size(); ++i) {
    const model::Attribute* mark = function.parameters[i].attributes.find(Attr::js_this);
    if (!mark || (i == 0 && function.kind == model::FunctionKind::function)) continue;
    context.report("js-this-position", "'wasm::js_this' stands on the first parameter of a free function only",
                   mark->range, i == 0 ? "methods have their own this" : "make it the first parameter");
  }
}

void checkStart(const model::Function& function, const Context& context) {
  if (!function.attributes.has(Attr::start)) return;
  bool needsArguments = false;
  for (const model::Parameter& parameter : function.parameters) needsArguments |= !parameter.hasDefault;
  if (needsArguments)
    context.report("start-parameters", "nobody passes arguments to the start function '" + function.name + "'",
                   function.parameters.front().range, "remove its parameters");
}

bool isObjectOf(const model::Type& type, const KnownTypes& known) {
  if (type.kind == model::TypeKind::pointer) return known.isClass(type.arguments.front());
  return type.reference == model::Reference::lvalue && known.isClass(type);
}

/// Whether an exported object is there that can keep an argument: the receiver, a new object or the result.
bool hasKeeper(const model::Function& function, const KnownTypes& known) {
  if (function.kind == model::FunctionKind::constructor || function.kind == model::FunctionKind::method) return true;
  if (function.attributes.has(Attr::method) || function.attributes.has(Attr::constructor_of)) return true;
  const model::Type& result = function.result;
  const bool isPointer = result.name == "std::unique_ptr" || result.name == "std::shared_ptr";
  return known.isClass(result) || isObjectOf(result, known) || (isPointer && known.isClass(result.arguments.front()));
}

/// [[wasm::keep_alive]] and [[wasm::borrowed]] are about objects of exported classes that C++ gets a pointer to.
void checkLifetimes(const model::Function& function, const Context& context) {
  const bool constructs =
      function.kind == model::FunctionKind::constructor || function.attributes.has(Attr::constructor_of);
  for (const model::Parameter& parameter : function.parameters) {
    const model::Attribute* keeps = parameter.attributes.find(Attr::keep_alive);
    const model::Attribute* borrows = parameter.attributes.find(Attr::borrowed);
    const model::Attribute* mark = keeps ? keeps : borrows;
    if (!mark) continue;
    const std::string name = keeps ? "[[wasm::keep_alive]]" : "[[wasm::borrowed]]";
    if (!isObjectOf(parameter.type, context.known))
      context.report("lifetime-type",
                     name + " is about objects: '" + shown(parameter.type) + "' is none that JavaScript owns",
                     mark->range, "take T& or T* of an exported class; copies and smart pointers need no attribute");
    else if (function.isImport)
      context.report("lifetime-position", name + " has no effect on a parameter of an import", mark->range,
                     "remove it");
    else if (borrows && !constructs)
      context.report("lifetime-position",
                     name + " has no effect here: only constructors keep their arguments by themselves", mark->range,
                     "remove it");
    else if (keeps && !hasKeeper(function, context.known))
      context.report("lifetime-position", name + " has no effect here: there is no object that could keep the argument",
                     mark->range,
                     "put it on a parameter of a method, a constructor, or a function that returns an object");
  }
}

}  // namespace

void checkSignature(const model::Function& function, const model::Class* owner, const Context& context) {
  if (function.isConsteval) {
    diag::Diagnostic& finding = context.report(
        "consteval", "'" + function.name + "' is consteval: it runs while the code is compiled, and never after",
        function.range, "make it constexpr");
    offerSkip(finding, function.declaration, owner);
  }
  if (function.isVariadic) {
    diag::Diagnostic& finding = context.report(
        "c-variadic", "'" + function.name + "' takes C variadic arguments ('...'), whose types nobody knows",
        function.range, "take a std::vector or std::span as last parameter and mark it [[wasm::variadic]]");
    offerSkip(finding, function.declaration, owner);
  }
  Position parameter = function.isImport ? Position::importParameter : Position::parameter;
  Position result = function.isImport ? Position::importResult : Position::result;
  for (const model::Parameter& one : function.parameters)
    checkType(one.type, parameter, function, owner, somewhere(one.range, function.range), context);
  if (function.kind != model::FunctionKind::constructor)
    checkType(function.result, result, function, owner, function.range, context);
  checkVariadic(function, context);
  checkGenerator(function, context);
  checkThis(function, context);
  checkLifetimes(function, context);
}

void checkAccessor(const model::Function& function, const Context& context) {
  const model::Attribute* getter = function.attributes.find(Attr::getter);
  const model::Attribute* setter = function.attributes.find(Attr::setter);
  if (!getter && !setter) return;
  std::size_t self = function.kind == model::FunctionKind::function && !function.attributes.has(Attr::static_of) &&
                             function.attributes.has(Attr::export_)
                         ? 1
                         : 0;
  std::size_t required = self;
  for (std::size_t i = self; i < function.parameters.size(); ++i) required += !function.parameters[i].hasDefault;
  std::size_t wanted = self + (setter ? 1 : 0);
  bool fits = required <= wanted && function.parameters.size() >= wanted;
  if (!fits)
    context.report(setter ? "setter-parameters" : "getter-parameters",
                   setter ? "the setter '" + function.name + "' has to take one parameter, the new value"
                          : "the getter '" + function.name + "' has to do without parameters",
                   function.range, setter ? "" : "make it a method if it needs arguments");
  if (getter && function.result.kind == model::TypeKind::void_)
    context.report("getter-result", "the getter '" + function.name + "' returns nothing",
                   somewhere(function.result.range, function.range), "return the value of the property");
  const model::Attribute* mark = getter ? getter : setter;
  const model::Attribute* name = function.attributes.find(Attr::name);
  if (name && !name->arguments.empty() && !mark->arguments.empty() && name->arguments[0] != mark->arguments[0])
    context
        .report("named-twice", "the property is called '" + mark->arguments[0] + "' and '" + name->arguments[0] + "'",
                name->range, "keep one of the two names")
        .notes.push_back({"the other name is here", mark->range});
}

void checkFunction(const model::Function& function, const Context& context) {
  bool isExport = function.attributes.has(Attr::export_);
  if (function.isImport) {
    if (isExport)
      context.report("export-among-imports",
                     "'" + function.name + "' is marked [[wasm::export]] in a namespace of imports", function.range,
                     "move it out of the namespace");
    checkImport(function, context);
  }
  if (!checkAttached(function, context) && isExport)
    checkName(function.attributes, function.name, function.range, !function.jsNamespace.empty(), context);
  checkStart(function, context);
  checkSignature(function, nullptr, context);
}

}  // namespace wasmbind::check
