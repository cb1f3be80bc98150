// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/symbols.h"

#include <gtest/gtest.h>

#include "sample_interface.h"

namespace wasmbind::descriptor {
namespace {

using testing::exported;

TEST(Symbols, AreReadable) {
  model::Interface interface;
  interface.functions = {exported("area", "_ZN3geo4areaEd")};
  interface.functions[0].path = {"geo"};
  interface.classes = {testing::counter()};
  model::SymbolNames names = assignSymbols(interface);
  EXPECT_EQ(interface.functions[0].finalSymbol, "geo_area");
  const model::ClassInterface& c = interface.classes[0];
  EXPECT_EQ(c.members[0].finalSymbol, "Counter_new");
  EXPECT_EQ(c.members[1].finalSymbol, "Counter_increment");
  EXPECT_EQ(c.members[2].finalSymbol, "Counter_get_x");
  EXPECT_EQ(c.members[3].finalSymbol, "Counter_set_x");
  EXPECT_EQ(c.free.finalSymbol, "Counter_free");
  EXPECT_EQ(c.share.finalSymbol, "") << "there is none";
  EXPECT_EQ(names.exports.at("__wasmbind_export__ZN7Counter9incrementEv"), "Counter_increment");
}

TEST(Symbols, AreUnique) {
  model::Interface interface;
  interface.functions = {exported("add", "_Z3addi"), exported("add", "_Z3addd"), exported("Counter_free", "_Z1cv"),
                         exported("memory", "_Z1mv")};
  interface.classes = {testing::counter()};
  interface.rawExports = {"add"};
  assignSymbols(interface);
  EXPECT_EQ(interface.functions[0].finalSymbol, "add_2");
  EXPECT_EQ(interface.functions[1].finalSymbol, "add_3");
  EXPECT_EQ(interface.functions[2].finalSymbol, "Counter_free");
  EXPECT_EQ(interface.functions[3].finalSymbol, "memory_2");
  EXPECT_EQ(interface.classes[0].free.finalSymbol, "Counter_free_2");
}

TEST(Symbols, AreMadeOfPlainCharacters) {
  model::Interface interface;
  interface.functions = {exported("[Symbol.iterator]", "_Z1av"), exported("3d", "_Z1bv"), exported("\xc3\xa4", "_Z1cv"),
                         exported("slow-mode", "_Z1dv")};
  assignSymbols(interface);
  EXPECT_EQ(interface.functions[0].finalSymbol, "Symbol_iterator");
  EXPECT_EQ(interface.functions[1].finalSymbol, "_3d");
  EXPECT_EQ(interface.functions[2].finalSymbol, "_");
  EXPECT_EQ(interface.functions[3].finalSymbol, "slow_mode");
}

TEST(Symbols, OneLinkedSymbolHasOneName) {
  model::Interface interface;
  interface.functions = {exported("a", "_Z1av"), exported("b", "_Z1av")};
  EXPECT_EQ(assignSymbols(interface).exports.size(), 1u);
  EXPECT_EQ(interface.functions[1].finalSymbol, "a");
}

}  // namespace
}  // namespace wasmbind::descriptor
