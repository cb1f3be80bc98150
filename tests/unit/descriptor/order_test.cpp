// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/order.h"

#include <gtest/gtest.h>

namespace wasmbind::descriptor {
namespace {

TEST(ParseLocation, TakesFileLineAndColumnApart) {
  EXPECT_EQ(parseLocation("src/a.cpp:12:7"), (model::SourceRange{"src/a.cpp", 12, 7, 7}));
  EXPECT_EQ(parseLocation("C:/a.cpp:12:7"), (model::SourceRange{"C:/a.cpp", 12, 7, 7}));
  EXPECT_EQ(parseLocation("a.cpp:12"), (model::SourceRange{"a.cpp", 12, 1, 1}));
  EXPECT_EQ(parseLocation("a.cpp"), (model::SourceRange{"a.cpp", 0, 0, 0}));
  EXPECT_EQ(parseLocation("a.cpp:x:"), (model::SourceRange{"a.cpp:x:", 0, 0, 0}));
  EXPECT_EQ(parseLocation(""), model::SourceRange());
  EXPECT_EQ(parseLocation("a:99999999999:1").line, 1u) << "a number that fits nowhere belongs to the file's name";
}

}  // namespace
}  // namespace wasmbind::descriptor
