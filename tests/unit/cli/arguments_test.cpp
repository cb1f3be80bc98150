// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cli/arguments.h"

#include <gtest/gtest.h>

namespace wasmbind::cli {
namespace {

using Words = std::vector<const char*>;

TEST(Arguments, TakesValuesInBothWays) {
  for (const Words& words : {Words{"--name", "x", "a.cpp"}, Words{"a.cpp", "--name=x"}}) {
    const Arguments arguments(*findCommand("build"), words);
    EXPECT_EQ(arguments.text(OPT_name), "x");
    EXPECT_EQ(arguments.inputs(), std::vector<std::string>{"a.cpp"});
    EXPECT_TRUE(arguments.problems().empty());
  }
}

TEST(Arguments, KeepsWhatStandsBehindTheDashes) {
  const Words words = {"a.cpp", "--", "--name", "-g"};
  const Arguments arguments(*findCommand("build"), words);
  EXPECT_EQ(arguments.tail(), (std::vector<std::string>{"--name", "-g"}));
  EXPECT_FALSE(arguments.has(OPT_name));
}

TEST(Arguments, CountsBytes) {
  const Words words = {"--stack-size", "64", "--max-memory=65537"};
  const Arguments arguments(*findCommand("build"), words);
  EXPECT_EQ(arguments.bytes(OPT_stack_size, 1, 16), 64u);
  EXPECT_EQ(arguments.bytes(OPT_initial_memory, 7, 65536), 7u);
  EXPECT_FALSE(arguments.bytes(OPT_max_memory, 1, 65536).has_value());
}

TEST(Arguments, CollectsEveryMistake) {
  const Words words = {"--jsno", "--keep-name", "--name"};
  const Arguments arguments(*findCommand("build"), words);
  EXPECT_EQ(arguments.problems().size(), 3u);
}

TEST(Help, NamesEveryFlagOfACommandAndNoOther) {
  EXPECT_NE(helpOf(*findCommand("build")).find("--stack-size"), std::string::npos);
  EXPECT_EQ(helpOf(*findCommand("bind")).find("--stack-size"), std::string::npos);
}

}  // namespace
}  // namespace wasmbind::cli
