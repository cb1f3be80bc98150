// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/extract.h"

#include <algorithm>
#include <set>

#include "binary/call_graph.h"
#include "binary/memory_image.h"
#include "binary/reach.h"
#include "binary/type_infos.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "wasm/abi/abi.h"

namespace wasmbind::binary {
namespace {

constexpr std::uint64_t headerSize = 12;  // magic, version, reserved, size
/// A size field above this is garbage; nothing of that length is read.
constexpr std::uint32_t largestDescriptor = 1024 * 1024;

/// The constants in a function and in what it calls: modules that are not reactors wrap each export in a function that
/// calls it.
std::set<std::uint32_t> collectConstants(const Module& module, std::uint32_t function) {
  constexpr std::size_t enough = 32;  // functions; a wrapper calls the constructors, the function and the destructors
  std::set<std::uint32_t> constants;
  std::vector<std::uint32_t> functions = {function};
  for (std::size_t i = 0; i < functions.size() && i < enough; ++i) {
    const Range* body = module.body(functions[i]);
    if (!body) continue;
    walkBody(module.bytes, *body, [&](const Instruction& instruction) {
      auto value = static_cast<std::uint32_t>(instruction.value);
      if (instruction.operand == Operand::i32Const) constants.insert(value);
      if (instruction.operand == Operand::function && functions.size() < enough &&
          std::ranges::find(functions, value) == functions.end())
        functions.push_back(value);
    });
  }
  return constants;
}

bool startsDescriptor(const MemoryImage& memory, std::uint32_t address) {
  Bytes bytes = memory.read(address, 4);
  return Reader(bytes).fixed32() == ::wasm::abi::magic;
}

diag::Diagnostic unreadable(const Module& module, const Export& e, std::string_view why) {
  return diag::error("descriptor-unreadable",
                     "the descriptor behind the export \"" + e.name + "\" cannot be found: " + std::string(why),
                     "build the module again with this version of wasmbind, and bind it before other tools change it",
                     module.file);
}

/// The address that a describing function returns.
std::expected<std::uint32_t, diag::Diagnostic> findAddress(const Module& module, const MemoryImage& memory,
                                                           const Export& e) {
  std::set<std::uint32_t> constants = collectConstants(module, e.index);
  if (constants.empty()) return std::unexpected(unreadable(module, e, "its function returns no constant"));
  if (constants.size() == 1) return *constants.begin();
  std::erase_if(constants, [&](std::uint32_t address) { return !startsDescriptor(memory, address); });
  if (constants.size() == 1) return *constants.begin();
  return std::unexpected(unreadable(module, e,
                                    constants.empty() ? "none of the constants of its function is its address"
                                                      : "its function holds several addresses"));
}

/// The key, and a line for each file.
void readName(llvm::StringRef name, model::RawDescriptor& descriptor) {
  llvm::SmallVector<llvm::StringRef> lines;
  name.split(lines, '\n');
  descriptor.key = lines.front();
  for (llvm::StringRef file : llvm::drop_begin(lines)) descriptor.files.push_back(file.str());
}

/// The addresses behind the head of the descriptor of types; empty for any other.
std::vector<std::uint32_t> vtablesOf(const model::RawDescriptor& descriptor) {
  constexpr std::size_t size = headerSize + 1 + 4 * ::wasm::abi::type_kinds;
  constexpr auto types = static_cast<std::uint8_t>(::wasm::abi::entity::types);
  if (descriptor.bytes.size() != size || descriptor.bytes[headerSize] != types) return {};
  Reader reader(descriptor.bytes, {headerSize + 1, size});
  std::vector<std::uint32_t> vtables;
  while (!reader.atEnd()) vtables.push_back(reader.fixed32());
  return vtables;
}

/// What JavaScript calls only when it has caught an exception does not count: the linker brings it along where nothing
/// throws in the end.
std::vector<bool> withoutThrown(const Module& module, std::vector<bool> dropped) {
  for (std::size_t i = 0; i < module.exports.size(); ++i)
    if (std::ranges::find(::wasm::abi::thrown_symbols, module.exports[i].name) != std::end(::wasm::abi::thrown_symbols))
      dropped[i] = true;
  return dropped;
}

bool throws(const model::CallGraph& calls, const std::vector<bool>& reached) {
  for (std::size_t i = 0; i < reached.size(); ++i)
    if (reached[i] && calls.throws[i]) return true;
  return false;
}

}  // namespace

diag::Result<model::LinkedModule> extract(const Module& module) {
  model::LinkedModule linked;
  linked.file = module.file;
  diag::Diagnostics problems;
  MemoryImage memory(module);
  std::vector<bool> dropped(module.exports.size());
  for (std::size_t i = 0; i < module.exports.size(); ++i) {
    const Export& e = module.exports[i];
    if (e.name == "memory" && e.kind == ExternalKind::memory) linked.exportsMemory = true;
    if (e.name == "_initialize" && e.kind == ExternalKind::function) {
      linked.hasInitialize = !doesNothing(module, e.index);
      dropped[i] = !linked.hasInitialize;
    }
    if (!isDescribeExport(e)) {
      if (!dropped[i]) linked.exports.push_back(e.name);
      continue;
    }
    dropped[i] = true;
    auto address = findAddress(module, memory, e);
    if (!address) {
      problems.push_back(std::move(address.error()));
      continue;
    }
    model::RawDescriptor descriptor;
    readName(llvm::StringRef(e.name).drop_front(std::string_view(::wasm::abi::describe_prefix).size()), descriptor);
    descriptor.address = *address;
    Bytes header = memory.read(*address, headerSize);
    std::uint32_t size = 0;
    if (header.size() == headerSize && startsDescriptor(memory, *address)) size = Reader(header, {8, 12}).fixed32();
    descriptor.bytes = size > headerSize && size <= largestDescriptor ? memory.read(*address, size) : header;
    if (const std::vector<std::uint32_t> vtables = vtablesOf(descriptor); !vtables.empty()) {
      linked.types = typeInfos(module, memory, vtables);
      linked.typesDescriptor = std::move(descriptor);
    } else {
      linked.descriptors.push_back(std::move(descriptor));
    }
  }
  if (!problems.empty()) return std::unexpected(std::move(problems));

  std::ranges::sort(linked.descriptors, {}, &model::RawDescriptor::key);
  linked.calls = callGraph(module);
  std::vector<bool> reached = reachable(module, withoutThrown(module, dropped)).functions;
  linked.mayThrow = throws(linked.calls, reached);
  if (linked.mayThrow) reached = reachable(module, dropped).functions;
  for (std::size_t i = 0; i < reached.size(); ++i)
    linked.mayTrap |= reached[i] && i >= module.importedFunctions && linked.calls.mayTrap[i];
  std::vector<const Import*> imports = module.functionImports();
  for (std::size_t i = 0; i < imports.size(); ++i)
    if (reached[i]) linked.imports.push_back({imports[i]->module, imports[i]->name});
  return linked;
}

}  // namespace wasmbind::binary
