// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/dts/declarations.h"

#include <map>

#include "glue/class.h"
#include "glue/doc.h"
#include "glue/dts/class.h"
#include "glue/dts/type.h"
#include "glue/enum.h"
#include "glue/form.h"
#include "glue/overloads.h"

namespace wasmbind::glue {
namespace {

/// Typed arrays whose elements are numbers.
const Lines& numericArray() {
  static const Lines lines = {"/** Arrays that are copied into the module, with their elements converted. */",
                              "type NumericArray =",
                              "  | Int8Array",
                              "  | Uint8Array",
                              "  | Uint8ClampedArray",
                              "  | Int16Array",
                              "  | Uint16Array",
                              "  | Int32Array",
                              "  | Uint32Array",
                              "  | Float32Array",
                              "  | Float64Array",
                              "  | readonly number[];",
                              ""};
  return lines;
}

/// Declarations of one namespace, in the order in which the .js has them.
struct Node {
  std::vector<Lines> declarations;
  std::map<std::string, Node> children;
  Lines doc;
};

/// A declaration whose name is no identifier is declared under another and exported under its own.
struct DeclaredName {
  std::string prefix;  ///< "export " or ""
  std::string local;
  Lines rename;
};

DeclaredName declared(const std::string& name, bool topLevel) {
  if (isIdentifier(name)) return {"export ", name, {}};
  std::string local = flatName({}, name) + "_";
  std::string exported = isReserved(name) ? name : quote(name);
  return {topLevel ? "declare " : "", local, {"export { " + local + " as " + exported + " };"}};
}

class Printer {
 public:
  explicit Printer(const Scope& scope) : scope_(scope) {}

  Lines print() {
    for (const model::EnumInterface& item : scope_.interface.enums) at(item.path).push_back(enumLines(item));
    for (const model::RecordInterface& item : scope_.interface.records) at(item.path).push_back(recordLines(item));
    for (const model::ConstantInterface& item : scope_.interface.constants)
      at(item.path).push_back(constantLines(item));
    for (const model::ClassInterface& item : scope_.interface.classes)
      at(item.path).push_back(declareClass(scope_, item, "export "));
    for (const Overloads& overloads : groupOverloads(scope_.interface.functions))
      if (Lines lines = functionLines(overloads); !lines.empty()) at(overloads[0]->path).push_back(std::move(lines));
    for (const model::ImportInterface& item : scope_.interface.reexports)
      root_.declarations.push_back(reexportLines(item));
    for (const model::NamespaceInterface& item : scope_.interface.namespaces)
      node(item.path).doc = renderDoc(parseDoc(item.doc), {}, "");
    for (const std::string& section : scope_.interface.typescript) root_.declarations.push_back(linesOf(section));
    Lines lines = nodeLines(root_);
    if (text(lines).find("NumericArray") != std::string::npos) {
      Lines alias = numericArray();
      append(alias, lines);
      append(alias, {"", "export {};"});
      return alias;
    }
    return lines;
  }

 private:
  Node& node(const std::vector<std::string>& path) {
    Node* found = &root_;
    for (const std::string& step : path) found = &found->children[step];
    return *found;
  }
  std::vector<Lines>& at(const std::vector<std::string>& path) { return node(path).declarations; }

  static Lines nodeLines(const Node& node) {
    Lines lines;
    for (const Lines& declaration : node.declarations) {
      if (!lines.empty()) lines.emplace_back();
      append(lines, declaration);
    }
    for (const auto& [name, child] : node.children) {
      if (!lines.empty()) lines.emplace_back();
      append(lines, child.doc);
      DeclaredName own = declared(name, true);
      lines.push_back(own.prefix + "namespace " + own.local + " {");
      append(lines, nodeLines(child), 1);
      lines.emplace_back("}");
      append(lines, own.rename);
    }
    return lines;
  }

  static Lines enumLines(const model::EnumInterface& item) {
    Lines lines = renderDoc(parseDoc(item.doc), {}, "");
    if (hasStringValues(item)) {
      std::vector<std::string> values;
      for (const model::EnumValue& value : item.values) values.push_back(quote(value.name));
      lines.push_back("export type " + item.name + " = " + join(values, " | ") + ";");
      return lines;
    }
    lines.push_back("export enum " + item.name + " {");
    for (const model::EnumValue& value : item.values) {
      append(lines, renderDoc(parseDoc(value.doc), {}, ""), 1);
      lines.push_back("  " + propertyKey(value.name) + " = " + std::to_string(value.value) + ",");
    }
    lines.emplace_back("}");
    return lines;
  }

  Lines recordLines(const model::RecordInterface& item) const {
    Lines lines = renderDoc(parseDoc(item.doc), {}, "");
    append(lines, interfaceLines(item, Flow::out));
    if (!hasInitForm(scope_, item.key)) return lines;
    append(lines, {"", "/** A " + item.name + " as arguments give it. */"});
    append(lines, interfaceLines(item, Flow::in));
    return lines;
  }

