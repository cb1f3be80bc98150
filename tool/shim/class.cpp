// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Exported classes.
#include <algorithm>

#include "model/names.h"
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/exported.h"
#include "shim/extension.h"
#include "shim/files.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {
namespace {

using model::Class;
using model::Field;
using model::Function;
using model::FunctionKind;

/// The shims of a class and, in the same order, the descriptions of its members.
struct Members {
  std::string shims;
  std::vector<std::string> descriptions;
  std::vector<std::pair<std::string, std::string>> extending;  ///< constructors, and those for derived classes

  /// A constructor. Of a class that JavaScript extends there is another one for derived classes, or only that.
  void addConstructor(const Class& record, const Function& function, Shim shim, Description d) {
    if (isExtending(record, function)) {
      shim = shim::extending(shim, record, function);
      d.symbol = shim.symbol;
      d.flags |= wasm::abi::callable_flag::extending | protectionFlags(function);
      extending.emplace_back(shim.symbol, shim.symbol);
    } else if (isExtendable(record)) {
      const Shim derived = shim::extending(shim, record, function);
      shims += define(derived) + "\n";
      extending.emplace_back(shim.symbol, derived.symbol);
    }
    add(shim, "constructor", d);
  }

  void add(const Shim& shim, std::string_view kind, const Description& d) {
    shims += define(shim) + "\n";
    std::string head = "describe::member(::wasm::abi::member::" + std::string(kind) + ", ";
    descriptions.push_back(head + describe(d, memberIndent) + ")");
  }

