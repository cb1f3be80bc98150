// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Imported classes: what stands behind the members that the user has declared.
#include <algorithm>

#include "model/names.h"
#include "shim/callable.h"
#include "shim/declarations.h"
#include "shim/exported.h"
#include "shim/files.h"
#include "shim/imported.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {
namespace {

using model::Class;
using model::Function;
using model::FunctionKind;
using model::ImportKind;

/// The names that lead to the class in JavaScript, its own last.
std::vector<std::string> classPath(const Class& record) {
  std::vector<std::string> names = record.jsNamespace;
  names.push_back(model::jsName(record));
  return names;
}

/// What marks a member as more than a method, and what it then does.
struct Accessor {
  Attr attribute;
  ImportKind ofObject;
  ImportKind ofClass;
};

constexpr Accessor accessors[] = {
    {Attr::getter, ImportKind::getter, ImportKind::static_getter},
    {Attr::setter, ImportKind::setter, ImportKind::static_setter},
    {Attr::index_get, ImportKind::index_get, ImportKind::index_get},
    {Attr::index_set, ImportKind::index_set, ImportKind::index_set},
    {Attr::index_delete, ImportKind::index_delete, ImportKind::index_delete},
};

ImportKind kindOf(const Function& function) {
  if (function.kind == FunctionKind::constructor) return ImportKind::construct;
  const bool isStatic = function.kind == FunctionKind::staticMethod;
  for (const Accessor& one : accessors)
    if (function.attributes.has(one.attribute)) return isStatic ? one.ofClass : one.ofObject;
  return isStatic ? ImportKind::function : ImportKind::method;
}

std::string nameOf(const Function& function) {
  if (function.kind == FunctionKind::constructor) return "new";
  const bool isProperty = function.attributes.has(Attr::getter) || function.attributes.has(Attr::setter);
  return isProperty ? model::propertyName(function) : model::jsName(function);
}

/// The imports of one class.
class Members {
 public:
  explicit Members(const Class& record) : record_(record) {}

  std::string shims(const Function& function) const {
    const bool isConstructor = function.kind == FunctionKind::constructor;
    const bool hasSelf = function.kind == FunctionKind::method;
    const std::string symbol = identifier(function.key);
    const std::string result = isConstructor ? record_.qualified : spelling(function.result);
    const std::string self = hasSelf ? "const " + record_.qualified + "&" : "";
    const RawCall raw = rawCall(symbol, result, function.parameters, self);
    std::string definition = isConstructor ? constructor(raw) : method(function, raw, result);
    return "// " + signature(function) + "\n" + raw.declaration + "\n" + definition + "\n" +
           descriptor(describeSymbol(function.key), describeImport(origin(), kindOf(function), flagsOf(function),
                                                                   describeMember(function, symbol, self)));
  }

  /// The test behind `is<T>()` and `as<T>()`.
  std::string instanceTest() const {
    const std::string key = record_.key + "_instance", symbol = identifier(key);
    model::Parameter value;
    value.type.kind = model::TypeKind::record;
    value.type.spelling = "const ::js::value&";
    const RawCall raw = rawCall(symbol, "bool", {value});
    Description d;
    d.name = "instanceof";
    d.path = classPath(record_);
    d.symbol = symbol;
    d.range = record_.range;
    d.parameters = {describeParameter("passed", value)};
    d.result = describeResult("returned", "bool");
    return "// whether a value is an object of the class\n" + raw.declaration + "\n[[gnu::weak]] bool wasm::imported<" +
           record_.qualified + ">::is_instance(const ::js::value& arg1) {\n" + raw.prepare + "  return " +
           raw.expression + ";\n}\n\n" +
           descriptor(describeSymbol(key), describeImport(origin(), ImportKind::instance_of, 0, d));
  }

 private:
  ImportOrigin origin() const { return {record_.source, record_.attributes, ""}; }

  /// The result is an object made already: it moves into the one under construction, so that bases need no constructor.
  std::string constructor(const RawCall& raw) const {
    const std::string name = record_.name;
    return call("[[gnu::weak]] " + definitionName(record_.qualified) + "::" + name, raw.parameters, 0) +
           "\n    : " + name + "([&]() -> " + record_.qualified + " {\n  " + raw.prepare + "  return " +
           raw.expression + ";\n}()) {}\n";
  }

  std::string method(const Function& function, const RawCall& raw, const std::string& result) const {
    std::string name = isConversion(function) ? "operator " + spelling(function.result) : function.name;
    std::string head = (isConversion(function) ? "" : result + " ") + definitionName(record_.qualified) + "::" + name;
    std::string text = call("[[gnu::weak]] " + head, raw.parameters, 0);
    if (function.isConst) text += " const";
    if (function.refQualifier == model::RefQualifier::lvalue) text += " &";
    if (function.refQualifier == model::RefQualifier::rvalue) text += " &&";
    if (function.isNoexcept) text += " noexcept";
    return text + " {\n" + raw.prepare + "  " + (result == "void" ? "" : "return ") + raw.expression + ";\n}\n";
  }

  std::uint32_t flagsOf(const Function& function) const {
    const bool isFinal = function.attributes.has(Attr::final) || record_.attributes.has(Attr::final);
    return (isFinal ? wasm::abi::import_flag::final : 0) | (function.isNoexcept ? wasm::abi::import_flag::quiet : 0);
  }

  Description describeMember(const Function& function, const std::string& symbol, const std::string& self) const {
    Description d = description(function, symbol);
    d.name = nameOf(function);
    d.path = classPath(record_);
    if (!self.empty())
      d.parameters.insert(d.parameters.begin(), "describe::passed<" + self + ">(" + quote("self") + ")");
    if (function.kind == FunctionKind::constructor) d.result = describeResult("returned", record_.qualified);
    return d;
  }

  const Class& record_;
};

}  // namespace

std::string importedTraits(const Class& record) {
  return "template <>\nstruct wasm::imported<" + record.qualified +
         "> {\n  static constexpr char key[] = " + quote(record.key) +
         ";\n  static bool is_instance(const ::js::value& value);\n};\n";
}

std::string importedDescriptor(const Class& record) {
  const model::Attribute* typescript = record.attributes.find(Attr::ts);
  const std::string reexport = model::reexportName(record.attributes, record.name);
  const std::uint32_t flags = sourceFlags(record.source);
  return descriptor(describeSymbol(record.key),
                    call("describe::imported_class",
                         {quote(record.key), quote(model::jsName(record)), path(record.jsNamespace),
                          quote(record.comment.text, "        "), location(record.range), quote(record.source.module),
                          std::to_string(flags), vendorPrefixes(record.attributes), quote(reexport),
                          quote(typescript ? typescript->arguments.front() : "")},
                         payloadIndent));
}

std::string importedClassShims(const Class& record) {
  Members members(record);
  std::string text = "static_assert(sizeof(" + record.qualified + ") == sizeof(::js::value));\n\n";
  for (const Function& function : record.functions)
    if (!function.attributes.has(Attr::skip)) text += members.shims(function) + "\n";
  return text + members.instanceTest();
}

}  // namespace wasmbind::shim
