// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/effects.h"

#include <algorithm>
#include <set>

#include "wasm/abi/abi.h"

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

/// Imports that the glue answers by itself.
std::set<std::string> quietImports(const model::Interface& interface) {
  std::set<std::string> quiet;
  for (const model::ImportInterface& import : interface.imports)
    if (isQuiet(import)) quiet.insert(import.callable.symbol);
  return quiet;
}

/// WASI's functions print, tell the time or give random numbers: what pages put in place of the console is theirs to
/// keep apart.
bool isService(const model::RawImport& import) {
  return import.module == abi::runtime_module || import.module == "wasi_snapshot_preview1";
}

class Effects {
 public:
  Effects(const model::CallGraph& calls, const std::set<std::string>& quiet) : calls_(calls) {
    std::vector<std::uint32_t> loud;
    for (std::uint32_t i = 0; i < calls.imports.size(); ++i) {
      const model::RawImport& import = calls.imports[i];
      const bool isQuiet = import.module == abi::import_module && quiet.contains(import.name);
      if (!isQuiet && !isService(import)) loud.push_back(i);
    }
    runsImports_ = calls.leadingTo(std::move(loud));
  }

  void note(model::Callable& callable) const {
    auto found = calls_.exports.find(callable.symbol);
    if (found == calls_.exports.end()) return;
    callable.mayTrap = calls_.mayTrap[found->second];
    callable.runsImports = runsImports_[found->second];
  }

  void noteClass(model::ClassInterface& item) const {
    for (model::Callable& member : item.members) note(member);
    note(item.free);
    // What makes objects of derived JavaScript classes is another function.
    for (model::Callable& member : item.members)
      for (const model::ExtendingConstructor& one : item.extension.constructors)
        if (one.constructor == member.symbol) member.mayTrap = member.runsImports = true;
  }

 private:
  const model::CallGraph& calls_;
  std::vector<bool> runsImports_;
};

}  // namespace

void noteEffects(const model::LinkedModule& linked, model::Interface& interface) {
  const Effects effects(linked.calls, quietImports(interface));
  for (model::Callable& function : interface.functions) effects.note(function);
  for (model::ClassInterface& item : interface.classes) effects.noteClass(item);
  for (model::StartFunction& start : interface.starts) effects.note(start.callable);
  for (model::Callable& callback : interface.callbacks) effects.note(callback);
}

}  // namespace wasmbind::descriptor
