// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>

namespace wasmbind::pipeline {
namespace {

TEST(ForEach, RunsEveryJobAndKeepsTheirOrder) {
  std::atomic<int> runs = 0;
  const diag::Diagnostics found = forEach(20, [&](std::size_t index) {
    ++runs;
    return index % 2 == 0 ? diag::Diagnostics{} : diag::Diagnostics{diag::error("x", std::to_string(index))};
  });
  EXPECT_EQ(runs, 20);
  ASSERT_EQ(found.size(), 10u);
  EXPECT_EQ(found.front().message, "1");
  EXPECT_EQ(found.back().message, "19");
}

TEST(ForEach, TakesNothing) {
  EXPECT_TRUE(forEach(0, [](std::size_t) { return diag::Diagnostics{diag::error("x", "never")}; }).empty());
}

}  // namespace
}  // namespace wasmbind::pipeline
