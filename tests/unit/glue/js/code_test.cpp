// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/code.h"

#include <gtest/gtest.h>

namespace wasmbind::glue {
namespace {

TEST(Code, QuoteEscapesWhatEndsALiteral) {
  EXPECT_EQ(quote("a'\"b\\c\nd\x01"), "\"a'\\\"b\\\\c\\nd\\u0001\"");
  EXPECT_EQ(quote("say \"hi\""), "'say \"hi\"'");
  EXPECT_EQ(quote("päth"), "\"päth\"");
}

TEST(Code, LongStatementsAreBrokenWhereReadersExpectIt) {
  const std::string condition(60, 'c'), rest(60, 'r');
  EXPECT_EQ(wrapped({"  if (" + condition + ") " + rest + ";"}),
            (Lines{"  if (" + condition + ")", "    " + rest + ";"}));
  EXPECT_EQ(wrapped({"const a = " + condition + " || " + rest + ";"}),
            (Lines{"const a =", "  " + condition + " || " + rest + ";"}));
  EXPECT_EQ(wrapped({"f(" + condition + rest + ");"}).size(), 1u);
  EXPECT_EQ(wrapped({"  this[key] = f(g(" + condition + ", 1), \"a, (b\", " + rest + ");"}),
            (Lines{"  this[key] = f(", "    g(" + condition + ", 1),", "    \"a, (b\",", "    " + rest + ",", "  );"}));
  EXPECT_EQ(wrapped({"object[key] = f(a, b);"}).size(), 1u);
  EXPECT_EQ(wrapped({"  const { x: " + condition + ", [\"y, z\"]: " + rest + " } = value ?? none;"}),
            (Lines{"  const {", "    x: " + condition + ",", "    [\"y, z\"]: " + rest + ",", "  } = value ?? none;"}));
  EXPECT_EQ(wrapped({"const { x: a, y: b } = value;"}).size(), 1u);
}

TEST(Code, PropertyKeysAreQuotedOnlyWhenTheyMustBe) {
  EXPECT_EQ(propertyKey("area"), "area");
  EXPECT_EQ(propertyKey("class"), "class");
  EXPECT_EQ(propertyKey("slow-mode"), "\"slow-mode\"");
  EXPECT_EQ(propertyKey("[Symbol.iterator]"), "[Symbol.iterator]");
}

TEST(Code, MemberAccess) {
  EXPECT_EQ(memberAccess("log"), ".log");
  EXPECT_EQ(memberAccess("3d"), "[\"3d\"]");
  // Which of these are letters nobody knows here.
  EXPECT_EQ(memberAccess("größe"), "[\"größe\"]");
  EXPECT_EQ(memberAccess("€"), "[\"€\"]");
  EXPECT_EQ(propertyKey("€"), "\"€\"");
  EXPECT_EQ(memberAccess("[Symbol.iterator]"), "[Symbol.iterator]");
}

TEST(Code, ReservedWordsAreNoIdentifiers) {
  EXPECT_TRUE(isIdentifier("$x1"));
  EXPECT_FALSE(isIdentifier("delete"));
  EXPECT_FALSE(isIdentifier("1x"));
  EXPECT_FALSE(isIdentifier(""));
}

TEST(Code, TextIndentsLinesThatAreNotEmpty) { EXPECT_EQ(text({"a", "", "b"}, 1), "  a\n\n  b\n"); }

}  // namespace
}  // namespace wasmbind::glue
