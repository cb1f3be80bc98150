// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/module_json.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::scan {
namespace {

using llvm::json::OStream;

constexpr const char* typeKinds[] = {"void",    "builtin", "enumeration", "record", "specialization",
                                     "pointer", "array",   "function",    "other"};
constexpr const char* references[] = {"none", "lvalue", "rvalue"};
constexpr const char* functionKinds[] = {"function", "constructor", "method", "staticMethod"};

std::string place(const model::SourceRange& range) {
  if (range.line == 0) return range.file;
  return range.file + ":" + std::to_string(range.line) + ":" + std::to_string(range.column);
}

/// Writes one object after the other, in the order of the model, without what says nothing.
class Printer {
 public:
  explicit Printer(OStream& out) : out(out) {}

  void print(const model::Module& module) {
    out.object([&] {
      text("source", module.source);
      list("namespaces", module.namespaces);
      list("functions", module.functions);
      list("classes", module.classes);
      list("enums", module.enums);
      list("variables", module.variables);
      list("typescript", module.typescript);
      list("snippets", module.snippets);
    });
  }

 private:
  void text(llvm::StringRef name, const std::string& value) {
    if (!value.empty()) out.attribute(name, llvm::json::fixUTF8(value));
  }
  void flag(llvm::StringRef name, bool value) {
    if (value) out.attribute(name, true);
  }
  void range(const model::SourceRange& range) { text("place", place(range)); }

  template <typename T>
  void list(llvm::StringRef name, const std::vector<T>& values) {
    if (values.empty()) return;
    out.attributeArray(name, [&] {
      for (const T& value : values) element(value);
    });
  }
  template <typename T>
  void element(const T& value) {
    out.object([&] { members(value); });
  }
  void element(const std::string& value) { out.value(llvm::json::fixUTF8(value)); }

  void type(llvm::StringRef name, const model::Type& type) {
    out.attributeObject(name, [&] { members(type); });
  }

  /// What every declaration has.
  template <typename T>
  void declaration(const T& value) {
    text("name", value.name);
    if constexpr (requires { value.qualified; }) text("qualified", value.qualified);
    if constexpr (requires { value.key; }) text("key", value.key);
    if constexpr (requires { value.jsNamespace; }) list("jsNamespace", value.jsNamespace);
    list("attributes", value.attributes.list);
    if constexpr (requires { value.comment; }) text("comment", value.comment.text);
    range(value.range);
  }

  void importSource(const model::ImportSource& value) {
    text("importModule", value.module);
    flag("fromSnippet", value.isSnippet);
  }

  void members(const model::Attribute& value) {
    out.attribute("name", std::string(attributeName(value.name)));
    list("arguments", value.arguments);
    range(value.range);
  }
  void members(const model::Type& value) {
    out.attribute("kind", typeKinds[static_cast<int>(value.kind)]);
    text("spelling", value.spelling);
    text("written", value.written);
    text("name", value.name);
    text("key", value.key);
    flag("isConst", value.isConst);
    if (value.reference != model::Reference::none)
      out.attribute("reference", references[static_cast<int>(value.reference)]);
    list("arguments", value.arguments);
    if (value.extent) out.attribute("extent", *value.extent);
    if (!value.copyable) out.attribute("copyable", false);
    flag("isException", value.isException);
    flag("converts", value.converts);
    range(value.range);
  }
  void members(const model::Parameter& value) {
    text("name", value.name);
    type("type", value.type);
    flag("hasDefault", value.hasDefault);
    flag("isLifetimeBound", value.isLifetimeBound);
    flag("isCapturedByThis", value.isCapturedByThis);
    list("attributes", value.attributes.list);
    range(value.range);
  }
  void members(const model::Function& value) {
    out.attribute("kind", functionKinds[static_cast<int>(value.kind)]);
    declaration(value);
    if (value.kind != model::FunctionKind::constructor) type("result", value.result);
    list("parameters", value.parameters);
    flag("isConst", value.isConst);
    flag("isVirtual", value.isVirtual);
    flag("isPure", value.isPure);
    flag("isFinal", value.isFinal);
    flag("isProtected", value.isProtected);
    flag("isInherited", value.isInherited);
    flag("isVariadic", value.isVariadic);
    flag("isNoexcept", value.isNoexcept);
    flag("isConsteval", value.isConsteval);
    flag("isImport", value.isImport);
    importSource(value.source);
    flag("internalLinkage", value.internalLinkage);
    flag("isDefined", value.isDefined);
    flag("isLifetimeBound", value.isLifetimeBound);
    if (value.refQualifier != model::RefQualifier::none)
      out.attribute("refQualifier", references[static_cast<int>(value.refQualifier)]);
  }
  void members(const model::Field& value) {
    declaration(value);
    type("type", value.type);
    flag("isStatic", value.isStatic);
    flag("isConst", value.isConst);
    flag("isBitField", value.isBitField);
    flag("isInUnion", value.isInUnion);
    flag("isInherited", value.isInherited);
    flag("hasInitializer", value.hasInitializer);
  }
  void members(const model::Base& value) {
    text("qualified", value.qualified);
    text("key", value.key);
    flag("isExported", value.isExported);
    flag("isVirtual", value.isVirtual);
    range(value.range);
  }
  void members(const model::Class& value) {
    declaration(value);
    text("spelling", value.spelling);
    flag("isAbstract", value.isAbstract);
    flag("isPolymorphic", value.isPolymorphic);
    flag("hasVirtualDestructor", value.hasVirtualDestructor);
    flag("isAggregate", value.isAggregate);
    flag("isUnion", value.isUnion);
    flag("isException", value.isException);
    flag("isCopyable", value.isCopyable);
    flag("isMovable", value.isMovable);
    flag("isDestructible", value.isDestructible);
    flag("isDefaultConstructible", value.isDefaultConstructible);
    flag("throughAlias", value.throughAlias);
    importSource(value.source);
    if (value.attributes.has(Attr::import)) {
      flag("hasData", value.hasData);
      flag("hasSeveralBases", value.hasSeveralBases);
      flag("derivesFromValue", value.derivesFromValue);
    }
    list("bases", value.bases);
    list("functions", value.functions);
    list("fields", value.fields);
    if (value.element) type("element", *value.element);
  }
  void members(const model::Enumerator& value) {
    declaration(value);
    out.attribute("value", value.value);
  }
  void members(const model::Enum& value) {
    declaration(value);
    text("spelling", value.spelling);
    type("underlying", value.underlying);
    list("enumerators", value.enumerators);
  }
  void members(const model::Variable& value) {
    declaration(value);
    type("type", value.type);
    flag("isConst", value.isConst);
    flag("isDefined", value.isDefined);
    flag("internalLinkage", value.internalLinkage);
    importSource(value.source);
    if (value.value) out.attribute("value", llvm::json::fixUTF8(*value.value));
  }
  void members(const model::Namespace& value) {
    declaration(value);
    list("path", value.path);
  }
  void members(const model::SnippetFile& value) {
    text("path", value.path);
    text("text", value.text);
  }
  void members(const model::DeclaredSnippet& value) {
    text("key", value.snippet.key);
    list("files", value.snippet.files);
    list("missing", value.missing);
    range(value.range);
  }
  void members(const model::TypeScript& value) {
    text("text", value.text);
    range(value.range);
  }

  OStream& out;
};

}  // namespace

std::string toJson(const model::Module& module) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  OStream out(stream, /*IndentSize=*/2);
  Printer(out).print(module);
  stream << '\n';
  return text;
}

}  // namespace wasmbind::scan
