// SPDX-License-Identifier: MIT OR Apache-2.0
#include "wasm/reach.h"

#include "wasm/abi/abi.h"

namespace wasmbind::wasm {
namespace {

/// \param calls how many more calls are worth following
bool doesNothing(const Module& module, std::uint32_t function, int& calls) {
  const Range* body = module.body(function);
  if (!body || --calls < 0) return false;
  bool nothing = true;
  walkBody(module.bytes, *body, [&](const Instruction& instruction) {
    switch (instruction.opcode) {
      case opcode::nop:
      case opcode::end:
      case opcode::return_:
        break;
      case opcode::call:
        nothing = nothing && doesNothing(module, static_cast<std::uint32_t>(instruction.value), calls);
        break;
      default:
        nothing = false;
    }
  });
  return nothing;
}

}  // namespace

bool isDescribeExport(const Export& e) {
  return e.kind == ExternalKind::function && e.name.starts_with(::wasm::abi::describe_prefix);
}

std::vector<bool> reachableFunctions(const Module& module, const std::vector<bool>& dropped) {
  std::vector<bool> reached(module.importedFunctions + module.functions.size());
  std::vector<std::uint32_t> work;
  auto reach = [&](std::uint32_t function) {
    if (reached[function]) return;
    reached[function] = true;
    work.push_back(function);
  };
  for (std::size_t i = 0; i < module.exports.size(); ++i)
    if (module.exports[i].kind == ExternalKind::function && !dropped[i]) reach(module.exports[i].index);
  for (const Mention& mention : module.tableMentions) reach(mention.index);
  if (module.start) reach(*module.start);
  while (!work.empty()) {
    const Range* body = module.body(work.back());
    work.pop_back();
    if (!body) continue;
    walkBody(module.bytes, *body, [&](const Instruction& instruction) {
      if (instruction.operand == Operand::function) reach(static_cast<std::uint32_t>(instruction.value));
    });
  }
  return reached;
}

bool doesNothing(const Module& module, std::uint32_t function) {
  int calls = 16;
  return doesNothing(module, function, calls);
}

}  // namespace wasmbind::wasm