  static constexpr std::size_t memberIndent = payloadIndent + 8;
};

/// The name as a call writes it: that of a conversion has a type in it, which shims spell in their own way.
std::string calledName(const Function& function) {
  return isConversion(function) ? "operator " + spelling(function.result) : function.name;
}

std::string callOn(const Class& record, const Function& function) {
  std::string call = calledName(function) + "(" + arguments(function.parameters.size()) + ")";
  switch (function.kind) {
    case FunctionKind::constructor:
      return "new " + record.qualified + "(" + arguments(function.parameters.size()) + ")";
    case FunctionKind::staticMethod:
    case FunctionKind::function:
      return record.qualified + "::" + call;
    case FunctionKind::method:
      break;
  }
  if (function.refQualifier == model::RefQualifier::rvalue)
    return "static_cast<" + record.qualified + "&&>(*self)." + call;
  return "self->" + call;
}

std::string_view memberKind(const Function& function) {
  bool isStatic = function.kind == FunctionKind::staticMethod;
  if (function.kind == FunctionKind::constructor) return "constructor";
  if (function.attributes.has(Attr::getter)) return isStatic ? "static_getter" : "getter";
  if (function.attributes.has(Attr::setter)) return isStatic ? "static_setter" : "setter";
  return isStatic ? "static_method" : "method";
}

/// \param whole  the function with all its parameters
void addOverload(Members& members, const Class& record, const Function& function, const Function& whole,
                 std::uint32_t flags) {
  Shim shim;
  shim.symbol = exportSymbol(function.key);
  shim.comment = signature(function);
  for (const model::Parameter& parameter : function.parameters) shim.parameters.push_back(spelling(parameter.type));
  if (function.kind == FunctionKind::method) shim.self = record.qualified + "*";
  bool consumes = function.refQualifier == model::RefQualifier::rvalue;
  if (consumes) shim.consumed = record.qualified;
  if (function.kind == FunctionKind::constructor)
    shim.wire = record.qualified + "*";
  else if (function.result.kind != model::TypeKind::void_)
    shim.result = spelling(function.result);
  shim.expression = callOn(record, function);

  std::string_view kind = memberKind(function);
  Description d = description(function, shim.symbol);
  d.path.clear();
  d.flags |= flags | (consumes ? wasm::abi::callable_flag::consumes : 0);
  if (kind == "constructor") {
    d.name = "constructor";
    d.result = describeResult("result", record.qualified);
    return members.addConstructor(record, function, shim, d);
  }
  if (kind.ends_with("etter")) d.name = model::propertyName(function);
  reachImplementation(shim, record, function, whole);
  d.flags |= isExtendable(record) ? protectionFlags(function) : 0;
  members.add(shim, kind, d);
}

void addFunction(Members& members, const Class& record, Function function) {
  // Properties take nothing but the value that is set.
  bool isSetter = function.attributes.has(Attr::setter);
  if (isSetter || function.attributes.has(Attr::getter)) {
    function.parameters.resize(std::min<std::size_t>(function.parameters.size(), isSetter ? 1 : 0));
    for (model::Parameter& parameter : function.parameters) parameter.hasDefault = false;
  }
  addOverload(members, record, function, function, 0);
  for (const Function& one : shortened(function, record.functions))
    if (!function.isProtected || function.kind == FunctionKind::constructor)
      addOverload(members, record, one, function, wasm::abi::callable_flag::shortened);
}

void addDefaultConstructor(Members& members, const Class& record) {
  Shim shim;
  shim.symbol = exportSymbol(record.key + "_new");
  shim.comment = "implicit default constructor";
  shim.wire = record.qualified + "*";
  shim.expression = "new " + record.qualified + "()";
  Description d;
  d.name = "constructor";
  d.symbol = shim.symbol;
  d.range = record.range;
  d.result = describeResult("result", record.qualified);
  members.addConstructor(record, {}, shim, d);
}

/// Text and numbers that the value does not own: a member set to what JavaScript passes would dangle after the call.
bool isView(const model::Type& type) {
  if (type.kind == model::TypeKind::pointer) return type.arguments.front().kind == model::TypeKind::builtin;
  std::string_view name = type.name;
  if (name.starts_with("::")) name.remove_prefix(2);
  if (name == "std::basic_string_view" || name == "std::span" || name == "wasm::clamped") return true;
  return name == "std::optional" && isView(type.arguments.front());
}

void addField(Members& members, const Class& record, const Field& field) {
  std::string key = record.key + "_" + field.name;
  std::string type = spelling(field.type);
  std::string place = (field.isStatic ? record.qualified + "::" : "self->") + field.name;
  Description d;
  d.name = model::jsName(field);
  d.doc = field.comment.text;
  d.range = field.range;
  d.flags = wasm::abi::callable_flag::field;

  Shim getter;
  getter.symbol = d.symbol = exportSymbol(key + "_get");
  getter.comment = type + " " + field.name;
  if (!field.isStatic) getter.self = record.qualified + "*";
  getter.result = "::wasm::read_as<" + type + ">";
  getter.expression = place;
  d.result = describeResult("result", getter.result, field.attributes);
  members.add(getter, field.isStatic ? "static_getter" : "getter", d);
  if (field.isConst || field.attributes.has(Attr::readonly) || isView(field.type)) return;

  Shim setter;
  setter.symbol = d.symbol = exportSymbol(key + "_set");
  setter.comment = getter.comment;
  setter.self = getter.self;
  setter.parameters = {type};
  setter.expression = place + " = arg1.get()";
  model::Parameter value;
  value.name = "value";
  value.type = field.type;
  value.attributes = field.attributes;
  d.parameters = {describeParameter("parameter", value)};
  d.result = describeResult("result", "void");
  members.add(setter, field.isStatic ? "static_setter" : "setter", d);
}

/// `[Symbol.iterator]`: all elements at once, in a sequence.
void addIteration(Members& members, const Class& record) {
  Shim shim;
  shim.symbol = exportSymbol(record.key + "_iterate");
  shim.comment = "begin() and end()";
  shim.self = record.qualified + "*";
  shim.result = "::wasm::elements<" + record.qualified + ">";
  shim.expression = "::wasm::all_of(*self)";
  Description d;
  d.name = "[Symbol.iterator]";
  d.symbol = shim.symbol;
  d.range = record.range;
  d.flags = wasm::abi::callable_flag::iterates;
  d.result = describeResult("result", shim.result);
  members.add(shim, "method", d);
}

/// `message`, which every Error has.
void addMessage(Members& members, const Class& record) {
  auto isMessage = [](const Function& function) {
    return function.attributes.has(Attr::getter) && model::propertyName(function) == "message";
  };
  if (std::ranges::any_of(record.functions, isMessage)) return;
  Shim shim;
  shim.symbol = exportSymbol(record.key + "_message");
  shim.comment = "what()";
  shim.self = record.qualified + "*";
  shim.result = "const char*";
  shim.expression = "self->what()";
  Description d;
  d.name = "message";
  d.symbol = shim.symbol;
  d.range = record.range;
  d.flags = wasm::abi::callable_flag::internal;
  d.result = describeResult("result", shim.result);
  members.add(shim, "getter", d);
}

std::string freeShim(const Class& record, const std::string& symbol) {
  return "// free() and the garbage collector\nWASM_EXPORT(" + symbol + ")\nvoid " + symbol + "(" + record.qualified +
         "* self, unsigned long ownership) {\n  ::wasm::detail::destroy(self, ownership);\n}\n\n";
}

std::string shareShim(const Class& record, const std::string& symbol) {
  return "// from a sole owner to a shared one\nWASM_EXPORT(" + symbol + ")\nunsigned long " + symbol + "(" +
         record.qualified +
         "* self, unsigned long ownership) {\n  return ::wasm::detail::share(self, ownership);\n}\n\n";
}

/// The exported bases, and the functions that lead to them: an object may lie elsewhere in its derived one.
struct Bases {
  std::string shims;
  std::vector<std::string> descriptions;

