// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/types/keepers.h"

#include <algorithm>

#include "glue/types/passing_convention.h"

namespace wasmbind::glue {
namespace {

using namespace wasm::abi;
using enum model::MemberKind;

bool hasReceiver(const model::Callable& callable) {
  return callable.member == method || callable.member == getter || callable.member == setter;
}

}  // namespace

Keepers keepersOf(const model::Callable& callable, const model::BorderParameter& parameter, bool isMember) {
  // Smart pointers own what they point at by themselves.
  if (!isBorrowedObject(withoutOptional(parameter.type))) return {};
  const auto has = [&](std::uint32_t flag) { return (parameter.flags & flag) != 0; };
  const bool constructs = isMember && callable.member == constructor;
  const bool hasSelf = constructs || (isMember && hasReceiver(callable));
  const bool setsPointer = isMember && callable.member == setter && (callable.flags & callable_flag::field) != 0;
  Keepers keepers;
  keepers.self =
      (constructs && !has(parameter_flag::borrowed)) || setsPointer || (hasSelf && has(parameter_flag::keep_alive));
  keepers.result = !constructs && (has(parameter_flag::lifetimebound) || (!hasSelf && has(parameter_flag::keep_alive)));
  return keepers;
}

Keepers keepersOf(const model::Callable& callable, bool isMember) {
  Keepers all;
  const auto add = [&](const model::BorderParameter& parameter) {
    const Keepers keepers = keepersOf(callable, parameter, isMember);
    all.self |= keepers.self;
    all.result |= keepers.result;
  };
  if (callable.receiver) add(*callable.receiver);
  std::ranges::for_each(callable.parameters, add);
  return all;
}

}  // namespace wasmbind::glue
