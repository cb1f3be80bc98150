// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// A WebAssembly module as its bytes and an index of them. Only what binding needs is understood; everything else is
/// carried along.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "binary/bytes.h"
#include "binary/instruction.h"
#include "diag/diagnostic.h"

namespace wasmbind::binary {

enum class ExternalKind : std::uint8_t { function = 0, table = 1, memory = 2, global = 3, tag = 4 };

namespace section {
inline constexpr std::uint8_t custom = 0, type = 1, import = 2, function = 3, table = 4, memory = 5, global = 6,
                              export_ = 7, start = 8, element = 9, code = 10, data = 11, dataCount = 12, tag = 13;
}

struct Section {
  std::uint8_t id = 0;
  std::string name;  ///< of a custom section
  Range contents;    ///< of a custom section: what stands behind its name
};

struct Import {
  std::string module;
  std::string name;
  ExternalKind kind = ExternalKind::function;
  Range descriptor;  ///< what stands behind the kind
};

struct Export {
  std::string name;
  ExternalKind kind = ExternalKind::function;
  std::uint32_t index = 0;
};

struct DataSegment {
  bool passive = false;
  std::optional<std::uint64_t> address;  ///< of an active segment whose address is a constant
  Range head;                            ///< flags, memory, address: what stands before the length
  Range contents;
};

/// An occurrence of a function's or data segment's index.
struct Mention {
  std::uint32_t index = 0;
  Range at;
};

/// All ranges are positions in `bytes`.
struct Module {
  std::string file;  ///< for messages
  Bytes bytes;
  std::vector<Section> sections;  ///< in the order of the file
  std::vector<Import> imports;
  std::uint32_t importedFunctions = 0;   ///< how many of `imports` are functions
  std::vector<std::uint32_t> functions;  ///< type indices of the functions defined here
  std::vector<Range> bodies;             ///< of the same functions: locals and code
  std::vector<Export> exports;
  std::optional<std::uint32_t> start;
  std::vector<DataSegment> data;
  std::vector<Mention> tableMentions;  ///< functions in element segments and in initial values of globals
  std::uint64_t memorySize = 0;        ///< initial size of the first memory, in bytes
  bool importsMemory = false;

  /// The custom section `name`, or nullptr.
  const Section* custom(std::string_view name) const;
  /// Where the body of a function is, or nullptr for imported functions.
  const Range* body(std::uint32_t function) const;
  /// Function imports in the order of their function indices.
  std::vector<const Import*> functionImports() const;
};

/// Reads a module. Checks the structure down to the instructions' operands, not the types.
/// \param file name for messages
/// Errors: wasm-empty, wasm-not-wasm, wasm-truncated, wasm-component, wasm-version, wasm-malformed.
diag::Result<Module> readModule(Bytes bytes, std::string file);

/// Calls `visit(const Instruction&)` for every instruction of a function body, its last `end` included.
/// \return whether the body is well formed; those of a Module that was read are
template <typename Visit>
bool walkBody(BytesView bytes, Range body, Visit visit) {
  Reader reader(bytes, body);
  skipLocals(reader);
  walkExpression(reader, visit);
  return reader.ok() && reader.atEnd();
}

}  // namespace wasmbind::binary
