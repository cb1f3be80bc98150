// SPDX-License-Identifier: MIT OR Apache-2.0
#include "encode.h"

#include "descriptor/type_shape.h"

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

class Encoder {
 public:
  std::vector<std::uint8_t> bytes;

  void u8(std::uint8_t value) { bytes.push_back(value); }
  void u16(std::uint16_t value) { integer(value, 2); }
  void u32(std::uint32_t value) { integer(value, 4); }
  void i64(std::int64_t value) { integer(static_cast<std::uint64_t>(value), 8); }

  void string(const std::string& text) {
    u32(static_cast<std::uint32_t>(text.size()));
    bytes.insert(bytes.end(), text.begin(), text.end());
  }

  template <typename T, typename Write>
  void list(const std::vector<T>& elements, Write write) {
    u32(static_cast<std::uint32_t>(elements.size()));
    for (const T& element : elements) write(element);
  }

  void strings(const std::vector<std::string>& list_) {
    list(list_, [&](const std::string& text) { string(text); });
  }

  void type(const model::AbiType& type_) {
    u8(static_cast<std::uint8_t>(!type_.flat                             ? type_.code
                                 : type_.code == model::TypeCode::record ? model::TypeCode::flat_record
                                                                         : model::TypeCode::flat_variant));
    switch (typeShape(type_.code).value_or(TypeShape::plain)) {
      case TypeShape::plain:
        break;
      case TypeShape::counted:
        u32(type_.count);
        [[fallthrough]];
      case TypeShape::element:
        type(type_.arguments.at(0));
        break;
      case TypeShape::list:
        list(type_.arguments, [&](const model::AbiType& argument) { type(argument); });
        break;
      case TypeShape::key:
        string(type_.key);
        break;
      case TypeShape::keyAndList:
        string(type_.key);
        list(type_.arguments, [&](const model::AbiType& argument) { type(argument); });
        break;
    }
  }

  void parameter(const model::BorderParameter& one, std::uint32_t flags) {
    string(one.name);
    type(one.type);
    u32(flags | (one.optional ? abi::parameter_flag::optional : 0));
    string(one.typescript);
  }

  void callable(const model::Callable& c) {
    string(c.name);
    strings(c.path);
    string(c.symbol);
    string(c.doc);
    string(c.location);
    u32(c.flags);
    u32(static_cast<std::uint32_t>(c.parameters.size() + (c.receiver ? 1 : 0)));
    if (c.receiver) parameter(*c.receiver, abi::parameter_flag::receiver);
    for (const model::BorderParameter& one : c.parameters) parameter(one, 0);
    type(c.result);
    string(c.resultTypescript);
  }

  /// What classes, enums and records start with.
  template <typename T>
  void head(const T& declaration, std::uint32_t flags) {
    string(declaration.key);
    named(declaration);
    u32(flags);
  }

  template <typename T>
  void named(const T& declaration) {
    string(declaration.name);
    strings(declaration.path);
    string(declaration.doc);
    string(declaration.location);
  }

  void operator()(const FunctionEntity& e) {
    kind(abi::entity::function);
    callable(e.callable);
  }

  void operator()(const CallbackEntity& e) {
    kind(abi::entity::callback);
    callable(e.callable);
  }

  void operator()(const model::ClassInterface& e) {
    kind(abi::entity::class_);
    head(e, e.flags);
    u32(e.dynamicType);
    list(e.bases, [&](const model::BaseInterface& base) {
      string(base.key);
      string(base.upcast.symbol);
    });
    string(e.free.symbol);
    string(e.share.symbol);
    list(e.members, [&](const model::Callable& member) {
      u8(static_cast<std::uint8_t>(member.member));
      callable(member);
    });
    if ((e.flags & abi::class_flag::extendable) != 0) extension(e.extension);
  }

  void extension(const model::Extension& e) {
    string(e.mark.symbol);
    list(e.constructors, [&](const model::ExtendingConstructor& one) {
      string(one.constructor);
      string(one.extending.symbol);
    });
    list(e.members, [&](const model::OverridableMember& one) {
      u8(static_cast<std::uint8_t>(one.member));
      string(one.name);
    });
  }

  void operator()(const model::EnumInterface& e) {
    kind(abi::entity::enum_);
    head(e, e.flags);
    type(e.underlying);
    list(e.values, [&](const model::EnumValue& value) {
      string(value.name);
      i64(value.value);
      string(value.doc);
    });
  }

  void operator()(const model::RecordInterface& e) {
    kind(abi::entity::record);
    head(e, 0);
    list(e.fields, [&](const model::RecordField& field) {
      string(field.name);
      type(field.type);
      u32(field.flags);
      string(field.doc);
    });
  }

  void operator()(const model::ConstantInterface& e) {
    kind(abi::entity::constant);
    named(e);
    type(e.type);
    string(e.value);
  }

  void operator()(const model::NamespaceInterface& e) {
    kind(abi::entity::namespace_);
    strings(e.path);
    string(e.doc);
    string(e.location);
  }

  void operator()(const model::StartFunction& e) {
    kind(abi::entity::start);
    u32(e.order);
    callable(e.callable);
  }

  void operator()(const model::ImportInterface& e) {
    kind(abi::entity::import);
    string(e.module);
    u32(static_cast<std::uint32_t>(e.kind) | e.flags);
    callable(e.callable);
    strings(e.prefixes);
    string(e.reexport);
  }

  void operator()(const model::Snippet& e) {
    kind(abi::entity::snippet);
    string(e.key);
    list(e.files, [&](const model::SnippetFile& file) {
      string(file.path);
      string(file.text);
    });
  }

  void operator()(const model::ImportedClass& e) {
    kind(abi::entity::imported_class);
    string(e.key);
    named(e);
    string(e.module);
    u32(e.flags);
    strings(e.prefixes);
    string(e.reexport);
    string(e.typescript);
  }

  void operator()(const model::RuntimeAreas& e) {
    kind(abi::entity::runtime);
    u32(e.scratch);
    u32(e.scratchSize);
    u32(e.returnArea);
  }

  void operator()(const TypescriptEntity& e) {
    kind(abi::entity::typescript);
    string(e.text);
  }

  void operator()(const MemberEntity& e) {
    kind(abi::entity::member);
    string(e.classKey);
    string(e.className);
    u8(static_cast<std::uint8_t>(e.callable.member));
    callable(e.callable);
  }

  void setSize() {
    auto size = static_cast<std::uint32_t>(bytes.size());
    for (int i = 0; i < 4; ++i) bytes[8 + i] = static_cast<std::uint8_t>(size >> (8 * i));
  }

 private:
  void integer(std::uint64_t value, int count) {
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
  }

  void kind(abi::entity entity) { u8(static_cast<std::uint8_t>(entity)); }
};

}  // namespace

std::vector<std::uint8_t> encode(const Entity& entity) {
  Encoder encoder;
  encoder.u32(abi::magic);
  encoder.u8(abi::major_version);
  encoder.u8(abi::minor_version);
  encoder.u16(0);
  encoder.u32(0);
  std::visit([&](const auto& e) { encoder(e); }, entity);
  encoder.setSize();
  return std::move(encoder.bytes);
}

}  // namespace wasmbind::descriptor
