// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/module.h"

#include <algorithm>

namespace wasmbind::binary {
namespace {

/// Reads one section after the other; `problem` is empty as long as all is well.
class ModuleReader {
 public:
  explicit ModuleReader(Module& module) : module_(module) {}

  std::string problem;

  void readSection(const Section& section) {
    Reader reader(module_.bytes, section.contents);
    switch (section.id) {
      case section::import:
        readImports(reader);
        break;
      case section::function:
        readFunctions(reader);
        break;
      case section::memory:
        readMemories(reader);
        break;
      case section::global:
        readGlobals(reader);
        break;
      case section::export_:
        readExports(reader);
        break;
      case section::start:
        module_.start = reader.leb32();
        break;
      case section::element:
        readElements(reader);
        break;
      case section::code:
        readCode(reader);
        break;
      case section::data:
        readData(reader);
        break;
      default:
        return;
    }
    if (!reader.ok() || !reader.atEnd())
      complain("section " + std::to_string(section.id) + " is malformed", section.contents.begin);
  }

  /// What can only be said once all sections are known.
  void checkIndices() {
    if (module_.functions.size() != module_.bodies.size())
      return complain("the function section and the code section disagree on the number of functions", 0);
    for (const Export& e : module_.exports)
      if (e.kind == ExternalKind::function) checkFunction(e.index, "the export \"" + e.name + "\"");
    if (module_.start) checkFunction(*module_.start, "the start section");
    for (const Mention& mention : module_.tableMentions) checkFunction(mention.index, "an element segment");
    if (largestFunction_) checkFunction(*largestFunction_, "an instruction");
    if (largestData_ && *largestData_ >= module_.data.size())
      complain("an instruction names a data segment that does not exist", 0);
  }

 private:
  void complain(std::string text, std::size_t position) {
    if (problem.empty()) problem = position ? text + " (at byte " + std::to_string(position) + ")" : text;
  }

  void checkFunction(std::uint32_t index, std::string_view who) {
    if (index >= module_.importedFunctions + module_.functions.size())
      complain(std::string(who) + " names function " + std::to_string(index) + ", which does not exist", 0);
  }

  template <typename Read>
  void each(Reader& reader, Read read) {
    for (std::uint32_t count = reader.leb32(); count > 0 && reader.ok(); --count) read();
  }

  /// Limits of a memory or table. \return the lower one
  std::uint64_t readLimits(Reader& reader) {
    std::uint8_t flags = reader.u8();
    if (flags > 7) reader.fail();
    std::uint64_t least = reader.leb64();
    if (flags & 1) reader.leb64();
    return least;
  }

  void readMemory(Reader& reader) {
    std::uint64_t pages = std::min<std::uint64_t>(readLimits(reader), 65536);
    if (module_.memorySize == 0) module_.memorySize = pages * 65536;
  }

  void readImports(Reader& reader) {
    each(reader, [&] {
      Import import;
      import.module = reader.name();
      import.name = reader.name();
      std::uint8_t kind = reader.u8();
      if (kind > 4) return reader.fail();
      import.kind = static_cast<ExternalKind>(kind);
      import.descriptor.begin = reader.position();
      switch (import.kind) {
        case ExternalKind::function:
          reader.leb32();
          ++module_.importedFunctions;
          break;
        case ExternalKind::table:
          skipValueType(reader);
          readLimits(reader);
          break;
        case ExternalKind::memory:
          readMemory(reader);
          module_.importsMemory = true;
          break;
        case ExternalKind::global:
          skipValueType(reader);
          reader.u8();
          break;
        case ExternalKind::tag:
          reader.u8();
          reader.leb32();
          break;
      }
      import.descriptor.end = reader.position();
      if (reader.ok()) module_.imports.push_back(std::move(import));
    });
  }

  void readFunctions(Reader& reader) {
    each(reader, [&] { module_.functions.push_back(reader.leb32()); });
  }

  void readMemories(Reader& reader) {
    each(reader, [&] { readMemory(reader); });
  }

