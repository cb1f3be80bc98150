// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/emit_context.h"

#include <algorithm>
#include <cassert>
#include <cctype>

#include "glue/types/keepers.h"
#include "glue/types/passing_convention.h"

namespace wasmbind::glue {
namespace {

std::string lowerFirst(std::string name) {
  name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
  return name;
}

/// The identifiers that the user's exports get at top level.
std::set<std::string> exportedNames(const model::Interface& interface) {
  std::set<std::string> found;
  auto add = [&](const auto& list) {
    for (const auto& item : list) {
      found.insert(flatName(item.path, item.name));
      if (!item.path.empty()) found.insert(flatName({}, item.path.front()));
    }
  };
  add(interface.functions);
  add(interface.classes);
  add(interface.enums);
  add(interface.constants);
  return found;
}

}  // namespace

EmitContext::EmitContext(const model::Interface& interface, std::string target)
    : interface(interface), helpers(exportedNames(interface), std::move(target)) {
  for (const auto* list : {&interface.functions, &interface.callbacks})
    for (const model::Callable& callable : *list) names.reserveParameters(callable.parameters);
  for (const model::ClassInterface& item : interface.classes)
    for (const model::Callable& member : item.members) names.reserveParameters(member.parameters);
  for (const model::ClassInterface& item : interface.classes) {
    classes_[item.key] = &item;
    ClassNames& entry = classNames_[item.key];
    entry.local = names.claimExported(flatName(item.path, item.name));
    entry.pointer = names.claim(lowerFirst(entry.local) + "Pointer");
    entry.free = names.claim((item.path.empty() ? "free" : "free_") + entry.local);
    if ((item.flags & wasm::abi::class_flag::extendable) != 0)
      entry.members = names.claim(lowerFirst(entry.local) + "Overridable");
    for (const model::BaseInterface& base : item.bases) bases_.insert(base.key);
    if (!item.bases.empty()) entry.bindBases = names.claim("bind" + entry.local + "Bases");
  }
  for (const model::EnumInterface& item : interface.enums) {
    enums_[item.key] = &item;
    EnumNames& entry = enumNames_[item.key];
    entry.local = names.claimExported(flatName(item.path, item.name));
    if ((item.flags & wasm::abi::enum_flag::string_values) != 0) {
      entry.toWasm = names.claim(lowerFirst(entry.local) + "ToWasm");
      entry.fromWasm = names.claim(lowerFirst(entry.local) + "FromWasm");
    }
  }
  for (const model::RecordInterface& item : interface.records) records_[item.key] = &item;
  for (const auto* list : {&interface.functions, &interface.callbacks})
    for (const model::Callable& callable : *list) {
      noteWaiting(callable, false);
      noteKeepers(callable, "");
    }
  for (const model::ClassInterface& item : interface.classes) {
    for (const model::Callable& member : item.members) {
      noteWaiting(member, true);
      noteKeepers(member, item.key);
    }
    lends_ |= (item.flags & wasm::abi::class_flag::extendable) != 0;
  }
}

void EmitContext::noteKeepers(const model::Callable& callable, const std::string& classKey) {
  const Keepers keepers = keepersOf(callable, !classKey.empty());
  if (keepers.self) keepers_.insert(classKey);
  const model::AbiType& result = withoutOptional(callable.result);
  if (keepers.result && isOwnedObject(result)) keepers_.insert(result.key);
}

void EmitContext::noteWaiting(const model::Callable& callable, bool isMember) {
  if (!callable.runsImports && !isPromise(callable.result)) return;
  lends_ |= isMember;
  auto note = [&](const model::BorderParameter& parameter) {
    reentrant_ |= callable.runsImports && usesScratch(parameter.type);
    lends_ |= conventionOf(parameter.type) == PassingConvention::object;
  };
  std::ranges::for_each(callable.parameters, note);
  if (callable.receiver) note(*callable.receiver);
}

std::string EmitContext::local(const std::string& stem) {
  assert(function_ && "a local outside of any function");
  return function_->claim(stem);
}

std::string EmitContext::startArguments() {
  return use("scratchTop") + " = " + (reentrant() ? use("scratchBase") : "SCRATCH") + ";";
}

}  // namespace wasmbind::glue
