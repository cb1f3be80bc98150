// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/json.h"

#include <llvm/Support/JSON.h>
#include <llvm/Support/raw_ostream.h>

#include "descriptor/type_shape.h"

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

std::string_view memberName(model::MemberKind kind) {
  switch (kind) {
    case abi::member::constructor:
      return "constructor";
    case abi::member::method:
      return "method";
    case abi::member::static_method:
      return "static_method";
    case abi::member::getter:
      return "getter";
    case abi::member::setter:
      return "setter";
    case abi::member::static_getter:
      return "static_getter";
    case abi::member::static_setter:
      return "static_setter";
  }
  return "unknown";
}

llvm::StringRef importName(model::ImportKind kind) {
  constexpr llvm::StringRef names[] = {"function",     "call",          "construct",     "method",        "getter",
                                       "setter",       "static_getter", "static_setter", "index_get",     "index_set",
                                       "index_delete", "instance_of",   "convert",       "make_function", "operation"};
  return names[static_cast<std::size_t>(kind)];
}

/// What parameters say of the lifetimes of objects.
constexpr std::pair<std::uint32_t, llvm::StringRef> lifetimes[] = {
    {abi::parameter_flag::keep_alive, "keepAlive"},
    {abi::parameter_flag::borrowed, "borrowed"},
    {abi::parameter_flag::lifetimebound, "lifetimebound"},
};

class JsonWriter {
 public:
  explicit JsonWriter(llvm::raw_ostream& out) : json_(out, 2) {}

  void write(const model::Interface& interface) {
    json_.object([&] {
      list("functions", interface.functions, [&](const model::Callable& e) { callable(e); });
      list("classes", interface.classes, [&](const model::ClassInterface& e) { class_(e); });
      list("enums", interface.enums, [&](const model::EnumInterface& e) { enum_(e); });
      list("records", interface.records, [&](const model::RecordInterface& e) { record(e); });
      list("constants", interface.constants, [&](const model::ConstantInterface& e) {
        named(e);
        type("type", e.type);
        text("value", e.value);
      });
      list("namespaces", interface.namespaces, [&](const model::NamespaceInterface& e) {
        strings("path", e.path);
        text("doc", e.doc);
        text("location", e.location);
      });
      list("starts", interface.starts, [&](const model::StartFunction& e) {
        json_.attribute("order", e.order);
        callable(e.callable);
      });
      list("imports", interface.imports, [&](const model::ImportInterface& e) {
        text("module", e.module);
        if (e.kind != model::ImportKind::function) json_.attribute("kind", importName(e.kind));
        number("importFlags", e.flags);
        strings("prefixes", e.prefixes);
        text("reexport", e.reexport);
        callable(e.callable);
      });
      if (!interface.callbacks.empty())
        list("callbacks", interface.callbacks, [&](const model::Callable& e) { callable(e); });
      if (!interface.importedClasses.empty())
        list("importedClasses", interface.importedClasses, [&](const model::ImportedClass& e) { importedClass(e); });
      if (!interface.snippets.empty())
        list("snippets", interface.snippets, [&](const model::Snippet& e) {
          json_.attribute("key", e.key);
          list("files", e.files, [&](const model::SnippetFile& file) {
            json_.attribute("path", llvm::json::fixUTF8(file.path));
            json_.attribute("text", llvm::json::fixUTF8(file.text));
          });
        });
      strings("typescript", interface.typescript);
      module(interface);
    });
  }

 private:
  template <typename T, typename Write>
  void list(llvm::StringRef key, const std::vector<T>& elements, Write write) {
    json_.attributeArray(key, [&] {
      for (const T& element : elements) json_.object([&] { write(element); });
    });
  }

  void strings(llvm::StringRef key, const std::vector<std::string>& elements) {
    if (elements.empty()) return;
    json_.attributeArray(key, [&] {
      for (const std::string& element : elements) json_.value(llvm::json::fixUTF8(element));
    });
  }

  void text(llvm::StringRef key, const std::string& value) {
    if (!value.empty()) json_.attribute(key, llvm::json::fixUTF8(value));
  }

  void number(llvm::StringRef key, std::int64_t value) {
    if (value != 0) json_.attribute(key, value);
  }

  void type(llvm::StringRef key, const model::AbiType& value) {
    json_.attributeObject(key, [&] { typeContents(value); });
  }

  void typeContents(const model::AbiType& value) {
    json_.attribute("code", llvm::StringRef(typeName(value.code)));
    number("count", value.count);
    text("key", value.key);
    if (!value.arguments.empty())
      list("arguments", value.arguments, [&](const model::AbiType& argument) { typeContents(argument); });
  }

