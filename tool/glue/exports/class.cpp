// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/exports/class.h"

#include <algorithm>

#include "glue/exports/call.h"
#include "glue/exports/extension.h"
#include "glue/exports/overloads.h"
#include "glue/js/argument_path.h"
#include "glue/js/doc.h"
#include "glue/types/extendable.h"
#include "glue/types/inheritance.h"

namespace wasmbind::glue {
namespace {

using enum model::MemberKind;

std::string memberPlace(const model::ClassInterface& item, const model::Callable& member) {
  if (member.member == constructor) return "new " + item.name;
  return item.name + memberAccess(member.name);
}

/// What a constructor does before it makes an object: derived classes make theirs themselves.
Lines constructorHead(EmitContext& context, const model::ClassInterface& item) {
  Lines lines;
  if (isErrorRoot(item)) lines.emplace_back("super();");
  if (!item.bases.empty()) lines.push_back("super(" + context.use("NO_OBJECT") + ");");
  if (context.isBase(item.key)) lines.push_back("if (arguments[0] === " + context.use("NO_OBJECT") + ") return;");
  append(lines, abstractCheck(context, item));
  return lines;
}

Lines printMember(EmitContext& context, const model::ClassInterface& item, const Overloads& overloads) {
  const model::Callable& first = *overloads[0];
  OverloadedBody body = overloadedBody(context, overloads, memberPlace(item, first), &item);
  Lines lines = scriptDoc(context, overloads, body.parameters);
  std::string head = isStatic(first.member) ? "static " : "";
  if (first.member == getter || first.member == static_getter) head += "get ";
  if (first.member == setter || first.member == static_setter) head += "set ";
  head += first.member == constructor ? "constructor" : propertyKey(first.name);
  lines.push_back(head + "(" + body.list() + ") {");
  if (first.member == constructor) append(lines, constructorHead(context, item), 1);
  append(lines, body.body, 1);
  lines.emplace_back("}");
  return lines;
}

Lines printNoConstructor(EmitContext& context, const model::ClassInterface& item) {
  Lines lines = {"constructor() {"};
  append(lines, constructorHead(context, item), 1);
  const bool isAbstract = (item.flags & wasm::abi::class_flag::abstract) != 0;
  const std::string why = isAbstract ? " is abstract" : " has no public constructor";
  append(lines, {"  throw new TypeError(" + quote(item.name + why) + ");", "}"});
  return lines;
}

/// `free()` and `[Symbol.dispose]()`. Disposing twice is harmless, as the protocol asks; freeing twice is an error.
Lines printFree(EmitContext& context, const model::ClassInterface& item, const ClassNames& names) {
  const std::string place = ArgumentPath{item.name + ".free", "this"}.arguments();
  const std::string object = "(this, " + names.pointer, record = "this[" + names.pointer + "]";
  Lines body = {"if (!" + record + ".ptr) " + context.use("throwLost") + "();"};
  if (context.lends()) body.push_back(context.use("checkIdle") + object + ", " + place + ");");
  if (!context.keepers().empty()) body.push_back(context.use("checkUnkept") + object + ", " + place + ");");
  const bool mayBeHeld = mayBeExtended(context, item.key);
  if (mayBeHeld) body.push_back(context.use("checkUnheld") + object + ", " + place + ");");
  const std::string held = mayBeHeld ? " && !" + context.use("isHeld") + object + ")" : "";
  body.push_back(context.use("release") + "(" + record + ");");
  FunctionScope scope(context, {});
  Lines lines = {"/** Releases the C++ object now. Any use of this object afterwards throws. */", "free() {"};
  append(lines, blindMethod(context, {item.name + ".free", &item, {}, {}}, body), 1);
  append(lines, {"}", "", "/** Releases the C++ object unless that has happened already; for `using`. */",
                 "[Symbol.dispose]() {", "  if (" + record + ".ptr !== 0" + held + ") this.free();", "}"});
  return lines;
}

/// The tag of `Object.prototype.toString`: "[object Counter]". Libraries that clone objects deeply take what has a tag
/// of its own as it is; without one they would call the constructor or copy what is known of the C++ object.
Lines printTag() { return {"get [Symbol.toStringTag]() {", "  return this.constructor.name;", "}"}; }

bool hasMember(const model::ClassInterface& item, std::string_view name) {
  return std::ranges::any_of(item.members, [&](const model::Callable& member) { return member.name == name; });
}

/// What consoles and JSON show of an object: its properties, inherited ones first.
Lines printInspection(const EmitContext& context, const model::ClassInterface& item) {
  std::vector<std::string> properties;
  std::vector<std::string> keys = withAllBases(context, item.key);
  std::ranges::reverse(keys);
  for (const std::string& key : keys)
    for (const model::Callable& member : context.classOf(key).members)
      if (member.member == getter && std::ranges::find(properties, member.name) == properties.end())
        properties.push_back(member.name);
  Lines lines = {"/** The properties as a plain object. */", "toJSON() {", "  return {"};
  for (const std::string& property : properties)
    lines.push_back("    " + propertyKey(property) + ": this" + memberAccess(property) + ",");
  append(lines, {"  };", "}", "", "/** The properties as JSON text. */", "toString() {",
                 "  return JSON.stringify(this);", "}", "", "[Symbol.for(\"nodejs.util.inspect.custom\")]() {",
                 "  return Object.assign(Object.create({ constructor: this.constructor }), this.toJSON());", "}"});
  return lines;
}

/// A static function that makes the wrapper of an object which the module hands out.
struct Wrapper {
  std::string name;
  std::vector<std::string> parameters;  ///< the address first
  std::string object;                   ///< the local for the wrapper
  std::string ownership;                ///< expressions
  std::string record;
};

Lines printWrapper(EmitContext& context, const model::ClassInterface& item, const ClassNames& names,
                   const Wrapper& wrapper) {
  Lines lines = {"static " + wrapper.name + "(" + join(wrapper.parameters, ", ") + ") {"};
  if (mayBeExtended(context, item.key)) {
    const std::string known = context.local("known");
    append(lines, {"  const " + known + " = " + context.use("regain") + "(" + wrapper.parameters[0] + ", " +
                       wrapper.ownership + ", " + names.pointer + ");",
                   "  if (" + known + " !== undefined) return " + known + ";"});
  }
  const std::string empty = isError(item) ? "Reflect.construct(Error, [], " + names.local + ")"
                                          : "Object.create(" + names.local + ".prototype)";
  append(lines, {"  const " + wrapper.object + " = " + empty + ";",
                 "  " + wrapper.object + "[" + names.pointer + "] = " + wrapper.record + ";"});
  std::string made = item.bases.empty() ? wrapper.object : names.bindBases + "(" + wrapper.object + ")";
  if (isError(item)) made = context.use("settleError") + "(" + made + ", " + quote(item.errorName) + ")";
  append(lines, {"  return " + made + ";", "}"});
  return lines;
}

/// The static functions that wrap objects for the module; only those that something calls.
Lines printWrap(EmitContext& context, const model::ClassInterface& item, const ClassNames& names) {
  Lines lines;
  if (context.wrapped.contains(item.key)) {
    FunctionScope scope(context, {});
    const std::string ptr = context.local("ptr"), ownership = context.local("ownership");
    const std::string object = context.local("object");
    const std::string record = context.use("makeRecord") + "(" + join({ptr, ownership, names.free, object}, ", ") + ")";
    lines = printWrapper(context, item, names, {"__wrap", {ptr, ownership}, object, ownership, record});
  }
  if (!context.borrowed.contains(item.key)) return lines;
  if (!lines.empty()) lines.emplace_back();
  FunctionScope scope(context, {});
  const std::vector<std::string> parameters = {context.local("ptr"), context.local("owner"),
                                               context.local("ownerPointer")};
  const std::string record = "new " + context.use("BorrowedRecord") + "(" + join(parameters, ", ") + ")";
  append(lines, printWrapper(context, item, names, {"__borrow", parameters, context.local("object"), "0", record}));
  return lines;
}

/// Whether a wrapper is made with this function to release it: abstract classes may have none of their own.
bool mentions(const Lines& lines, const std::string& free) {
  return std::ranges::any_of(lines, [&](const std::string& line) { return line.contains(", " + free + ", "); });
}

}  // namespace

bool isError(const model::ClassInterface& item) { return (item.flags & wasm::abi::class_flag::error) != 0; }

bool isErrorRoot(const model::ClassInterface& item) { return isError(item) && item.bases.empty(); }

bool isAccessor(model::MemberKind kind) {
  return kind == getter || kind == setter || kind == static_getter || kind == static_setter;
}

bool isStatic(model::MemberKind kind) {
  return kind == static_method || kind == static_getter || kind == static_setter;
}

Lines printClass(EmitContext& context, const model::ClassInterface& item, const std::string& exported) {
  const ClassNames& names = context.classNames(item.key);
  if (isError(item)) context.wrapped.insert(item.key);  // C++ may throw it
  std::vector<Lines> members;
  bool hasConstructor = false;
  for (const Overloads& overloads : groupOverloads(item.members)) {
    hasConstructor |= overloads[0]->member == constructor;
    members.push_back(printMember(context, item, overloads));
  }
  if (!hasConstructor) members.insert(members.begin(), printNoConstructor(context, item));
  if (Lines wrap = printWrap(context, item, names); !wrap.empty()) members.insert(members.begin(), std::move(wrap));
  if ((item.flags & wasm::abi::class_flag::inspectable) != 0) members.push_back(printInspection(context, item));
  members.push_back(printFree(context, item, names));
  if (item.bases.empty() && !isError(item) && !hasMember(item, "[Symbol.toStringTag]")) members.push_back(printTag());

  Lines lines = {"const " + names.pointer + " = Symbol(" + quote(item.name) + ");", ""};
  if (std::ranges::any_of(members, [&](const Lines& member) { return mentions(member, names.free); })) {
    FunctionScope scope(context, {});
    const std::string parameters = "(" + context.local("ptr") + ", " + context.local("ownership") + ")";
    const std::string call = "wasm" + memberAccess(item.free.finalSymbol) + parameters + ";";
    lines.push_back("function " + names.free + parameters + " {");
    append(lines, guardedCall(context, item.free.mayTrap, {call}), 1);
    append(lines, {"}", ""});
  }
  if (Lines bind = printBindBases(context, item); !bind.empty()) {
    append(lines, bind);
    lines.emplace_back();
  }
  if (Lines overridable = printOverridable(context, item); !overridable.empty()) {
    append(lines, overridable);
    lines.emplace_back();
  }
  append(lines, renderDoc(parseDoc(item.doc), {}, ""));
  const bool isNamed = names.local == item.name;
  const std::string base = isErrorRoot(item)    ? "Error"
                           : item.bases.empty() ? ""
                                                : context.classNames(item.bases[0].key).local;
  const std::string heritage = base.empty() ? "" : "extends " + base + " ";
  Lines body;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (i > 0) body.emplace_back();
    append(body, members[i], 1);
  }
  if (isNamed) {
    lines.push_back(exported + "class " + item.name + " " + heritage + "{");
    append(lines, body);
    lines.emplace_back("}");
  } else {
    // The class gets its name from the property: a name of its own would hide what is called so outside.
    append(lines, {"const " + names.local + " = {", "  " + propertyKey(item.name) + ": class " + heritage + "{"});
    append(lines, body, 1);
    append(lines, {"  },", "}" + memberAccess(item.name) + ";"});
  }
  if (isError(item))
    append(lines, {"", context.use("errorClasses") + ".set(" + quote(item.key) + ", " + names.local + ");"});
  if (Lines after = printAfterClass(context, item); !after.empty()) {
    lines.emplace_back();
    append(lines, after);
  }
  return lines;
}

}  // namespace wasmbind::glue
