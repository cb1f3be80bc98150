// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/call_graph.h"

#include "binary/function_types.h"
#include "binary/reach.h"
#include "binary/traps.h"

namespace wasmbind::binary {
namespace {

class Builder {
 public:
  explicit Builder(const Module& module) : module_(module), types_(module) {
    functions_ = module.importedFunctions + static_cast<std::uint32_t>(module.functions.size());
    graph_.callers.resize(functions_ + types_.size());
    graph_.mayTrap.resize(functions_, true);
    graph_.throws.resize(functions_);
  }

  model::CallGraph build() {
    for (const Import* import : module_.functionImports()) graph_.imports.push_back({import->module, import->name});
    for (const Export& e : module_.exports)
      if (e.kind == ExternalKind::function) graph_.exports.emplace(e.name, e.index);
    for (const Mention& mention : module_.tableMentions)
      link(functions_ + types_.ofFunction(mention.index), mention.index);
    if (sharesTable(module_))
      for (std::uint32_t type = 0; type < types_.size(); ++type)
        for (std::uint32_t import = 0; import < module_.importedFunctions; ++import) link(functions_ + type, import);
    for (std::uint32_t function = module_.importedFunctions; function < functions_; ++function) addCalls(function);
    return std::move(graph_);
  }

 private:
  void link(std::uint32_t caller, std::uint32_t callee) { graph_.callers[callee].push_back(caller); }

  /// Types that do not exist have a node too: the last.
  std::uint32_t typeNode(std::uint32_t type) const { return functions_ + types_.canonical(type); }

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
  const FunctionTypes types_;
  std::uint32_t functions_ = 0;
  model::CallGraph graph_;
};

}  // namespace

model::CallGraph callGraph(const Module& module) { return Builder(module).build(); }

}  // namespace wasmbind::binary
