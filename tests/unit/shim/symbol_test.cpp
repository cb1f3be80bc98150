// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/symbol.h"

#include <gtest/gtest.h>

namespace wasmbind::shim {
namespace {

TEST(Symbol, KeepsMangledNames) {
  EXPECT_EQ(exportSymbol("_Z3addii"), "__wasmbind_export__Z3addii");
  EXPECT_EQ(describeSymbol("7Counter"), "__wasmbind_describe_7Counter");
}

TEST(Symbol, MakesIdentifiersOfEverything) { EXPECT_EQ(identifier("a/b c.\xff"), "a_x2fb_x20c_x2e_xff"); }

}  // namespace
}  // namespace wasmbind::shim
