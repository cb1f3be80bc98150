// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/dts/declarations.h"

#include <algorithm>
#include <map>

#include "glue/dts/class.h"
#include "glue/exports/class.h"
#include "glue/exports/enum.h"
#include "glue/exports/overloads.h"
#include "glue/js/doc.h"
#include "glue/types/declared_name.h"
#include "glue/types/imported_class.h"
#include "glue/types/passing_convention.h"
#include "glue/types/typescript.h"

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

class Printer {
 public:
  explicit Printer(const EmitContext& context) : context_(context) {}

  Lines print() {
    for (const model::EnumInterface& item : context_.interface.enums) at(item.path).push_back(enumLines(item));
    for (const model::RecordInterface& item : context_.interface.records) at(item.path).push_back(recordLines(item));
    for (const model::ConstantInterface& item : context_.interface.constants)
      at(item.path).push_back(constantLines(item));
    for (const model::ClassInterface& item : context_.interface.classes)
      at(item.path).push_back(declareClass(context_, item));
    for (const Overloads& overloads : groupOverloads(context_.interface.functions))
      if (Lines lines = functionLines(overloads); !lines.empty()) at(overloads[0]->path).push_back(std::move(lines));
    for (const model::ImportInterface& item : context_.interface.reexports)
      root_.declarations.push_back(reexportLines(item));
    for (const model::ImportedClass& item : context_.interface.importedClasses)
      if (!item.reexport.empty()) root_.declarations.push_back(reexportedClass(context_, item));
    for (const model::NamespaceInterface& item : context_.interface.namespaces)
      node(item.path).doc = renderDoc(parseDoc(item.doc), {}, "");
    for (const std::string& section : context_.interface.typescript) root_.declarations.push_back(linesOf(section));
    Lines lines = nodeLines(root_);
    Lines aliases = text(lines).find("NumericArray") != std::string::npos ? numericArray() : Lines{};
    append(aliases, importedAliases());
    if (aliases.empty()) return lines;
    append(aliases, lines);
    append(aliases, {"", "export {};"});
    return aliases;
  }

 private:
  /// Names for the classes of the page that something here mentions.
  Lines importedAliases() const {
    Lines lines;
    const std::set<std::string> mentioned = mentionedImports(context_.interface);
    for (const model::ImportedClass& item : context_.interface.importedClasses) {
      if (!mentioned.contains(item.key) && item.reexport.empty()) continue;
      const Lines alias = importedAlias(context_, item);
      // Several classes of C++ may stand for the same one.
      if (std::ranges::search(lines, alias).empty()) append(lines, alias);
    }
    if (!lines.empty()) lines.emplace_back();
    return lines;
  }

  Node& node(const std::vector<std::string>& path) {
    Node* found = &root_;
    for (const std::string& step : path) found = &found->children[step];
    return *found;
  }
  std::vector<Lines>& at(const std::vector<std::string>& path) { return node(path).declarations; }

  Lines nodeLines(const Node& node) const {
    Lines lines;
    for (const Lines& declaration : node.declarations) {
      if (!lines.empty()) lines.emplace_back();
      append(lines, declaration);
    }
    for (const auto& [name, child] : node.children) {
      if (!lines.empty()) lines.emplace_back();
      append(lines, child.doc);
      DeclaredName own = declared(context_, name, true);
      lines.push_back(own.prefix + "namespace " + own.local + " {");
      append(lines, nodeLines(child), 1);
      lines.emplace_back("}");
      append(lines, own.rename);
    }
    return lines;
  }

  Lines enumLines(const model::EnumInterface& item) const {
    const DeclaredName own = declared(context_, item.name, item.path.empty());
    Lines lines = renderDoc(parseDoc(item.doc), {}, "");
    if (hasStringValues(item)) {
      std::vector<std::string> values;
      for (const model::EnumValue& value : item.values) values.push_back(quote(value.name));
      lines.push_back(own.prefix + "type " + own.local + " = " + join(values, " | ") + ";");
      append(lines, own.rename);
      return lines;
    }
    lines.push_back(own.prefix + "enum " + own.local + " {");
    for (const model::EnumValue& value : item.values) {
      append(lines, renderDoc(parseDoc(value.doc), {}, ""), 1);
      lines.push_back("  " + propertyKey(value.name) + " = " + std::to_string(value.value) + ",");
    }
    lines.emplace_back("}");
    append(lines, own.rename);
    return lines;
  }

  Lines recordLines(const model::RecordInterface& item) const {
    Lines lines = renderDoc(parseDoc(item.doc), {}, "");
    append(lines, interfaceLines(item, Flow::out));
    if (!hasInitForm(context_, item.key)) return lines;
    append(lines, {"", "/** A " + item.name + " as arguments give it. */"});
    append(lines, interfaceLines(item, Flow::in));
    return lines;
  }

  Lines interfaceLines(const model::RecordInterface& item, Flow flow) const {
    const std::string suffix = flow == Flow::in && hasInitForm(context_, item.key) ? "Init" : "";
    const DeclaredName own = declared(context_, item.name + suffix, item.path.empty());
    Lines lines = {own.prefix + "interface " + own.local + " {"};
    for (const model::RecordField& field : item.fields) {
      append(lines, renderDoc(parseDoc(field.doc), {}, ""), 1);
      const bool initialized = (field.flags & wasm::abi::field_flag::initialized) != 0;
      const bool mayLack = mayBeAbsent(field.type) || (flow == Flow::in && initialized);
      const model::AbiType& type = flow == Flow::out ? withoutOptional(field.type) : field.type;
      std::string typescript = typescriptType(context_, type, flow);
      if (mayLack) typescript = withoutUndefined(std::move(typescript));
      // Under exactOptionalPropertyTypes, leaving a field out and passing undefined are two things; both are fine.
      if (mayLack && flow == Flow::in && typescript != "any")
        typescript =
            (typescript.find("=>") == std::string::npos || (typescript.starts_with("(") && typescript.ends_with(")"))
                 ? typescript
                 : "(" + typescript + ")") +
            " | undefined";
      lines.push_back("  " + propertyKey(field.name) + (mayLack ? "?: " : ": ") + typescript + ";");
    }
    lines.emplace_back("}");
    append(lines, own.rename);
    return lines;
  }