  /// An initial value, an address or an element: remembers the functions in it. \return its only constant, if it is one
  std::optional<std::uint64_t> readConstant(Reader& reader) {
    std::optional<std::uint64_t> constant;
    int instructions = 0;
    walkExpression(reader, [&](const Instruction& instruction) {
      if (instruction.opcode != opcode::end) ++instructions;
      if (instruction.operand == Operand::function)
        module_.tableMentions.push_back({static_cast<std::uint32_t>(instruction.value), instruction.at});
      if (instruction.operand == Operand::i32Const || instruction.operand == Operand::i64Const)
        constant = instruction.value;
    });
    return instructions == 1 ? constant : std::nullopt;
  }

  void readGlobals(Reader& reader) {
    each(reader, [&] {
      skipValueType(reader);
      reader.u8();
      readConstant(reader);
    });
  }

  void readExports(Reader& reader) {
    each(reader, [&] {
      Export e;
      e.name = reader.name();
      std::uint8_t kind = reader.u8();
      if (kind > 4) return reader.fail();
      e.kind = static_cast<ExternalKind>(kind);
      e.index = reader.leb32();
      if (reader.ok()) module_.exports.push_back(std::move(e));
    });
  }

  void readElements(Reader& reader) {
    each(reader, [&] {
      std::uint32_t flags = reader.leb32();
      if (flags > 7) return reader.fail();
      bool passive = flags & 1, explicitIndex = flags & 2, expressions = flags & 4;
      if (!passive && explicitIndex) reader.leb32();
      if (!passive) readConstant(reader);
      if (passive || explicitIndex) expressions ? skipValueType(reader) : static_cast<void>(reader.u8());
      each(reader, [&] {
        if (expressions) return static_cast<void>(readConstant(reader));
        std::size_t begin = reader.position();
        std::uint32_t function = reader.leb32();
        module_.tableMentions.push_back({function, {begin, reader.position()}});
      });
    });
  }

  void readCode(Reader& reader) {
    each(reader, [&] {
      Range body = reader.skip(reader.leb32());
      if (!reader.ok()) return;
      bool good = walkBody(module_.bytes, body, [&](const Instruction& instruction) {
        auto value = static_cast<std::uint32_t>(instruction.value);
        if (instruction.operand == Operand::function) largestFunction_ = std::max(largestFunction_.value_or(0), value);
        if (instruction.operand == Operand::data) largestData_ = std::max(largestData_.value_or(0), value);
      });
      if (!good) {
        complain("function " + std::to_string(module_.importedFunctions + module_.bodies.size()) +
                     " has a malformed or unknown instruction",
                 body.begin);
        return reader.fail();
      }
      module_.bodies.push_back(body);
    });
  }

  void readData(Reader& reader) {
    each(reader, [&] {
      DataSegment segment;
      segment.head.begin = reader.position();
      std::uint32_t flags = reader.leb32();
      if (flags > 2) return reader.fail();
      segment.passive = flags == 1;
      std::uint32_t memory = flags == 2 ? reader.leb32() : 0;
      if (!segment.passive) segment.address = readConstant(reader);
      if (memory != 0) segment.address.reset();
      segment.head.end = reader.position();
      segment.contents = reader.skip(reader.leb32());
      if (reader.ok()) module_.data.push_back(segment);
    });
  }

