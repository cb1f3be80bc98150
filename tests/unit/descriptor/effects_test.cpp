// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/effects.h"

#include <gtest/gtest.h>

namespace wasmbind::descriptor {
namespace {

namespace abi = ::wasm::abi;

/// Function 0 is the import `loud`, 1 the import `quiet`, 2 WASI's `fd_write`, 3 the user's own raw import; each is
/// called by one of the exports 4 to 7, and 8 calls nothing.
struct Effects : testing::Test {
  model::LinkedModule linked;
  model::Interface interface;

  Effects() {
    linked.calls.callers = {{4}, {5}, {6}, {7}, {}, {}, {}, {}, {}};
    linked.calls.mayTrap = {true, true, true, true, true, true, true, true, false};
    linked.calls.imports = {{abi::import_module, "loud"},
                            {abi::import_module, "quiet"},
                            {"wasi_snapshot_preview1", "fd_write"},
                            {"env", "raw"}};
    linked.calls.exports = {{"callsLoud", 4}, {"callsQuiet", 5}, {"prints", 6}, {"callsRaw", 7}, {"adds", 8}};
    addImport("loud", 0);
    addImport("quiet", abi::import_flag::quiet);
  }

  void addImport(const char* symbol, std::uint32_t flags) {
    model::ImportInterface import;
    import.flags = flags;
    import.callable.symbol = symbol;
    interface.imports.push_back(import);
  }

  model::Callable noted(const char* symbol) {
    model::Callable function;
    function.symbol = symbol;
    interface.functions = {function};
    noteEffects(linked, interface);
    return interface.functions.front();
  }
};

TEST_F(Effects, OnlyImportsThatRunTheUsersCodeCount) {
  EXPECT_TRUE(noted("callsLoud").runsImports);
  EXPECT_FALSE(noted("callsQuiet").runsImports);
  EXPECT_FALSE(noted("prints").runsImports);
  EXPECT_TRUE(noted("callsRaw").runsImports);
  EXPECT_FALSE(noted("adds").runsImports);
}

TEST_F(Effects, WhatMayTrapIsNoted) {
  EXPECT_TRUE(noted("callsQuiet").mayTrap);
  EXPECT_FALSE(noted("adds").mayTrap);
}

TEST_F(Effects, TheWorstIsAssumedOfWhatIsNotThere) {
  EXPECT_TRUE(noted("missing").mayTrap);
  EXPECT_TRUE(noted("missing").runsImports);
}

TEST_F(Effects, ConstructorsForDerivedClassesAreLeftOut) {
  model::ClassInterface item;
  item.members.resize(2);
  item.members[0].symbol = "adds";
  item.members[1].symbol = "callsQuiet";
  item.extension.constructors = {{"adds", {}}};
  interface.classes = {item};
  noteEffects(linked, interface);
  EXPECT_TRUE(interface.classes[0].members[0].runsImports) << "another export makes the objects of derived classes";
  EXPECT_FALSE(interface.classes[0].members[1].runsImports);
}

}  // namespace
}  // namespace wasmbind::descriptor