  Lines constantLines(const model::ConstantInterface& item) const {
    DeclaredName own = declared(context_, item.name, item.path.empty());
    Lines lines = renderDoc(parseDoc(item.doc), {}, "");
    lines.push_back(own.prefix + "const " + own.local + ": " + typescriptType(context_, item.type, Flow::out) + ";");
    append(lines, own.rename);
    return lines;
  }

  /// An import from the other side: JavaScript gets what C++ passes to it.
  Lines reexportLines(const model::ImportInterface& item) const {
    DeclaredName own = declared(context_, item.reexport, true);
    const std::string result = typescriptResult(context_, item.callable, Flow::in);
    Lines lines = signatureDoc(item.callable);
    if (item.kind == model::ImportKind::function)
      lines.push_back(own.prefix + "function " + own.local + "(" +
                      typescriptParameters(context_, item.callable, Flow::out) + "): " + result + ";");
    else
      lines.push_back(own.prefix + "const " + own.local + ": " + result + ";");
    append(lines, own.rename);
    return lines;
  }

  Lines functionLines(const Overloads& overloads) const {
    DeclaredName own = declared(context_, overloads[0]->name, overloads[0]->path.empty());
    Lines lines;
    for (const model::Callable* callable : overloads) {
      if (!isDeclared(*callable)) continue;
      append(lines, signatureDoc(*callable));
      lines.push_back(own.prefix + "function " + own.local + "(" + typescriptParameters(context_, *callable) +
                      "): " + typescriptResult(context_, *callable) + ";");
    }
    if (!lines.empty()) append(lines, own.rename);
    return lines;
  }

  const EmitContext& context_;
  Node root_;
};

/// One of the wasm values that a value of some type is.
struct RawPart {
  std::string suffix;  ///< of the parameter's name
  std::string type;    ///< as TypeScript sees it
};

std::vector<RawPart> rawParts(const EmitContext& context, const model::AbiType& type) {
  using enum model::TypeCode;
  const bool big = withoutOptional(type).code == i64 || withoutOptional(type).code == u64;
  switch (conventionOf(type)) {
    case PassingConvention::none:
      return {};
    case PassingConvention::scalar:
      return {{"", isReference(withoutOptional(type)) ? "unknown" : big ? "bigint" : "number"}};
    case PassingConvention::optionalScalar:
      return {{"_given", "number"}, {"", big ? "bigint" : "number"}};
    case PassingConvention::string:
    case PassingConvention::typedArray:
      return {{"_ptr", "number"}, {"_length", "number"}};
    case PassingConvention::flat: {
      std::vector<RawPart> parts;
      for (const model::RecordField& field : context.recordOf(type.key).fields)
        parts.push_back({"_" + flatName({}, field.name), rawParts(context, field.type).front().type});
      return parts;
    }
    default:
      return {{"", "number"}};
  }
}

std::string rawResult(const EmitContext& context, const model::AbiType& type) {
  const std::vector<RawPart> parts = rawParts(context, type);
  if (parts.empty() || conventionOf(type) == PassingConvention::flat) return "void";
  return conventionOf(type) == PassingConvention::optionalScalar ? parts[1].type : parts[0].type;
}

std::string rawSignature(const EmitContext& context, const model::Callable& callable, bool hasReceiver,
                         bool isConstructor) {
  std::vector<std::string> parameters;
  if (hasReceiver) parameters.emplace_back("ptr: number");
  auto add = [&](const std::string& name, const model::AbiType& type) {
    for (const RawPart& part : rawParts(context, type)) parameters.push_back(name + part.suffix + ": " + part.type);
  };
  if (callable.receiver) add("this_", callable.receiver->type);
  const std::vector<std::string> names = Names::documentedParameters(callable.parameters);
  for (std::size_t i = 0; i < names.size(); ++i) add(names[i], callable.parameters[i].type);
  return "(" + join(parameters, ", ") + ") => " + (isConstructor ? "number" : rawResult(context, callable.result));
}

}  // namespace

Lines printDeclarations(const EmitContext& context) { return Printer(context).print(); }

Lines printRawExports(const EmitContext& context, std::string_view memory) {
  using enum model::MemberKind;
  std::map<std::string, std::string> types;
  const model::Interface& interface = context.interface;
  types["memory"] = memory;
  for (const model::Callable& function : interface.functions)
    types[function.finalSymbol] = rawSignature(context, function, false, false);
  for (const model::ClassInterface& item : interface.classes) {
    types[item.free.finalSymbol] = "(ptr: number, ownership: number) => void";
    if (!item.share.symbol.empty()) types[item.share.finalSymbol] = "(ptr: number, ownership: number) => number";
    for (const model::Callable& member : item.members)
      types[member.finalSymbol] = rawSignature(
          context, member, !isStatic(member.member) && member.member != constructor, member.member == constructor);
  }
  for (const std::string& raw : interface.rawExports) types.try_emplace(raw, "(...args: any[]) => any");
  if (interface.hasInitialize) types["_initialize"] = "() => void";
  Lines lines;
  for (const auto& [name, type] : types) lines.push_back("readonly " + propertyKey(name) + ": " + type + ";");
  return lines;
}

}  // namespace wasmbind::glue
