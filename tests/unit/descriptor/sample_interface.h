// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Small pieces of interfaces, and linked modules made of them.
#pragma once

#include "encode.h"
#include "model/linked_module.h"

namespace wasmbind::descriptor::testing {

inline model::AbiType border(model::TypeCode code, std::vector<model::AbiType> arguments = {}) {
  model::AbiType result;
  result.code = code;
  result.arguments = std::move(arguments);
  return result;
}

inline model::AbiType keyed(model::TypeCode code, std::string key) {
  model::AbiType result;
  result.code = code;
  result.key = std::move(key);
  return result;
}

/// A function `name` whose shim belongs to the mangled name `key`.
inline model::Callable exported(std::string name, std::string key, std::string location = "a.cpp:1:1",
                                std::vector<model::AbiType> parameters = {}) {
  model::Callable callable;
  callable.name = std::move(name);
  callable.symbol = "__wasmbind_export_" + key;
  callable.location = std::move(location);
  for (model::AbiType& parameter : parameters) callable.parameters.push_back({"p", std::move(parameter), false, {}});
  return callable;
}

inline model::ClassInterface counter() {
  model::ClassInterface c;
  c.key = "7Counter";
  c.name = "Counter";
  c.location = "a.cpp:10:7";
  c.free.symbol = "__wasmbind_export_7Counter_free";
  auto member = [&](model::MemberKind kind, std::string name, std::string key) {
    model::Callable m = exported(std::move(name), std::move(key));
    m.member = kind;
    c.members.push_back(m);
  };
  member(model::MemberKind::constructor, "Counter", "_ZN7CounterC2Ei");
  member(model::MemberKind::method, "increment", "_ZN7Counter9incrementEv");
  member(model::MemberKind::getter, "x", "7Counter_get_x");
  member(model::MemberKind::setter, "x", "7Counter_set_x");
  return c;
}

/// Collects entities, and exports all the symbols that they name.
class LinkedBuilder {
 public:
  model::LinkedModule linked;

  LinkedBuilder() {
    linked.file = "a.wasm";
    linked.exports = {"memory"};
    linked.exportsMemory = true;
  }

  LinkedBuilder& add(const Entity& entity) {
    model::RawDescriptor descriptor;
    descriptor.key = "key" + std::to_string(linked.descriptors.size());
    descriptor.bytes = encode(entity);
    linked.descriptors.push_back(std::move(descriptor));
    if (auto* e = std::get_if<FunctionEntity>(&entity)) export_(e->callable);
    if (auto* e = std::get_if<model::StartFunction>(&entity)) export_(e->callable);
    if (auto* e = std::get_if<model::ClassInterface>(&entity)) {
      for (const model::Callable& member : e->members) export_(member);
      export_(e->free);
      export_(e->share);
    }
    return *this;
  }

  LinkedBuilder& add(const model::Callable& callable) { return add(Entity(FunctionEntity{callable})); }

 private:
  void export_(const model::Callable& callable) {
    if (!callable.symbol.empty()) linked.exports.push_back(callable.symbol);
  }
};

}  // namespace wasmbind::descriptor::testing
