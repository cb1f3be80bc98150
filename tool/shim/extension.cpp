// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/extension.h"

#include <algorithm>

#include "model/interface.h"
#include "model/names.h"
#include "shim/imported.h"
#include "shim/symbol.h"
#include "shim/text.h"
#include "wasm/abi/abi.h"

namespace wasmbind::shim {
namespace {

using model::Class;
using model::Function;
using model::Virtual;

/// Tells a virtual function from others of the same object (FNV-1a, 32 bits).
std::string functionId(const Function& function) {
  std::string text = function.name + "(";
  for (const model::Parameter& parameter : function.parameters) text += spelling(parameter.type) + ",";
  text += function.isConst ? ") const" : ")";
  std::uint32_t hash = 0x811c9dc5;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x1000193;
  return std::to_string(hash) + "u";
}

std::string accessClass(const Class& record) { return "__wasmbind_access_" + identifier(record.key); }
std::string markSymbol(const Class& record) { return exportSymbol(record.key + "_overrides"); }
std::string overrideKey(const Class& record, const Function& function) {
  return record.key + "_overrides_" + function.key;
}

std::string keptName(const Function& function) { return "kept_" + identifier(function.key); }

/// `double area(int arg1) const`
std::string head(const Function& function, std::string_view name) {
  std::vector<std::string> parameters;
  for (std::size_t i = 0; i < function.parameters.size(); ++i)
    parameters.push_back(spelling(function.parameters[i].type) + " arg" + std::to_string(i + 1));
  return spelling(function.result) + " " + std::string(name) + "(" + join(parameters) + ")" +
         (function.isConst ? " const" : "") + (function.refQualifier == model::RefQualifier::lvalue ? " &" : "") +
         (function.isNoexcept ? " noexcept" : "");
}

/// `::Shape::area(::wasm::detail::forward<int>(arg1))`
std::string implementation(const Virtual& one) {
  std::vector<std::string> given;
  for (std::size_t i = 0; i < one.function.parameters.size(); ++i)
    given.push_back("::wasm::detail::forward<" + spelling(one.function.parameters[i].type) + ">(arg" +
                    std::to_string(i + 1) + ")");
  return one.owner + "::" + one.function.name + "(" + join(given) + ")";
}

std::vector<const Virtual*> overridable(const Class& record) {
  std::vector<const Virtual*> list;
  for (const Virtual& one : record.virtuals)
    if (isOverridable(one)) list.push_back(&one);
  return list;
}

/// What crosses as the result: of references and views what they refer to.
std::string resultOf(const Virtual& one) {
  const std::string type = spelling(one.function.result);
  return keepsResult(one.function) ? "::wasm::kept<" + type + ">::type" : type;
}

RawCall rawCallOf(const Class& record, const Virtual& one) {
  return rawCall(identifier(overrideKey(record, one.function)), resultOf(one), one.function.parameters,
                 "const " + record.qualified + "*", "self");
}

/// The override: whether JavaScript overrides it too is known since the object was made.
std::string overrideFunction(const Class& record, const Virtual& one, std::size_t index) {
  std::vector<std::string> asked = {std::to_string(index), functionId(one.function)};
  asked.push_back("static_cast<const " + record.qualified + "*>(this)");
  for (const std::string& declaring : one.declaring)
    if (declaring != record.qualified) asked.push_back("static_cast<const " + declaring + "*>(this)");
  const std::string test = call("extended_object.calls_javascript", asked, 4);
  RawCall raw = rawCallOf(record, one);
  const bool returns = one.function.result.kind != model::TypeKind::void_;
  const std::string self = "const " + record.qualified + "* self = ";
  std::string body;
  if (one.function.isPure) {
    // Without an object, JavaScript says that there is no implementation.
    body = "    " + self + test + " ? this : nullptr;\n";
  } else {
    const std::string plain = implementation(one) + ";\n";
    body = "    if (!" + test + ")" + (returns ? " return " + plain : " {\n      " + plain + "      return;\n    }\n");
    body += "    " + self + "this;\n";
  }
  for (std::size_t start = 0, end; start < raw.prepare.size(); start = end) {
    end = raw.prepare.find('\n', start) + 1;
    body += "  " + raw.prepare.substr(start, end - start);
  }
  if (keepsResult(one.function)) raw.expression = keptName(one.function) + ".keep(" + raw.expression + ")";
  return "  " + head(one.function, one.function.name) + " override {\n" + body + "    " + (returns ? "return " : "") +
         raw.expression + ";\n  }\n";
}

model::ImportKind kindOf(const Function& function) {
  if (function.attributes.has(Attr::getter)) return model::ImportKind::getter;
  return function.attributes.has(Attr::setter) ? model::ImportKind::setter : model::ImportKind::method;
}

std::string memberName(const Function& function) {
  return kindOf(function) == model::ImportKind::method ? model::jsName(function) : model::propertyName(function);
}

/// The descriptor of the import behind an override: a member of the JavaScript object.
std::string describeOverride(const Class& record, const Virtual& one) {
  Function passed = one.function;
  passed.isImport = true;
  const std::string key = overrideKey(record, one.function);
  Description d = description(passed, identifier(key));
  d.name = memberName(one.function);
  d.path = record.jsNamespace;
  d.path.push_back(model::jsName(record));
  d.parameters.insert(d.parameters.begin(), "describe::passed<const " + record.qualified + "*>(\"this\")");
  if (keepsResult(one.function)) d.result = describeResult("returned", resultOf(one), one.function.attributes);
  d.flags |= protectionFlags(one.function) | (one.isPrivate ? wasm::abi::callable_flag::protected_ : 0);
  const std::uint32_t flags = static_cast<std::uint32_t>(kindOf(one.function)) | wasm::abi::import_flag::overrides;
  return descriptor(describeSymbol(key), "describe::import(\"\", describe::throwing | " + std::to_string(flags) + ", " +
                                             describe(d, payloadIndent) + ")");
}

/// Ways to protected functions: a class derived from `record` may name them.
std::string accessors(const Class& record) {
  std::string text;
  for (const Function& function : record.functions) {
    if (!function.isProtected || function.kind != model::FunctionKind::method || function.attributes.has(Attr::skip))
      continue;
    const std::string pointer = "(" + record.qualified + "::*)";
    text += "  static constexpr auto " + identifier(function.key) + " = static_cast<" + head(function, pointer) +
            ">(&" + accessClass(record) + "::" + function.name + ");\n";
  }
  return text.empty() ? text
                      : "// the way to protected functions\nstruct " + accessClass(record) + " : " + record.qualified +
                            " {\n" + text + "};\n\n";
}

}  // namespace

bool isExtendable(const Class& record) {
  return record.attributes.has(Attr::extendable) && record.attributes.has(Attr::export_);
}

bool isOverridable(const Virtual& one) {
  if (one.function.attributes.has(Attr::skip) || one.function.refQualifier == model::RefQualifier::rvalue) return false;
  return !one.isPrivate || one.function.isPure;
}

bool isExtending(const Class& record, const Function& constructor) {
  return isExtendable(record) && (record.isAbstract || constructor.isProtected);
}

bool keepsResult(const Function& function) {
  const model::Type& result = function.result;
  if (result.reference == model::Reference::lvalue && result.isConst) return true;
  if (result.kind == model::TypeKind::pointer) return result.arguments.front().name == "char";
  std::string_view name = result.name;
  if (name.starts_with("::")) name.remove_prefix(2);
  return name == "std::basic_string_view" || name == "std::span";
}

std::uint32_t protectionFlags(const Function& function) {
  return (function.isProtected ? wasm::abi::callable_flag::protected_ : 0) |
         (function.isPure ? wasm::abi::callable_flag::pure : 0);
}

std::string extendedClass(const Class& record) { return "__wasmbind_extended_" + identifier(record.key); }

void reachImplementation(Shim& shim, const Class& record, const Function& function, const Function& whole) {
  if (!isExtendable(record) || !function.isVirtual || function.kind != model::FunctionKind::method) return;
  if (function.isProtected)
    shim.expression = "(self->*" + accessClass(record) + "::" + identifier(function.key) + ")(" +
                      arguments(function.parameters.size()) + ")";
  if (!function.isFinal) shim.before = "  ::wasm::detail::direct_call direct{self, " + functionId(whole) + "};\n";
}

Shim extending(Shim constructor, const Class& record, const Function& function) {
  constructor.symbol = exportSymbol((function.key.empty() ? record.key + "_new" : function.key) + "_extend");
  constructor.comment += ", for JavaScript classes that extend the class";
  std::string passed = arguments(function.parameters.size());
  constructor.expression =
      "new " + extendedClass(record) + "(::wasm::detail::extending{}" + (passed.empty() ? "" : ", ") + passed + ")";
  return constructor;
}

std::string extensionShims(const Class& record) {
  const std::string name = extendedClass(record);
  std::string imports, functions, descriptors, kept;
  std::vector<const Virtual*> list = overridable(record);
  for (std::size_t i = 0; i < list.size(); ++i) {
    imports += rawCallOf(record, *list[i]).declaration;
    if (keepsResult(list[i]->function))
      kept += "  ::wasm::kept<" + spelling(list[i]->function.result) + "> " + keptName(list[i]->function) + ";\n";
    functions += "\n  // " + signature(list[i]->function) + "\n" + overrideFunction(record, *list[i], i);
    descriptors += describeOverride(record, *list[i]) + "\n";
  }
  return accessors(record) + "// what JavaScript overrides in objects of classes that extend " + record.qualified +
         "\n" + imports + "\nstruct " + name + " final : " + record.qualified +
         " {\n  template <typename... A>\n  explicit " + name +
         "(::wasm::detail::extending, A&&... arguments) : " + record.qualified +
         "(static_cast<A&&>(arguments)...) {}\n" + functions + "\n  ::wasm::detail::extended<" +
         std::to_string(list.size()) + "> extended_object{static_cast<" + record.qualified + "*>(this)};\n" + kept +
         "};\n\n" + descriptors + "// notes what a JavaScript class overrides\nWASM_EXPORT(" + markSymbol(record) +
         ")\nunsigned long " + markSymbol(record) + "(" + record.qualified +
         "* self, unsigned long word, std::uint32_t bits) {\n  return static_cast<" + name +
         "*>(self)->extended_object.mark(word, bits);\n}\n\n";
}

std::string describeExtension(const Class& record,
                              const std::vector<std::pair<std::string, std::string>>& constructors) {
  std::vector<std::string> made, members;
  for (const auto& [plain, extended] : constructors)
    made.push_back("describe::extending(" + quote(plain) + ", " + quote(extended) + ")");
  for (const Virtual* one : overridable(record)) {
    const model::ImportKind kind = kindOf(one->function);
    const std::string member = kind == model::ImportKind::method   ? "method"
                               : kind == model::ImportKind::getter ? "getter"
                                                                   : "setter";
    members.push_back("describe::overridable(::wasm::abi::member::" + member + ", " + quote(memberName(one->function)) +
                      ")");
  }
  return call("describe::extension",
              {quote(markSymbol(record)), call("describe::list", made, payloadIndent + 8),
               call("describe::list", members, payloadIndent + 8)},
              payloadIndent + 4);
}

}  // namespace wasmbind::shim
