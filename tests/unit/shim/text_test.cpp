// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/text.h"

#include <gtest/gtest.h>

namespace wasmbind::shim {
namespace {

TEST(Text, QuotesWhatLiteralsCannotHold) {
  EXPECT_EQ(quote("a\"b\\c\t"), R"("a\"b\\c\t")");
  EXPECT_EQ(quote("\xc3\xbc"
                  "1"),
            R"("\303\2741")");
  EXPECT_EQ(quote(std::string_view("\0"
                                   "7",
                                   2)),
            R"("\0007")");
}

TEST(Text, BreaksLiteralsAfterLines) { EXPECT_EQ(quote("one\ntwo\n", "  "), "\"one\\n\"\n  \"two\\n\""); }

TEST(Text, CallsBreakWhenTheyAreLong) {
  EXPECT_EQ(call("f", {"1", "2"}, 0), "f(1, 2)");
  EXPECT_EQ(call("f", {std::string(80, 'a'), std::string(80, 'b')}, 2),
            "f(\n      " + std::string(80, 'a') + ",\n      " + std::string(80, 'b') + ")");
}

TEST(Text, WritesTheSmallestInteger) {
  EXPECT_EQ(integer(-5), "-5");
  EXPECT_EQ(integer(INT64_MIN), "-9223372036854775807 - 1");
}

}  // namespace
}  // namespace wasmbind::shim
