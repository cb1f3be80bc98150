// SPDX-License-Identifier: MIT OR Apache-2.0
#include <gtest/gtest.h>

#include "model/names.h"

namespace wasmbind::model {
namespace {

TEST(IsIdentifier, TakesLettersDigitsUnderscoreAndDollar) {
  for (const char* name : {"a", "_", "$", "a1", "größe", "throw"}) EXPECT_TRUE(isIdentifier(name)) << name;
  for (const char* name : {"", "1a", "a b", "a-b", "[Symbol.iterator]", "a.b", "operator+", "x₂", "∞", "a²"})
    EXPECT_FALSE(isIdentifier(name)) << name;
}

TEST(AsIdentifier, ReplacesWhatIdentifiersDoNotHave) {
  EXPECT_EQ(asIdentifier("größe1"), "größe1");
  EXPECT_EQ(asIdentifier("slow-mode"), "slow_mode");
  EXPECT_EQ(asIdentifier("x₂"), "x_");
  EXPECT_EQ(asIdentifier("1st"), "_1st");
  EXPECT_EQ(asIdentifier(""), "_");
}

TEST(IsReservedWord, KnowsWordsOfModules) {
  for (const char* word : {"default", "await", "throw", "let", "static", "null", "eval"})
    EXPECT_TRUE(isReservedWord(word)) << word;
  for (const char* word : {"", "of", "async", "get", "Throw", "undefined"}) EXPECT_FALSE(isReservedWord(word)) << word;
}

TEST(IsWellKnownSymbol, TakesTheWholeSpelling) {
  EXPECT_TRUE(isWellKnownSymbol("[Symbol.iterator]"));
  EXPECT_TRUE(isWellKnownSymbol("[Symbol.asyncIterator]"));
  EXPECT_FALSE(isWellKnownSymbol("Symbol.iterator"));
  EXPECT_FALSE(isWellKnownSymbol("[Symbol.iterate]"));
  EXPECT_FALSE(isWellKnownSymbol("[Symbol."));
}

}  // namespace
}  // namespace wasmbind::model
