// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>
#include <charconv>

#include "descriptor/entity.h"
#include "descriptor/type_shape.h"
#include "support/byte_reader.h"

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

constexpr std::size_t headerSize = 12;
/// Types nest no deeper than this; what does is garbage, not worth the stack.
constexpr int deepestType = 100;

/// Reads a descriptor from start to end. After the first problem every read returns zero or an empty value.
class Decoder {
 public:
  Decoder(std::span<const std::uint8_t> bytes, std::span<const std::string> files) : reader_(bytes), files_(files) {}

  std::string problem;

  bool ok() const { return problem.empty(); }
  void fail(std::string what) {
    if (problem.empty()) problem = std::move(what);
  }

  /// Whether nothing is left: what later versions have added is not there.
  bool atEnd() const { return reader_.atEnd(); }

  std::uint8_t u8() { return has(1) ? reader_.u8() : 0; }
  std::uint16_t u16() { return has(2) ? reader_.fixed16() : 0; }
  std::uint32_t u32() { return has(4) ? reader_.fixed32() : 0; }
  std::int64_t i64() { return has(8) ? static_cast<std::int64_t>(reader_.fixed64()) : 0; }

  std::string string() {
    std::uint32_t size = u32();
    return has(size) ? reader_.text(size) : std::string();
  }

  /// Elements are read one by one, so a wrong count costs nothing before the bytes end.
  template <typename Read>
  auto list(Read read) {
    std::vector<decltype(read())> elements;
    for (std::uint32_t count = u32(); count > 0 && ok(); --count) {
      if (!has(1)) break;
      elements.push_back(read());
    }
    return elements;
  }

  std::vector<std::string> strings() {
    return list([&] { return string(); });
  }

  model::AbiType type(int depth = 0) {
    model::AbiType result;
    std::uint8_t code = u8();
    result.code = static_cast<model::TypeCode>(code);
    auto shape = typeShape(result.code);
    if (!shape) fail("the type code " + std::to_string(code) + " is unknown");
    if (depth > deepestType) fail("its types nest too deeply");
    if (!ok()) return {};
    switch (*shape) {
      case TypeShape::plain:
        break;
      case TypeShape::counted:
        result.count = u32();
        [[fallthrough]];
      case TypeShape::element:
        result.arguments.push_back(type(depth + 1));
        break;
      case TypeShape::list:
        result.arguments = list([&] { return type(depth + 1); });
        break;
      case TypeShape::key:
        result.key = string();
        break;
      case TypeShape::keyAndList:
        result.key = string();
        result.arguments = list([&] { return type(depth + 1); });
        break;
    }
    checkArguments(result);
    result.flat = result.code == model::TypeCode::flat_record || result.code == model::TypeCode::flat_variant;
    if (result.code == model::TypeCode::flat_record) result.code = model::TypeCode::record;
    if (result.code == model::TypeCode::flat_variant) result.code = model::TypeCode::variant;
    return result;
  }

  /// Descriptors name files by their number.
  std::string location() {
    std::string text = string();
    std::size_t file = 0;
    const std::size_t end = std::min(text.find(':'), text.size());
    const auto [stop, error] = std::from_chars(text.data(), text.data() + end, file);
    if (error == std::errc() && stop == text.data() + end && file < files_.size()) text.replace(0, end, files_[file]);
    return text;
  }

  model::Callable callable() {
    model::Callable c;
    c.name = string();
    c.path = strings();
    c.symbol = string();
    c.doc = string();
    c.location = location();
    c.flags = u32();
    bool hasReceiver = false;
    c.parameters = list([&] {
      model::BorderParameter parameter;
      parameter.name = string();
      parameter.type = type();
      parameter.flags = u32();
      parameter.optional = parameter.flags & abi::parameter_flag::optional;
      hasReceiver = hasReceiver || (parameter.flags & abi::parameter_flag::receiver);
      parameter.typescript = string();
      return parameter;
    });
    if (hasReceiver && !c.parameters.empty()) {
      c.receiver = std::move(c.parameters.front());
      c.parameters.erase(c.parameters.begin());
    }
    c.result = type();
    c.resultTypescript = string();
    return c;
  }

  Entity entity() {
    std::uint8_t kind = u8();
    switch (static_cast<abi::entity>(kind)) {
      case abi::entity::function:
        return FunctionEntity{callable()};
      case abi::entity::class_:
        return class_();
      case abi::entity::enum_:
        return enum_();
      case abi::entity::record:
        return record();
      case abi::entity::constant:
        return constant();
      case abi::entity::namespace_:
        return namespace_();
      case abi::entity::start:
        return start();
      case abi::entity::import:
        return import();
      case abi::entity::runtime:
        return runtime();
      case abi::entity::typescript:
        return TypescriptEntity{string()};
      case abi::entity::callback:
        return CallbackEntity{callable()};
      case abi::entity::member:
        return attached();
      case abi::entity::snippet:
        return snippet();
      case abi::entity::imported_class:
        return importedClass();
      case abi::entity::types:
        // A whole one has been read with the module's memory.
        fail("it is no list of addresses");
        return TypescriptEntity{};
    }
    fail("it describes something unknown (kind " + std::to_string(kind) + ")");
    return TypescriptEntity{};
  }

 private:
  bool has(std::size_t count) {
    if (ok() && count > reader_.remaining()) fail("it is truncated");
    return ok();
  }

  void checkArguments(const model::AbiType& type_) {
    using enum model::TypeCode;
    std::size_t least = type_.code == map || type_.code == expected ? 2 : type_.code == function ? 1 : 0;
    if (type_.arguments.size() < least)
      fail("the type " + std::string(typeName(type_.code)) + " has too few arguments");
  }