  Bases(const Class& record, const ExportedKeys& exported) {
    for (const model::Base& base : record.bases)
      if (base.isExported || exported.contains(base.key)) add(record, base);
  }

 private:
  void add(const Class& record, const model::Base& base) {
    std::string symbol = exportSymbol(record.key + "_as_" + base.key);
    descriptions.push_back("describe::base(" + quote(base.key) + ", " + quote(symbol) + ")");
    Shim shim;
    shim.symbol = symbol;
    shim.comment = "from " + record.qualified + " to its base " + base.qualified;
    shim.self = record.qualified + "*";
    shim.wire = base.qualified + "*";
    shim.expression = "static_cast<" + shim.wire + ">(self)";
    shims += define(shim) + "\n";
  }
};

}  // namespace

std::string classTraits(const Class& record) {
  return "template <>\nstruct wasm::object<" + record.qualified +
         "> {\n  static constexpr char key[] = " + quote(record.key) + ";\n" +
         (isExtendable(record) ? "  static constexpr bool is_extendable = true;\n" : "") + "};\n";
}

std::string classShims(const Class& record, bool shared, const ExportedKeys& exported) {
  Bases bases(record, exported);
  Members members;
  if (record.isDefaultConstructible && (!record.isAbstract || isExtendable(record)))
    addDefaultConstructor(members, record);
  for (const Function& function : record.functions)
    if (isExportedMember(record, function)) addFunction(members, record, function);
  for (const Field& field : record.fields)
    if (!field.attributes.has(Attr::skip)) addField(members, record, field);

  if (record.element) addIteration(members, record);
  if (record.isException) addMessage(members, record);

  // Another source may see the same class without shared pointers, and the linker keeps one descriptor of the two: it
  // always names the share shim, which is there when some source needs it.
  std::string free = exportSymbol(record.key + "_free"), share = exportSymbol(record.key + "_share");
  std::uint32_t flags = (record.isAbstract ? wasm::abi::class_flag::abstract : 0) |
                        (record.attributes.has(Attr::inspectable) ? wasm::abi::class_flag::inspectable : 0) |
                        (isExtendable(record) ? wasm::abi::class_flag::extendable : 0) |
                        (record.isException ? wasm::abi::class_flag::error : 0);
  std::string list = "describe::list(";
  for (std::size_t i = 0; i < members.descriptions.size(); ++i)
    list += (i == 0 ? "\n            " : ",\n            ") + members.descriptions[i];
  std::vector<std::string> parts = {quote(record.key),
                                    quote(model::jsName(record)),
                                    path(record.jsNamespace),
                                    quote(record.comment.text, "        "),
                                    location(record.range),
                                    std::to_string(flags),
                                    call("describe::list", bases.descriptions, payloadIndent + 4),
                                    quote(free),
                                    quote(share),
                                    list + ")"};
  if (isExtendable(record)) parts.push_back(describeExtension(record, members.extending));
  return (isExtendable(record) ? extensionShims(record) : "") + members.shims + bases.shims + freeShim(record, free) +
         (shared ? shareShim(record, share) : "") +
         descriptor(describeSymbol(record.key),
                    call("describe::class_<" + record.qualified + ">", parts, payloadIndent));
}

}  // namespace wasmbind::shim
