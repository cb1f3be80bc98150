// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/call_graph.h"

#include <gtest/gtest.h>

#include "module_builder.h"

namespace wasmbind::binary {
namespace {

using testing::ModuleBuilder;

constexpr std::uint8_t runs = 0, gives = 1, adds = 2;  // types of ModuleBuilder
const Bytes drop = {0x1a}, load = {0x28, 2, 0};

Bytes callIndirect(std::uint8_t type) { return {0x11, type, 0}; }

model::CallGraph graphOf(const ModuleBuilder& builder) {
  auto module = readModule(builder.build(), "a.wasm");
  EXPECT_TRUE(module);
  return callGraph(*module);
}

TEST(CallGraph, FollowsCallsBackwards) {
  ModuleBuilder builder;
  builder.imports = {{"env", "loud", runs}, {"env", "other", runs}};
  const auto direct = builder.add(runs, ModuleBuilder::code({ModuleBuilder::paddedCall(0)}));
  const auto indirect = builder.add(runs, ModuleBuilder::code({ModuleBuilder::paddedCall(direct)}));
  const auto apart = builder.add(runs, ModuleBuilder::code({ModuleBuilder::paddedCall(1)}));
  builder.exports = {{"direct", direct}, {"apart", apart}};
  const model::CallGraph graph = graphOf(builder);
  EXPECT_EQ(graph.imports, (std::vector<model::RawImport>{{"env", "loud"}, {"env", "other"}}));
  EXPECT_EQ(graph.exports.at("direct"), direct);
  const std::vector<bool> leads = graph.leadingTo({0});
  EXPECT_TRUE(leads[0]);
  EXPECT_FALSE(leads[1]);
  EXPECT_TRUE(leads[direct]);
  EXPECT_TRUE(leads[indirect]);
  EXPECT_FALSE(leads[apart]);
}

TEST(CallGraph, EndsWhereFunctionsCallEachOther) {
  ModuleBuilder builder;
  builder.imports = {{"env", "loud", runs}};
  builder.add(runs, ModuleBuilder::code({ModuleBuilder::paddedCall(2)}));
  builder.add(runs, ModuleBuilder::code({ModuleBuilder::paddedCall(1), ModuleBuilder::paddedCall(0)}));
  EXPECT_EQ(graphOf(builder).leadingTo({0}).at(1), true);
}

TEST(CallGraph, CallsThroughATableMayReachFunctionsOfTheirType) {
  ModuleBuilder builder;
  builder.imports = {{"env", "loud", runs}};
  const auto target = builder.add(runs, ModuleBuilder::code({ModuleBuilder::paddedCall(0)}));
  builder.table = {target};
  const auto same = builder.add(runs, ModuleBuilder::code({ModuleBuilder::i32Const(0), callIndirect(runs)}));
  const auto other = builder.add(runs, ModuleBuilder::code({ModuleBuilder::i32Const(0), callIndirect(gives), drop}));
  const std::vector<bool> leads = graphOf(builder).leadingTo({0});
  EXPECT_TRUE(leads[same]);
  EXPECT_FALSE(leads[other]);
}

TEST(CallGraph, TellsWhichFunctionsMayTrap) {
  ModuleBuilder builder;
  const auto sum = builder.add(adds, ModuleBuilder::code({{0x20, 0, 0x20, 1, 0x6a}}));
  const auto quotient = builder.add(adds, ModuleBuilder::code({{0x20, 0, 0x20, 1, 0x6d}}));
  const auto loads = builder.add(gives, ModuleBuilder::code({ModuleBuilder::i32Const(0), load}));
  const auto calls = builder.add(gives, ModuleBuilder::code({ModuleBuilder::paddedCall(loads)}));
  const model::CallGraph graph = graphOf(builder);
  EXPECT_FALSE(graph.mayTrap[sum]);
  EXPECT_TRUE(graph.mayTrap[quotient]);
  EXPECT_TRUE(graph.mayTrap[loads]);
  EXPECT_TRUE(graph.mayTrap[calls]) << "the stack may be too small";
}

}  // namespace
}  // namespace wasmbind::binary