  Module& module_;
  std::optional<std::uint32_t> largestFunction_;
  std::optional<std::uint32_t> largestData_;
};

/// Where a section belongs in the file, counted from 1; 0 for sections that do not exist.
int placeOf(std::uint8_t id) {
  static constexpr std::uint8_t order[] = {section::type,   section::import,  section::function,  section::table,
                                           section::memory, section::tag,     section::global,    section::export_,
                                           section::start,  section::element, section::dataCount, section::code,
                                           section::data};
  const auto* place = std::ranges::find(order, id);
  return place == std::end(order) ? 0 : static_cast<int>(place - std::begin(order)) + 1;
}

diag::Diagnostic malformed(const std::string& file, const std::string& what) {
  return diag::error("wasm-malformed", "the WebAssembly module cannot be read: " + what,
                     "build it again; if that does not help, check it with another tool such as wasm-objdump", file);
}

diag::Diagnostic truncated(const std::string& file, std::size_t position) {
  return diag::error("wasm-truncated",
                     "the WebAssembly module ends in the middle (at byte " + std::to_string(position) + ")",
                     "the file is incomplete: build or copy it again", file);
}

/// Eight bytes of magic and version. \return what is wrong with them
std::optional<diag::Diagnostic> checkHeader(BytesView bytes, const std::string& file) {
  static constexpr std::uint8_t magic[] = {0, 'a', 's', 'm'};
  if (bytes.empty())
    return diag::error("wasm-empty", "the file is empty, not a WebAssembly module",
                       "build it again and look at the linker's messages", file);
  std::size_t have = std::min<std::size_t>(bytes.size(), 4);
  if (!std::equal(magic, magic + have, bytes.begin()))
    return diag::error("wasm-not-wasm", "the file is not a WebAssembly module: it does not start with \"\\0asm\"",
                       "pass the linked .wasm file, not a source, an object archive or a JavaScript file", file);
  if (bytes.size() < 8) return truncated(file, bytes.size());
  std::uint32_t version = Reader(bytes, {4, 8}).fixed32();
  if (version == 1) return std::nullopt;
  if (version >> 16)
    return diag::error("wasm-component", "the file is a WebAssembly component, not a core module",
                       "pass the core module that the linker wrote, before it was made a component", file);
  return diag::error(
      "wasm-version",
      "the module has version " + std::to_string(version) + " of the WebAssembly format; version 1 is supported", {},
      file);
}

/// The table of contents.
diag::Result<std::vector<Section>> readSections(BytesView bytes, const std::string& file) {
  std::vector<Section> sections;
  int place = 0;
  Reader reader(bytes, {8, bytes.size()});
  while (!reader.atEnd()) {
    std::size_t position = reader.position();
    std::string where = " at byte " + std::to_string(position);
    Section section;
    section.id = reader.u8();
    section.contents = reader.skip(reader.leb32());
    if (section.id != section::custom) {
      int next = placeOf(section.id);
      if (next == 0)
        return diag::failure(malformed(file, "section " + std::to_string(section.id) + where + " is unknown"));
      if (next <= place) return diag::failure(malformed(file, "the section" + where + " is repeated or out of order"));
      place = next;
    }
    if (!reader.ok()) return diag::failure(truncated(file, position));
    if (section.id == section::custom) {
      Reader inner(bytes, section.contents);
      section.name = inner.name();
      section.contents.begin = inner.position();
      if (!inner.ok()) return diag::failure(malformed(file, "the custom section" + where + " has no name"));
    }
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace

const Section* Module::custom(std::string_view name) const {
  for (const Section& section : sections)
    if (section.id == section::custom && section.name == name) return &section;
  return nullptr;
}

const Range* Module::body(std::uint32_t function) const {
  if (function < importedFunctions || function - importedFunctions >= bodies.size()) return nullptr;
  return &bodies[function - importedFunctions];
}

std::vector<const Import*> Module::functionImports() const {
  std::vector<const Import*> list;
  for (const Import& import : imports)
    if (import.kind == ExternalKind::function) list.push_back(&import);
  return list;
}

diag::Result<Module> readModule(Bytes bytes, std::string file) {
  Module module;
  module.file = std::move(file);
  module.bytes = std::move(bytes);
  if (auto wrong = checkHeader(module.bytes, module.file)) return diag::failure(std::move(*wrong));

  auto sections = readSections(module.bytes, module.file);
  if (!sections) return std::unexpected(std::move(sections.error()));
  module.sections = std::move(*sections);

  ModuleReader contents(module);
  for (const Section& section : module.sections)
    if (contents.problem.empty()) contents.readSection(section);
  if (contents.problem.empty()) contents.checkIndices();
  if (!contents.problem.empty()) return diag::failure(malformed(module.file, contents.problem));
  return module;
}

}  // namespace wasmbind::binary