  template <typename T>
  void named(const T& e) {
    json_.attribute("name", llvm::json::fixUTF8(e.name));
    strings("path", e.path);
    text("doc", e.doc);
    text("location", e.location);
  }

  void parameter(const model::BorderParameter& e) {
    json_.attribute("name", llvm::json::fixUTF8(e.name));
    type("type", e.type);
    if (e.optional) json_.attribute("optional", true);
    for (const auto& [flag, name] : lifetimes)
      if ((e.flags & flag) != 0) json_.attribute(name, true);
    text("typescript", e.typescript);
  }

  void callable(const model::Callable& e) {
    named(e);
    text("symbol", e.symbol);
    text("finalSymbol", e.finalSymbol);
    number("flags", e.flags);
    if (e.receiver) json_.attributeObject("receiver", [&] { parameter(*e.receiver); });
    list("parameters", e.parameters, [&](const model::BorderParameter& one) { parameter(one); });
    type("result", e.result);
    text("resultTypescript", e.resultTypescript);
  }

  void importedClass(const model::ImportedClass& e) {
    named(e);
    text("key", e.key);
    text("module", e.module);
    number("flags", e.flags);
    strings("prefixes", e.prefixes);
    text("reexport", e.reexport);
    text("typescript", e.typescript);
  }

  void class_(const model::ClassInterface& e) {
    named(e);
    text("key", e.key);
    number("flags", e.flags);
    number("dynamicType", e.dynamicType);
    list("bases", e.bases, [&](const model::BaseInterface& base) {
      text("key", base.key);
      text("upcast", base.upcast.symbol);
      text("upcastFinal", base.upcast.finalSymbol);
    });
    text("free", e.free.symbol);
    text("freeFinal", e.free.finalSymbol);
    text("share", e.share.symbol);
    text("shareFinal", e.share.finalSymbol);
    list("members", e.members, [&](const model::Callable& member) {
      json_.attribute("member", llvm::StringRef(memberName(member.member)));
      callable(member);
    });
    if ((e.flags & ::wasm::abi::class_flag::extendable) != 0)
      json_.attributeObject("extension", [&] { extension(e.extension); });
  }

  void extension(const model::Extension& e) {
    text("mark", e.mark.symbol);
    text("markFinal", e.mark.finalSymbol);
    list("constructors", e.constructors, [&](const model::ExtendingConstructor& one) {
      text("constructor", one.constructor);
      text("extending", one.extending.symbol);
      text("extendingFinal", one.extending.finalSymbol);
    });
    list("members", e.members, [&](const model::OverridableMember& one) {
      json_.attribute("member", llvm::StringRef(memberName(one.member)));
      json_.attribute("name", llvm::json::fixUTF8(one.name));
    });
  }

  void enum_(const model::EnumInterface& e) {
    named(e);
    text("key", e.key);
    number("flags", e.flags);
    type("underlying", e.underlying);
    list("values", e.values, [&](const model::EnumValue& value) {
      json_.attribute("name", llvm::json::fixUTF8(value.name));
      json_.attribute("value", value.value);
      text("doc", value.doc);
    });
  }

  void record(const model::RecordInterface& e) {
    named(e);
    text("key", e.key);
    list("fields", e.fields, [&](const model::RecordField& field) {
      json_.attribute("name", llvm::json::fixUTF8(field.name));
      type("type", field.type);
      number("flags", field.flags);
      text("doc", field.doc);
    });
  }

  void module(const model::Interface& interface) {
    json_.attributeObject("module", [&] {
      number("scratch", interface.areas.scratch);
      number("scratchSize", interface.areas.scratchSize);
      number("returnArea", interface.areas.returnArea);
      json_.attribute("exportsMemory", interface.exportsMemory);
      json_.attribute("hasInitialize", interface.hasInitialize);
      json_.attribute("hasMalloc", interface.hasMalloc);
      json_.attribute("hasFree", interface.hasFree);
      json_.attribute("hasRelease", interface.hasRelease);
      list("imports", interface.rawImports, [&](const model::RawImport& import) {
        json_.attribute("module", llvm::json::fixUTF8(import.module));
        json_.attribute("name", llvm::json::fixUTF8(import.name));
      });
      strings("exports", interface.rawExports);
      list("thrownTypes", interface.thrownTypes, [&](const model::ThrownType& type) {
        text("name", type.name);
        text("mangled", type.mangled);
      });
    });
  }

  llvm::json::OStream json_;
};

}  // namespace

std::string toJson(const model::Interface& interface) {
  std::string text;
  llvm::raw_string_ostream out(text);
  JsonWriter(out).write(interface);
  out << '\n';
  return text;
}

}  // namespace wasmbind::descriptor
