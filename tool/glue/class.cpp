// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/class.h"

#include "glue/doc.h"
#include "glue/overloads.h"

namespace wasmbind::glue {
namespace {

using enum model::MemberKind;

std::string memberPlace(const model::ClassInterface& item, const model::Callable& member) {
  if (member.member == constructor) return "new " + item.name;
  return item.name + memberAccess(member.name);
}

Lines printMember(Scope& scope, const model::ClassInterface& item, const Overloads& overloads) {
  const model::Callable& first = *overloads[0];
  OverloadedBody body = overloadedBody(scope, overloads, memberPlace(item, first), &item);
  Lines lines = scriptDoc(scope, overloads, body.parameters);
  std::string head = isStatic(first.member) ? "static " : "";
  if (first.member == getter || first.member == static_getter) head += "get ";
  if (first.member == setter || first.member == static_setter) head += "set ";
  head += first.member == constructor ? "constructor" : propertyKey(first.name);
  lines.push_back(head + "(" + join(body.parameters, ", ") + ") {");
  append(lines, body.body, 1);
  lines.emplace_back("}");
  return lines;
}

Lines printNoConstructor(const model::ClassInterface& item) {
  return {"constructor() {", "  throw new TypeError(" + quote(item.name + " has no public constructor") + ");", "}"};
}

/// `free()` and `[Symbol.dispose]()`. Disposing twice is harmless, as the protocol asks; freeing twice is an error.
Lines printFree(Scope& scope, const model::ClassInterface& item, const ClassNames& names) {
  Lines lines = {"/** Releases the C++ object now. Any use of this object afterwards throws. */", "free() {",
                 "  const ptr = this?.[" + names.pointer + "] || " + scope.use("lost") + "(this, " + names.pointer +
                     ", " + quote(item.name + ".free") + ", \"this\", " + quote(item.name) + ");"};
  if (scope.lends())
    lines.push_back("  " + scope.use("checkIdle") + "(ptr, " + quote(item.name + ".free") + ", \"this\");");
  append(lines, {"  const ownership = this[" + scope.use("OWNERSHIP") + "];",
                 "  " + scope.use("forget") + "(this, " + names.pointer + ", \"freed\");",
                 "  if (ownership !== 0) " + names.free + "(ptr, ownership);", "}", "",
                 "/** Releases the C++ object unless that has happened already; for `using`. */",
                 "[Symbol.dispose]() {", "  if (this[" + names.pointer + "] !== 0) this.free();", "}"});
  return lines;
}

bool handedOut(const model::BorderType& type, const std::string& key, bool borrowed) {
  using enum model::TypeCode;
  if (type.key == key) {
    const bool isBorrowed = type.code == object_reference || type.code == object_pointer;
    const bool isObject = type.code >= object_value && type.code <= object_shared;
    if (isObject && isBorrowed == borrowed) return true;
  }
  for (const model::BorderType& argument : type.arguments)
    if (handedOut(argument, key, borrowed)) return true;
  return false;
}

/// Whether the class's objects come out of the module: borrowed from their receiver, or in any way at all.
bool comesOut(const Scope& scope, const std::string& key, bool fromReceiver) {
  for (const model::Callable& function : scope.interface.functions)
    if (!fromReceiver && (handedOut(function.result, key, false) || handedOut(function.result, key, true))) return true;
  for (const model::ImportInterface& import : scope.interface.imports)
    for (const model::BorderParameter& parameter : import.callable.parameters)
      if (!fromReceiver && (handedOut(parameter.type, key, false) || handedOut(parameter.type, key, true))) return true;
  for (const model::ClassInterface& item : scope.interface.classes) {
    for (const model::Callable& member : item.members) {
      const bool hasReceiver = member.member == method || member.member == getter;
      const bool stream = member.result.code == model::TypeCode::sequence || !member.result.arguments.empty();
      const bool borrows = handedOut(member.result, key, true) && hasReceiver && !stream;
      const bool wraps = handedOut(member.result, key, false) || (handedOut(member.result, key, true) && !borrows);
      if (fromReceiver ? borrows : wraps) return true;
    }
  }
  return false;
}

/// How objects that the module hands out are wrapped; only what is needed.
Lines printWrap(Scope& scope, const model::ClassInterface& item, const ClassNames& names) {
  Lines lines;
  const std::string object = "Object.create(" + names.local + ".prototype)";
  if (comesOut(scope, item.key, false)) {
    append(lines, {"static __wrap(ptr, ownership) {",
                   "  return " + scope.use("adopt") + "(" + object + ", " + names.pointer + ", ptr, ownership, " +
                       names.free + ");",
                   "}"});
  }
  if (comesOut(scope, item.key, true)) {
    if (!lines.empty()) lines.emplace_back();
    append(lines,
           {"static __borrow(ptr, owner, ownerPointer) {",
            "  return " + scope.use("borrow") + "(" + object + ", " + names.pointer + ", ptr, owner, ownerPointer);",
            "}"});
  }
  return lines;
}

}  // namespace

bool isAccessor(model::MemberKind kind) {
  return kind == getter || kind == setter || kind == static_getter || kind == static_setter;
}

bool isStatic(model::MemberKind kind) {
  return kind == static_method || kind == static_getter || kind == static_setter;
}

Lines printClass(Scope& scope, const model::ClassInterface& item, const std::string& exported) {
  const ClassNames& names = scope.classNames(item.key);
  std::vector<Lines> members;
  bool hasConstructor = false;
  for (const Overloads& overloads : groupOverloads(item.members)) {
    hasConstructor |= overloads[0]->member == constructor;
    members.push_back(printMember(scope, item, overloads));
  }
  if (!hasConstructor) members.insert(members.begin(), printNoConstructor(item));
  if (Lines wrap = printWrap(scope, item, names); !wrap.empty()) members.insert(members.begin(), std::move(wrap));
  members.push_back(printFree(scope, item, names));

  Lines lines = {"const " + names.pointer + " = Symbol(" + quote(item.name) + ");",
                 "",
                 "function " + names.free + "(ptr, ownership) {",
                 "  wasm" + memberAccess(item.free.finalSymbol) + "(ptr, ownership);",
                 "}",
                 ""};
  append(lines, renderDoc(parseDoc(item.doc), {}, ""));
  const bool isNamed = names.local == item.name;
  lines.push_back(isNamed
                      ? exported + "class " + item.name + " {"
                      : "const " + names.local + " = class " + (isIdentifier(item.name) ? item.name + " " : "") + "{");
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (i > 0) lines.emplace_back();
    append(lines, members[i], 1);
  }
  lines.emplace_back(isNamed ? "}" : "};");
  return lines;
}

}  // namespace wasmbind::glue