  Lines interfaceLines(const model::RecordInterface& item, Flow flow) const {
    const std::string suffix = flow == Flow::in && hasInitForm(scope_, item.key) ? "Init" : "";
    Lines lines = {"export interface " + item.name + suffix + " {"};
    for (const model::RecordField& field : item.fields) {
      append(lines, renderDoc(parseDoc(field.doc), {}, ""), 1);
      const bool initialized = (field.flags & wasm::abi::field_flag::initialized) != 0;
      const bool mayLack = isOptional(field.type) || (flow == Flow::in && initialized);
      const model::BorderType& type = flow == Flow::out ? withoutOptional(field.type) : field.type;
      std::string typescript = typescriptType(scope_, type, flow);
      if (mayLack) typescript = withoutUndefined(std::move(typescript));
      lines.push_back("  " + propertyKey(field.name) + (mayLack ? "?: " : ": ") + typescript + ";");
    }
    lines.emplace_back("}");
    return lines;
  }

  Lines constantLines(const model::ConstantInterface& item) const {
    DeclaredName own = declared(item.name, item.path.empty());
    Lines lines = renderDoc(parseDoc(item.doc), {}, "");
    lines.push_back(own.prefix + "const " + own.local + ": " + typescriptType(scope_, item.type, Flow::out) + ";");
    append(lines, own.rename);
    return lines;
  }

  /// An import from the other side: JavaScript gets what C++ passes to it.
  Lines reexportLines(const model::ImportInterface& item) const {
    DeclaredName own = declared(item.reexport, true);
    const std::string result = typescriptResult(scope_, item.callable, Flow::in);
    Lines lines = signatureDoc(item.callable);
    if (item.kind == model::ImportKind::function)
      lines.push_back(own.prefix + "function " + own.local + "(" +
                      typescriptParameters(scope_, item.callable, Flow::out) + "): " + result + ";");
    else
      lines.push_back(own.prefix + "const " + own.local + ": " + result + ";");
    append(lines, own.rename);
    return lines;
  }

  Lines functionLines(const Overloads& overloads) const {
    DeclaredName own = declared(overloads[0]->name, overloads[0]->path.empty());
    Lines lines;
    for (const model::Callable* callable : overloads) {
      if (!isDeclared(*callable)) continue;
      append(lines, signatureDoc(*callable));
      lines.push_back(own.prefix + "function " + own.local + "(" + typescriptParameters(scope_, *callable) +
                      "): " + typescriptResult(scope_, *callable) + ";");
    }
    if (!lines.empty()) append(lines, own.rename);
    return lines;
  }

  const Scope& scope_;
  Node root_;
};

/// The wasm types of a value of some type, as TypeScript sees them.
std::vector<std::string> rawTypes(const model::BorderType& type) {
  using enum model::TypeCode;
  const bool big = withoutOptional(type).code == i64 || withoutOptional(type).code == u64;
  switch (formOf(type)) {
    case Form::none:
      return {};
    case Form::scalar:
      return {big ? "bigint" : "number"};
    case Form::optionalScalar:
      return {"number", big ? "bigint" : "number"};
    case Form::text:
    case Form::numbers:
      return {"number", "number"};
    default:
      return {"number"};
  }
}

std::string rawSignature(const model::Callable& callable, bool hasReceiver, bool isConstructor) {
  std::vector<std::string> parameters;
  if (hasReceiver) parameters.emplace_back("ptr: number");
  auto add = [&](const std::string& name, const model::BorderType& type) {
    const std::vector<std::string> types = rawTypes(type);
    const bool hasFlag = formOf(type) == Form::optionalScalar;
    const std::vector<std::string> parts = types.size() == 1 ? std::vector<std::string>{""}
                                           : hasFlag         ? std::vector<std::string>{"_given", ""}
                                                             : std::vector<std::string>{"_ptr", "_length"};
    for (std::size_t k = 0; k < types.size(); ++k) parameters.push_back(name + parts[k] + ": " + types[k]);
  };
  if (callable.receiver) add("this_", callable.receiver->type);
  const std::vector<std::string> names = Names::documentedParameters(callable.parameters);
  for (std::size_t i = 0; i < names.size(); ++i) add(names[i], callable.parameters[i].type);
  std::vector<std::string> result = rawTypes(callable.result);
  std::string returned = isConstructor                                     ? "number"
                         : result.empty()                                  ? "void"
                         : formOf(callable.result) == Form::optionalScalar ? result[1]
                                                                           : result[0];
  return "(" + join(parameters, ", ") + ") => " + returned;
}

}  // namespace

Lines printDeclarations(const Scope& scope) { return Printer(scope).print(); }

Lines printRawExports(const Scope& scope, std::string_view memory) {
  using enum model::MemberKind;
  std::map<std::string, std::string> types;
  const model::Interface& interface = scope.interface;
  types["memory"] = memory;
  for (const model::Callable& function : interface.functions)
    types[function.finalSymbol] = rawSignature(function, false, false);
  for (const model::ClassInterface& item : interface.classes) {
    types[item.free.finalSymbol] = "(ptr: number, ownership: number) => void";
    if (!item.share.symbol.empty()) types[item.share.finalSymbol] = "(ptr: number, ownership: number) => number";
    for (const model::Callable& member : item.members)
      types[member.finalSymbol] =
          rawSignature(member, !isStatic(member.member) && member.member != constructor, member.member == constructor);
  }
  for (const std::string& raw : interface.rawExports)
    if (!raw.starts_with("__wasmbind_")) types.try_emplace(raw, "(...args: any[]) => any");
  if (interface.hasInitialize) types["_initialize"] = "() => void";
  Lines lines;
  for (const auto& [name, type] : types) lines.push_back("readonly " + propertyKey(name) + ": " + type + ";");
  return lines;
}

}  // namespace wasmbind::glue
