// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/dwarf.h"

#include <llvm/ADT/StringMap.h>
#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/DebugInfo/DWARF/DWARFContext.h>
#include <llvm/DebugInfo/DWARF/DWARFDie.h>
#include <llvm/Support/MemoryBuffer.h>

#include <algorithm>
#include <map>

namespace wasmbind::binary {
namespace {

namespace dwarf = llvm::dwarf;

/// Of wasm32.
constexpr std::uint8_t addressSize = 4;

/// What the linker writes for removed code.
constexpr std::uint32_t gone = 0xffffffff, goneInLists = 0xfffffffe;

bool isLocation(dwarf::Attribute attribute) {
  switch (attribute) {
    case dwarf::DW_AT_location:
    case dwarf::DW_AT_frame_base:
    case dwarf::DW_AT_string_length:
    case dwarf::DW_AT_return_addr:
    case dwarf::DW_AT_data_member_location:
    case dwarf::DW_AT_static_link:
    case dwarf::DW_AT_use_location:
    case dwarf::DW_AT_vtable_elem_location:
    case dwarf::DW_AT_segment:
      return true;
    default:
      return false;
  }
}

/// Collects what has to be written where; `apply` writes it.
class AddressMover {
 public:
  AddressMover(Module& module, const CodeMap& map) : module_(module), map_(map) {}

  bool collect() {
    bool good = true;
    auto note = [&](llvm::Error error) {
      good = false;
      llvm::consumeError(std::move(error));
    };
    const DebugSections sections = debugSections();
    auto context = llvm::DWARFContext::create(sections, addressSize, /*isLittleEndian=*/true, note, note);
    for (const auto& unit : context->info_section_units())
      if (unit->getVersion() != 4 || unit->getAddressByteSize() != addressSize || !collectUnit(*unit)) return false;
    for (const auto& [offset, base] : rangeLists_)
      if (!collectList(".debug_ranges", offset, base, false)) return false;
    for (const auto& [offset, base] : locationLists_)
      if (!collectList(".debug_loc", offset, base, true)) return false;
    return good && collectLines();
  }

  void apply() {
    for (const auto& [position, value] : patches_)
      for (int i = 0; i < 4; ++i) module_.bytes[position + i] = static_cast<std::uint8_t>(value >> (8 * i));
  }

 private:
  using DebugSections = llvm::StringMap<std::unique_ptr<llvm::MemoryBuffer>>;

  /// The custom sections of DWARF by their names without the dot, as DWARFContext takes them. LLVM's object reader is
  /// not used: it follows indices of malformed modules without a check.
  DebugSections debugSections() const {
    DebugSections sections;
    for (const Section& section : module_.sections) {
      llvm::StringRef name = section.name;
      if (section.id != section::custom || !name.consume_front(".debug_")) continue;
      const llvm::StringRef contents(reinterpret_cast<const char*>(module_.bytes.data()) + section.contents.begin,
                                     section.contents.size());
      sections.try_emplace(section.name.substr(1), llvm::MemoryBuffer::getMemBuffer(contents, section.name,
                                                                                    /*RequiresNullTerminator=*/false));
    }
    return sections;
  }

  bool collectUnit(llvm::DWARFUnit& unit) {
    const Section* info = module_.custom(".debug_info");
    llvm::DWARFDie top = unit.getUnitDIE(false);
    if (!info || !top) return false;
    auto base = static_cast<std::uint32_t>(dwarf::toAddress(top.find(dwarf::DW_AT_low_pc), 0));
    for (const llvm::DWARFDebugInfoEntry& entry : unit.dies()) {
      llvm::DWARFDie die(&unit, &entry);
      if (die.isNULL()) continue;  // closes a list of children
      for (const llvm::DWARFAttribute& attribute : die.attributes()) {
        dwarf::Form form = attribute.Value.getForm();
        if (form == dwarf::DW_FORM_addr) {
          auto old = static_cast<std::uint32_t>(attribute.Value.getRawUValue());
          patch(info->contents.begin + attribute.Offset, map_.map(old).value_or(gone));
        } else if (form == dwarf::DW_FORM_sec_offset) {
          auto offset = static_cast<std::uint32_t>(attribute.Value.getRawUValue());
          if (attribute.Attr == dwarf::DW_AT_ranges) rangeLists_.emplace(offset, base);
          if (isLocation(attribute.Attr)) locationLists_.emplace(offset, base);
        }
      }
    }
    return true;
  }

