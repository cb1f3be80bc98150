// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/type_infos.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "wasm/abi/abi.h"

namespace wasmbind::binary {
namespace {

using ::wasm::abi::type_kind;

constexpr std::uint32_t wordSize = 4;
/// Bytes of a vtable in front of its first function: how far the object's beginning is, and its type.
constexpr std::uint32_t vtableHead = 2 * wordSize;
/// A longer name is garbage.
constexpr std::size_t longestName = 4096;

class Finder {
 public:
  Finder(const Module& module, const MemoryImage& memory, std::span<const std::uint32_t> vtables)
      : module_(module), memory_(memory) {
    for (std::size_t i = 0; i < vtables.size(); ++i)
      if (vtables[i] != 0) kinds_[vtables[i] + vtableHead] = static_cast<type_kind>(i);
  }

  std::vector<model::TypeInfo> find() {
    if (kinds_.empty()) return {};
    eachWord([&](std::uint32_t address, std::uint32_t word) { addType(address, word); });
    for (Found& type : types_) addReferences(type);
    eachWord([&](std::uint32_t address, std::uint32_t word) { noteWord(address, word); });
    for (Range body : module_.bodies)
      walkBody(module_.bytes, body, [&](const Instruction& instruction) {
        if (instruction.operand == Operand::i32Const) note(static_cast<std::uint32_t>(instruction.value));
      });
    std::vector<model::TypeInfo> result;
    for (Found& type : types_) result.push_back(std::move(type.info));
    return result;
  }

 private:
  struct Found {
    std::uint32_t address = 0;
    type_kind kind{};
    model::TypeInfo info;
  };

  /// All aligned words of the memory's contents.
  template <typename Visit>
  void eachWord(Visit visit) const {
    for (const MemoryImage::Placed& placed : memory_.segments()) {
      const Range& contents = module_.data[placed.segment].contents;
      Reader reader(module_.bytes, contents);
      const auto start = static_cast<std::uint32_t>(placed.address);
      const std::uint32_t padding = (wordSize - start % wordSize) % wordSize;
      reader.skip(padding);
      for (std::uint32_t address = start + padding; reader.remaining() >= wordSize; address += wordSize)
        visit(address, reader.fixed32());
    }
  }

  std::uint32_t word(std::uint32_t address) const {
    const Bytes bytes = memory_.read(address, wordSize);
    return bytes.size() == wordSize ? Reader(bytes).fixed32() : 0;
  }

  /// The text at an address, if it can be the mangled name of a type.
  std::optional<std::string> name(std::uint32_t address) const {
    const Bytes bytes = memory_.read(address, longestName);
    const auto end = std::ranges::find(bytes, 0);
    const bool isText = std::all_of(bytes.begin(), end, [](std::uint8_t c) { return c > ' ' && c != 0x7f; });
    if (address == 0 || end == bytes.begin() || end == bytes.end() || !isText) return std::nullopt;
    return std::string(bytes.begin(), end);
  }

  void addType(std::uint32_t address, std::uint32_t vtable) {
    const auto kind = kinds_.find(vtable);
    if (kind == kinds_.end()) return;
    std::optional<std::string> mangled = name(word(address + wordSize));
    if (!mangled) return;
    places_.emplace(address, types_.size());
    types_.push_back({address, kind->second, {.mangled = std::move(*mangled), .bases = {}, .isMentioned = false}});
  }

  /// What one type says of others.
  void addReferences(Found& type) {
    const std::uint32_t rest = type.address + 2 * wordSize;
    if (type.kind == type_kind::class_with_base) addBase(type, rest);
    if (type.kind == type_kind::class_with_bases) {
      const std::uint32_t count =
          std::min<std::uint32_t>(word(rest + wordSize), static_cast<std::uint32_t>(types_.size()));
      for (std::uint32_t i = 0; i < count; ++i) addBase(type, rest + 2 * wordSize * (i + 1), isPublic(rest, i));
    }
    if (type.kind == type_kind::pointer || type.kind == type_kind::member_pointer) {
      references_.insert(rest + wordSize);
      references_.insert(rest + 2 * wordSize);
    }
  }

  /// Whether base number `i` is public, of a class whose list of bases lies behind two words at `list`.
  bool isPublic(std::uint32_t list, std::uint32_t i) const {
    constexpr std::uint32_t publicMask = 2;
    return (word(list + 2 * wordSize * (i + 1) + wordSize) & publicMask) != 0;
  }

  void addBase(Found& type, std::uint32_t at, bool isPublic = true) {
    references_.insert(at);
    const auto base = places_.find(word(at));
    if (base != places_.end() && isPublic) type.info.bases.push_back(base->second);
  }

  /// Whether a word that is the address of a type stands in a vtable: behind the distance to the object's beginning.
  bool standsInVtable(std::uint32_t address) const {
    constexpr std::int32_t farthest = -(1 << 20);
    const auto before = static_cast<std::int32_t>(word(address - wordSize));
    return before <= 0 && before > farthest && before % static_cast<std::int32_t>(wordSize) == 0 &&
           !places_.contains(word(address + wordSize));
  }

  void noteWord(std::uint32_t address, std::uint32_t word) {
    if (places_.contains(word) && !references_.contains(address) && !standsInVtable(address)) note(word);
  }

  void note(std::uint32_t address) {
    if (const auto type = places_.find(address); type != places_.end()) types_[type->second].info.isMentioned = true;
  }

  const Module& module_;
  const MemoryImage& memory_;
  std::map<std::uint32_t, type_kind> kinds_;     ///< by what the first word of a type is
  std::vector<Found> types_;                     ///< by address
  std::map<std::uint32_t, std::size_t> places_;  ///< of the types, by address
  std::set<std::uint32_t> references_;           ///< words with which types refer to others
};

}  // namespace

std::vector<model::TypeInfo> typeInfos(const Module& module, const MemoryImage& memory,
                                       std::span<const std::uint32_t> vtables) {
  return Finder(module, memory, vtables).find();
}

}  // namespace wasmbind::binary
