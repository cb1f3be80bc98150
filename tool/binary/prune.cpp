// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/prune.h"

#include <algorithm>
#include <array>

#include "binary/names.h"

namespace wasmbind::binary {
namespace {

/// No locals, and a trap.
constexpr std::array<std::uint8_t, trapSize> trap = {0, opcode::unreachable, opcode::end};

class Pruner {
 public:
  Pruner(Module& module, const Pruning& pruning) : module_(module), pruning_(pruning) {
    numberFunctions();
    numberData();
    for (const Mention& mention : module_.tableMentions) patch(mention.at, mention.index);
    for (std::size_t i = 0; i < module_.bodies.size(); ++i) patchBody(i);
  }

  Bytes write() {
    result_.bytes.reserve(module_.bytes.size());
    result_.append(BytesView(module_.bytes).first(8));
    for (const Section& section : module_.sections) writeSection(section);
    return std::move(result_.bytes);
  }

 private:
  bool kept(std::size_t function) const {
    return pruning_.keptFunctions[function] || pruning_.idleFunctions[function] ||
           (pruning_.keepCodeLayout && function >= module_.importedFunctions);
  }

  void numberFunctions() {
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < pruning_.keptFunctions.size(); ++i)
      functions_.push_back(kept(i) ? std::optional(next++) : std::nullopt);
  }

  /// A segment that falls into pieces gives its name to the first.
  void numberData() {
    data_.resize(module_.data.size());
    for (std::size_t i = pruning_.data.size(); i-- > 0;)
      data_[pruning_.data[i].segment] = static_cast<std::uint32_t>(i);
  }

  /// Numbers only shrink, so the new one has room where the old one stood.
  void patch(Range at, std::uint32_t function) {
    if (functions_[function] && *functions_[function] != function)
      overwriteLeb(module_.bytes, at, *functions_[function]);
  }

  void patchBody(std::size_t i) {
    std::size_t function = module_.importedFunctions + i;
    Range body = module_.bodies[i];
    if (!pruning_.keptFunctions[function]) return emptyBody(body);
    walkBody(module_.bytes, body, [&](const Instruction& instruction) {
      if (instruction.operand == Operand::function)
        patch(instruction.at, static_cast<std::uint32_t>(instruction.value));
    });
  }

  /// No locals, a trap, and the same size.
  void emptyBody(Range body) {
    if (body.size() < 3) return;
    module_.bytes[body.begin] = 0;
    module_.bytes[body.begin + 1] = opcode::unreachable;
    std::fill(module_.bytes.begin() + body.begin + 2, module_.bytes.begin() + body.end - 1, std::uint8_t{opcode::nop});
    module_.bytes[body.end - 1] = opcode::end;
  }

  BytesView view(Range range) const { return BytesView(module_.bytes).subspan(range.begin, range.size()); }

  void writeSection(const Section& section) {
    switch (section.id) {
      case section::custom:
        return writeCustom(section);
      case section::import:
        return writeImports();
      case section::function:
        return writeFunctions();
      case section::export_:
        return writeExports();
      case section::start:
        return writeStart();
      case section::element:
        return pruning_.keepElements ? writeBlock(section.id, view(section.contents)) : void();
      case section::code:
        return writeCode(section);
      case section::data:
        return writeData();
      case section::dataCount:
        return writeDataCount();
      default:
        return writeBlock(section.id, view(section.contents));
    }
  }

  void writeBlock(std::uint8_t id, BytesView contents) {
    result_.u8(id);
    result_.leb(contents.size());
    result_.append(contents);
  }

  void writeCustom(const Section& section) {
    if (pruning_.droppedSections.contains(section.name)) return;
    Writer contents;
    contents.name(section.name);
    if (section.name == "name") {
      Renumbering named = functions_;  // functions that only keep their place lose their names
      for (std::size_t i = 0; i < named.size(); ++i)
        if (!pruning_.keptFunctions[i] && !pruning_.idleFunctions[i]) named[i].reset();
      contents.append(rewriteNames(module_, section, named, data_, pruning_.functionNames));
    } else {
      contents.append(view(section.contents));
    }
    result_.block(section::custom, contents);
  }

  void writeImports() {
    Writer list;
    std::uint32_t count = 0, function = 0;
    for (const Import& import : module_.imports) {
      if (import.kind == ExternalKind::function && !kept(function++)) continue;
      ++count;
      list.name(import.module);
      list.name(import.name);
      list.u8(static_cast<std::uint8_t>(import.kind));
      list.append(view(import.descriptor));
    }
    writeList(section::import, count, list);
  }

  void writeFunctions() {
    Writer list;
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < module_.functions.size(); ++i) {
      if (!kept(module_.importedFunctions + i)) continue;
      ++count;
      list.leb(module_.functions[i]);
    }
    writeList(section::function, count, list);
  }

  void writeExports() {
    Writer list;
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < module_.exports.size(); ++i) {
      if (pruning_.droppedExports[i]) continue;
      const Export& e = module_.exports[i];
      ++count;
      list.name(e.name);
      list.u8(static_cast<std::uint8_t>(e.kind));
      list.leb(e.kind == ExternalKind::function ? *functions_[e.index] : e.index);
    }
    writeList(section::export_, count, list);
  }

  void writeStart() {
    Writer contents;
    contents.leb(*functions_[*module_.start]);
    result_.block(section::start, contents);
  }

  void writeCode(const Section& section) {
    if (pruning_.keepCodeLayout) return writeBlock(section.id, view(section.contents));
    Writer list;
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < module_.bodies.size(); ++i) {
      if (!kept(module_.importedFunctions + i)) continue;
      ++count;
      const BytesView body =
          pruning_.idleFunctions[module_.importedFunctions + i] ? BytesView(trap) : view(module_.bodies[i]);
      list.leb(body.size());
      list.append(body);
    }
    writeList(section::code, count, list);
  }

  /// The head of a segment (or of a piece of one): flags, memory, address.
  void writeDataHead(Writer& list, const DataPiece& piece) {
    const DataSegment& segment = module_.data[piece.segment];
    if (piece.offset == 0) return list.append(view(segment.head));
    Reader reader(module_.bytes, segment.head);  // a constant address, or there would be one piece only
    std::uint32_t flags = reader.leb32();
    if (flags == 2) reader.leb32();
    std::uint8_t code = reader.u8();
    list.append(BytesView(module_.bytes).subspan(segment.head.begin, reader.position() - segment.head.begin));
    std::uint64_t address = *segment.address + piece.offset;
    list.signedLeb(code == opcode::i32Const ? static_cast<std::int32_t>(address) : static_cast<std::int64_t>(address));
    list.u8(opcode::end);
  }

  void writeData() {
    Writer list;
    for (const DataPiece& piece : pruning_.data) {
      writeDataHead(list, piece);
      list.leb(piece.contents.size());
      list.append(view(piece.contents));
    }
    writeList(section::data, static_cast<std::uint32_t>(pruning_.data.size()), list);
  }

  void writeDataCount() {
    Writer contents;
    contents.leb(pruning_.data.size());
    result_.block(section::dataCount, contents);
  }

  /// A section that is a list; an empty one is left out.
  void writeList(std::uint8_t id, std::uint32_t count, const Writer& list) {
    if (count == 0) return;
    Writer contents;
    contents.leb(count);
    contents.append(list.bytes);
    result_.block(id, contents);
  }

  Module& module_;
  const Pruning& pruning_;
  Renumbering functions_;
  Renumbering data_;
  Writer result_;
};

}  // namespace

Bytes prune(Module module, const Pruning& pruning) { return Pruner(module, pruning).write(); }

}  // namespace wasmbind::binary
