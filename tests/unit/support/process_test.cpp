// SPDX-License-Identifier: MIT OR Apache-2.0
#include "support/process.h"

#include <gtest/gtest.h>

namespace wasmbind::support {
namespace {

TEST(Process, CatchesBothStreamsAndTheStatus) {
  const ProcessResult result = run({"/bin/sh", "-c", "echo out; echo err >&2; exit 3"});
  EXPECT_EQ(result.status, 3);
  EXPECT_EQ(result.output, "out\n");
  EXPECT_EQ(result.errors, "err\n");
}

TEST(Process, ReportsWhatCannotStart) {
  const ProcessResult result = run({"/nowhere/program"});
  EXPECT_FALSE(result.ok());
  EXPECT_FALSE(result.problem.empty());
}

TEST(Process, FindsPrograms) {
  EXPECT_FALSE(findProgram("sh").empty());
  EXPECT_TRUE(findProgram("no-such-program-here").empty());
  EXPECT_TRUE(findProgram("/nowhere/sh").empty());
}

TEST(ShellText, QuotesWhatNeedsIt) {
  EXPECT_EQ(shellText({"clang", "-DX=a b", "it's", ""}), "clang '-DX=a b' 'it'\\''s' ''");
}

}  // namespace
}  // namespace wasmbind::support