  template <typename T>
  void named(T& declaration) {
    declaration.name = string();
    declaration.path = strings();
    declaration.doc = string();
    declaration.location = location();
  }

  model::ClassInterface class_() {
    model::ClassInterface e;
    e.key = string();
    named(e);
    e.flags = u32();
    e.dynamicType = u32();
    e.bases = list([&] {
      model::BaseInterface base;
      base.key = string();
      base.upcast.symbol = string();
      return base;
    });
    e.free.symbol = string();
    e.share.symbol = string();
    e.members = list([&] { return member(); });
    if ((e.flags & abi::class_flag::extendable) != 0) e.extension = extension();
    return e;
  }

  model::Extension extension() {
    model::Extension e;
    e.mark.symbol = string();
    e.constructors = list([&] {
      model::ExtendingConstructor one;
      one.constructor = string();
      one.extending.symbol = string();
      return one;
    });
    e.members = list([&] {
      model::OverridableMember one;
      one.member = memberKind();
      one.name = string();
      return one;
    });
    return e;
  }

  model::MemberKind memberKind() {
    std::uint8_t kind = u8();
    if (kind < static_cast<std::uint8_t>(abi::member::constructor) ||
        kind > static_cast<std::uint8_t>(abi::member::static_setter))
      fail("it has a member of unknown kind " + std::to_string(kind));
    return static_cast<model::MemberKind>(kind);
  }

  model::Callable member() {
    model::MemberKind kind = memberKind();
    model::Callable member = callable();
    member.member = kind;
    return member;
  }

  MemberEntity attached() {
    MemberEntity e;
    e.classKey = string();
    e.className = string();
    e.callable = member();
    return e;
  }

  model::EnumInterface enum_() {
    model::EnumInterface e;
    e.key = string();
    named(e);
    e.flags = u32();
    e.underlying = type();
    e.values = list([&] {
      model::EnumValue value;
      value.name = string();
      value.value = i64();
      value.doc = string();
      return value;
    });
    return e;
  }

  model::RecordInterface record() {
    model::RecordInterface e;
    e.key = string();
    named(e);
    u32();  // flags; none are defined
    e.fields = list([&] {
      model::RecordField field;
      field.name = string();
      field.type = type();
      field.flags = u32();
      field.doc = string();
      return field;
    });
    return e;
  }

  model::ConstantInterface constant() {
    model::ConstantInterface e;
    named(e);
    e.type = type();
    e.value = string();
    return e;
  }

  model::NamespaceInterface namespace_() {
    model::NamespaceInterface e;
    e.path = strings();
    e.doc = string();
    e.location = location();
    if (e.path.empty()) fail("it describes a namespace without a name");
    return e;
  }

  model::StartFunction start() {
    model::StartFunction e;
    e.order = u32();
    e.callable = callable();
    return e;
  }

  model::ImportInterface import() {
    model::ImportInterface e;
    e.module = string();
    std::uint32_t flags = u32();
    if ((flags & 0xff) > static_cast<std::uint32_t>(abi::import_kind::operation))
      fail("it describes an import of unknown kind " + std::to_string(flags & 0xff));
    e.kind = static_cast<model::ImportKind>(flags & 0xff);
    e.flags = flags & ~0xffu;
    e.callable = callable();
    if (atEnd()) return e;
    e.prefixes = strings();
    e.reexport = string();
    return e;
  }

  model::Snippet snippet() {
    model::Snippet e;
    e.key = string();
    e.files = list([&] {
      model::SnippetFile file;
      file.path = string();
      file.text = string();
      return file;
    });
    if (e.files.empty()) fail("it describes a snippet without files");
    return e;
  }

  model::ImportedClass importedClass() {
    model::ImportedClass e;
    e.key = string();
    named(e);
    e.module = string();
    e.flags = u32();
    e.prefixes = strings();
    e.reexport = string();
    e.typescript = string();
    return e;
  }

  model::RuntimeAreas runtime() {
    model::RuntimeAreas e;
    e.scratch = u32();
    e.scratchSize = u32();
    e.returnArea = u32();
    return e;
  }

  support::ByteReader reader_;
  std::span<const std::string> files_;
};

}  // namespace

std::expected<Entity, DecodeError> decodeEntity(std::span<const std::uint8_t> bytes,
                                                std::span<const std::string> files) {
  auto malformed = [](std::string what) {
    return std::unexpected(DecodeError{DecodeError::Kind::malformed, std::move(what)});
  };
  Decoder decoder(bytes, files);
  std::uint32_t magic = decoder.u32();
  unsigned major = decoder.u8(), minor = decoder.u8();
  decoder.u16();
  std::uint32_t size = decoder.u32();
  if (!decoder.ok()) return malformed("it is shorter than a descriptor's header");
  if (magic != abi::magic) return malformed("its first bytes are not those of a descriptor");
  if (major != abi::major_version) return std::unexpected(DecodeError{DecodeError::Kind::version, {}, major, minor});
  if (size < headerSize) return malformed("its size field says " + std::to_string(size) + " bytes");
  if (size > bytes.size())
    return malformed("it is truncated: " + std::to_string(bytes.size()) + " of its " + std::to_string(size) +
                     " bytes are there");
  decoder = Decoder(bytes.subspan(headerSize, size - headerSize), files);
  Entity entity = decoder.entity();
  if (!decoder.ok()) return malformed(decoder.problem);
  return entity;
}

}  // namespace wasmbind::descriptor