  /// A list of address pairs, relative to a base, closed by two zeros; in location lists an expression follows each
  /// pair.
  bool collectList(const char* name, std::uint32_t offset, std::uint32_t base, bool expressions) {
    const Section* section = module_.custom(name);
    if (!section || offset > section->contents.size()) return false;
    Reader reader(module_.bytes, {section->contents.begin + offset, section->contents.end});
    std::optional<std::uint32_t> newBase = map_.map(base);
    while (reader.ok()) {
      std::size_t position = reader.position();
      std::uint32_t begin = reader.fixed32(), end = reader.fixed32();
      if (begin == 0 && end == 0) break;
      if (begin == gone) {  // chooses another base
        base = end;
        newBase = map_.map(base);
        patch(position + 4, newBase.value_or(goneInLists));
        continue;
      }
      if (newBase && begin < goneInLists) {
        auto from = map_.map(base + begin), to = map_.map(base + end);
        patch(position, from && to ? *from - *newBase : goneInLists);
        patch(position + 4, from && to ? *to - *newBase : goneInLists);
      }
      if (expressions) {
        std::uint32_t low = reader.u8();
        reader.skip(low | std::uint32_t{reader.u8()} << 8);
      }
    }
    return reader.ok();
  }

  bool collectLines() {
    const Section* section = module_.custom(".debug_line");
    if (!section) return true;
    Reader reader(module_.bytes, section->contents);
    while (!reader.atEnd()) {
      Range program = reader.skip(reader.fixed32());
      if (!reader.ok() || !collectLineProgram(program)) return false;
    }
    return reader.ok();
  }

  bool collectLineProgram(Range range) {
    Reader reader(module_.bytes, range);
    unsigned version = reader.u8() | reader.u8() << 8;
    std::uint32_t headerLength = reader.fixed32();
    if (version < 2 || version > 4 || headerLength > reader.remaining()) return false;
    Reader code(module_.bytes, {reader.position() + headerLength, range.end});
    reader.skip(version == 4 ? 5 : 4);  // sizes of instructions, is_stmt, line base and range
    std::vector<std::uint8_t> operands(std::max<int>(reader.u8(), 1));
    for (std::size_t i = 1; i < operands.size(); ++i) operands[i] = reader.u8();
    if (!reader.ok()) return false;
    while (!code.atEnd()) {
      std::uint8_t opcode = code.u8();
      if (opcode == 0) {
        Range extended = code.skip(code.leb32());
        if (extended.size() == 5 && module_.bytes[extended.begin] == dwarf::DW_LNE_set_address) {
          std::size_t at = extended.begin + 1;
          patch(at, map_.map(Reader(module_.bytes, {at, at + 4}).fixed32()).value_or(gone));
        }
      } else if (opcode == dwarf::DW_LNS_fixed_advance_pc) {
        code.skip(2);
      } else if (opcode < operands.size()) {
        for (int i = 0; i < operands[opcode]; ++i) code.signedLeb64();
      }
    }
    return code.ok();
  }

  void patch(std::size_t position, std::uint32_t value) { patches_.emplace_back(position, value); }

  Module& module_;
  const CodeMap& map_;
  std::map<std::uint32_t, std::uint32_t> rangeLists_, locationLists_;  ///< offset to the base of its unit
  std::vector<std::pair<std::size_t, std::uint32_t>> patches_;
};

std::uint32_t lebSize(std::uint64_t value) {
  std::uint32_t size = 1;
  while (value >>= 7) ++size;
  return size;
}

}  // namespace

CodeMap::CodeMap(const Module& module, const Pruning& pruning) {
  const auto first = static_cast<std::ptrdiff_t>(module.importedFunctions);
  const std::vector<bool> kept(pruning.keptFunctions.begin() + first, pruning.keptFunctions.end());
  const std::vector<bool> idle(pruning.idleFunctions.begin() + first, pruning.idleFunctions.end());
  auto code = std::ranges::find(module.sections, section::code, &Section::id);
  if (code == module.sections.end()) return;
  auto next = lebSize(static_cast<std::uint64_t>(std::ranges::count(kept, true) + std::ranges::count(idle, true)));
  for (std::size_t i = 0; i < module.bodies.size(); ++i) {
    auto begin = static_cast<std::uint32_t>(module.bodies[i].begin - code->contents.begin);
    auto size = static_cast<std::uint32_t>(module.bodies[i].size());
    if (kept[i]) next += lebSize(size);
    bodies_.push_back({begin, begin + size, kept[i] ? std::optional(next) : std::nullopt});
    if (kept[i]) next += size;
    if (idle[i]) next += lebSize(trapSize) + trapSize;
  }
}

std::optional<std::uint32_t> CodeMap::map(std::uint32_t address) const {
  auto body = std::ranges::upper_bound(bodies_, address, {}, &Moved::begin);
  if (body == bodies_.begin()) return address;
  --body;
  if (address > body->end) return address;
  return body->to ? std::optional(*body->to + (address - body->begin)) : std::nullopt;
}

bool moveDebugAddresses(Module& module, const CodeMap& map) {
  AddressMover mover(module, map);
  if (!mover.collect()) return false;
  mover.apply();
  return true;
}

}  // namespace wasmbind::binary
