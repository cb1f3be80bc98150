// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/reach.h"

#include <algorithm>
#include <set>
#include <utility>

#include "binary/function_types.h"
#include "wasm/abi/abi.h"

namespace wasmbind::binary {
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

bool isIndirectCall(const Instruction& instruction) {
  return instruction.opcode == 0x11 || instruction.opcode == 0x13;  // call_indirect, return_call_indirect
}

/// Whether an instruction needs what element segments hold for more than a call. A table of another kind counts as
/// well.
bool usesElements(const Instruction& instruction) {
  switch (instruction.opcode) {
    case 0x25:  // table.get, ref.func (which a segment has to declare)
    case opcode::refFunc:
    case 0xfc000c:  // table.init, elem.drop, table.copy
    case 0xfc000d:
    case 0xfc000e:
      return true;
    default:
      return false;
  }
}

class Search {
 public:
  explicit Search(const Module& module) : module_(module), types_(module) {
    result_.functions.resize(module.importedFunctions + module.functions.size());
    for (const Section& section : module.sections)
      if (section.id == section::element) elements_ = section.contents;
  }

  Reach run(const std::vector<bool>& dropped) {
    for (std::size_t i = 0; i < module_.exports.size(); ++i)
      if (module_.exports[i].kind == ExternalKind::function && !dropped[i]) reach(module_.exports[i].index);
    if (module_.start) reach(*module_.start);
    for (const Mention& mention : module_.tableMentions)
      if (!isElement(mention)) reach(mention.index);
    if (sharesTable(module_)) reachElements();
    follow();
    noteIdle();
    return std::move(result_);
  }

 private:
  bool isElement(const Mention& mention) const {
    return mention.at.begin >= elements_.begin && mention.at.end <= elements_.end;
  }

  void reach(std::uint32_t function) {
    if (result_.functions[function]) return;
    result_.functions[function] = true;
    work_.push_back(function);
  }

  void reachElements() {
    if (std::exchange(reachedElements_, true)) return;
    result_.elements = true;
    for (const Mention& mention : module_.tableMentions) reach(mention.index);
  }

  /// Imported functions have no body that could be left out.
  void reachElements(std::uint32_t type) {
    if (!calledTypes_.insert(type).second) return;
    result_.elements = true;
    for (const Mention& mention : module_.tableMentions)
      if (mention.index < module_.importedFunctions || types_.ofFunction(mention.index) == type) reach(mention.index);
  }

  void noteIdle() {
    result_.idle.resize(result_.functions.size());
    if (!result_.elements) return;
    for (const Mention& mention : module_.tableMentions)
      result_.idle[mention.index] = !result_.functions[mention.index];
  }

  void follow() {
    while (!work_.empty()) {
      const Range* body = module_.body(work_.back());
      work_.pop_back();
      if (!body) continue;
      walkBody(module_.bytes, *body, [&](const Instruction& instruction) {
        if (instruction.operand == Operand::function) reach(static_cast<std::uint32_t>(instruction.value));
        if (usesElements(instruction)) reachElements();
        if (isIndirectCall(instruction)) reachElements(types_.canonical(static_cast<std::uint32_t>(instruction.value)));
      });
    }
  }

  const Module& module_;
  const FunctionTypes types_;
  Range elements_;
  std::set<std::uint32_t> calledTypes_;  ///< of indirect calls
  bool reachedElements_ = false;         ///< whether all functions of the tables may be called
  Reach result_;
  std::vector<std::uint32_t> work_;
};

}  // namespace

bool isDescribeExport(const Export& e) {
  return e.kind == ExternalKind::function && e.name.starts_with(::wasm::abi::describe_prefix);
}

Reach reachable(const Module& module, const std::vector<bool>& dropped) { return Search(module).run(dropped); }

bool sharesTable(const Module& module) {
  const auto isTable = [](const auto& one) { return one.kind == ExternalKind::table; };
  return std::ranges::any_of(module.imports, isTable) || std::ranges::any_of(module.exports, isTable);
}

bool doesNothing(const Module& module, std::uint32_t function) {
  int calls = 16;
  return doesNothing(module, function, calls);
}

}  // namespace wasmbind::binary
