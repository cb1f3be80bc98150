// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/headers.h"

#include <gtest/gtest.h>

namespace wasmbind::shim {
namespace {

model::Type specialization(std::string name, std::vector<model::Type> arguments) {
  model::Type type;
  type.kind = model::TypeKind::specialization;
  type.name = std::move(name);
  type.arguments = std::move(arguments);
  return type;
}

model::Module moduleOf(model::Type result) {
  model::Function function;
  function.result = std::move(result);
  model::Module module;
  module.functions = {function};
  return module;
}

TEST(Headers, ScalarsNeedTheBaseOnly) { EXPECT_EQ(runtimeHeaders(moduleOf({})), std::set<std::string>{"wasm/shim.h"}); }

TEST(Headers, ElementsBringTheirs) {
  model::Module module = moduleOf(specialization("std::vector", {specialization("std::basic_string", {})}));
  EXPECT_EQ(runtimeHeaders(module), (std::set<std::string>{"wasm/shim.h", "wasm/string.h", "wasm/vector.h"}));
}

TEST(Headers, ImportsBringTheirs) {
  model::Module module = moduleOf({});
  module.functions[0].isImport = true;
  EXPECT_TRUE(runtimeHeaders(module).contains("wasm/import.h"));
}

TEST(Headers, SharedPointersAreFoundInsideOtherTypes) {
  model::Type counter;
  counter.kind = model::TypeKind::record;
  counter.key = "7Counter";
  model::Module module = moduleOf(specialization("std::vector", {specialization("std::shared_ptr", {counter})}));
  EXPECT_TRUE(mentionsShared(module, "7Counter"));
  EXPECT_FALSE(mentionsShared(module, "6Ticket"));
}

}  // namespace
}  // namespace wasmbind::shim
