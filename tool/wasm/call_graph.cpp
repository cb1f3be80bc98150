// SPDX-License-Identifier: MIT OR Apache-2.0
#include "wasm/call_graph.h"

#include <algorithm>
#include <map>

#include "wasm/reach.h"
#include "wasm/traps.h"

namespace wasmbind::wasm {
namespace {

/// For each type its first equal. Types that are no plain functions are all taken for the same.
std::vector<std::uint32_t> canonicalTypes(const Module& module) {
  std::vector<std::uint32_t> types;
  std::map<std::vector<std::uint8_t>, std::uint32_t> first;
  for (const Section& section : module.sections) {
    if (section.id != section::type) continue;
    Reader reader(module.bytes, section.contents);
    const std::uint32_t count = std::min<std::uint32_t>(reader.leb32(), static_cast<std::uint32_t>(reader.remaining()));
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::size_t begin = reader.position();
      if (reader.u8() != 0x60) return std::vector<std::uint32_t>(count, 0);
      for (int list = 0; list < 2; ++list)
        for (std::uint32_t values = reader.leb32(); values > 0 && reader.ok(); --values) skipValueType(reader);
      if (!reader.ok()) return std::vector<std::uint32_t>(count, 0);
      const auto bytes = BytesView(module.bytes).subspan(begin, reader.position() - begin);
      types.push_back(first.try_emplace({bytes.begin(), bytes.end()}, i).first->second);
    }
  }
  return types;
}

class Builder {
 public:
  explicit Builder(const Module& module) : module_(module), types_(canonicalTypes(module)) {
    functions_ = module.importedFunctions + static_cast<std::uint32_t>(module.functions.size());
    graph_.callers.resize(functions_ + types_.size() + 1);
    graph_.mayTrap.resize(functions_, true);
    graph_.throws.resize(functions_);
  }

  model::CallGraph build() {
    for (const Import* import : module_.functionImports()) graph_.imports.push_back({import->module, import->name});
    for (const Export& e : module_.exports)
      if (e.kind == ExternalKind::function) graph_.exports.emplace(e.name, e.index);
    for (const Mention& mention : module_.tableMentions) link(typeNode(typeOf(mention.index)), mention.index);
    if (sharesTable(module_))
      for (std::uint32_t type = 0; type <= types_.size(); ++type)
        for (std::uint32_t import = 0; import < module_.importedFunctions; ++import) link(functions_ + type, import);
    for (std::uint32_t function = module_.importedFunctions; function < functions_; ++function) addCalls(function);
    return std::move(graph_);
  }

 private:
  void link(std::uint32_t caller, std::uint32_t callee) { graph_.callers[callee].push_back(caller); }

  std::uint32_t typeOf(std::uint32_t function) const {
    if (function >= module_.importedFunctions) return module_.functions[function - module_.importedFunctions];
    return Reader(module_.bytes, module_.functionImports()[function]->descriptor).leb32();
  }

  /// Types that do not exist have a node too: the last.
  std::uint32_t typeNode(std::uint32_t type) const {
    return functions_ + (type < types_.size() ? types_[type] : static_cast<std::uint32_t>(types_.size()));
  }

  void addCalls(std::uint32_t function) {
    bool traps = false, throws = false;
    walkBody(module_.bytes, *module_.body(function), [&](const Instruction& instruction) {
      const auto value = static_cast<std::uint32_t>(instruction.value);
      if (instruction.operand == Operand::function) link(function, value);
      if (instruction.operand == Operand::type) link(function, typeNode(value));
      traps |= !alwaysGoesOn(instruction.opcode);
      throws |= instruction.opcode == opcode::throw_;
    });
    graph_.mayTrap[function] = traps;
    graph_.throws[function] = throws;
  }

  const Module& module_;
  const std::vector<std::uint32_t> types_;
  std::uint32_t functions_ = 0;
  model::CallGraph graph_;
};

}  // namespace

model::CallGraph callGraph(const Module& module) { return Builder(module).build(); }

}  // namespace wasmbind::wasm
