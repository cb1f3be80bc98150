// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/dependencies.h"

#include <gtest/gtest.h>

namespace wasmbind::package {
namespace {

TEST(Dependencies, PackagesOfSpecifiers) {
  EXPECT_EQ(packageOf("lodash"), "lodash");
  EXPECT_EQ(packageOf("lodash/fp"), "lodash");
  EXPECT_EQ(packageOf("@org/a"), "@org/a");
  EXPECT_EQ(packageOf("@org/a/b.js"), "@org/a");
  for (const char* none : {"", "./a.js", "../a.js", "/a.js", "#internal", "node:fs", "fs", "fs/promises",
                           "https://example.org/a.js", "data:text/javascript,0"})
    EXPECT_EQ(packageOf(none), "") << none;
}

TEST(Dependencies, UnnamedPackagesAreWarnedOf) {
  Metadata metadata;
  metadata.dependencies["named"] = "^1";
  EXPECT_TRUE(judgeImport("named/part", "a.cpp:1:2", metadata, Target::web).empty());
  diag::Diagnostics found = judgeImport("other", "a.cpp:1:2", metadata, Target::web);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].id, "dependency-missing");
  EXPECT_EQ(found[0].severity, diag::Severity::warning);
  EXPECT_EQ(found[0].range.line, 1u);
}

TEST(Dependencies, NodeLoadsNoAddresses) {
  EXPECT_TRUE(judgeImport("https://example.org/a.js", "", {}, Target::web).empty());
  EXPECT_TRUE(diag::hasErrors(judgeImport("https://example.org/a.js", "", {}, Target::nodejs)));
}

}  // namespace
}  // namespace wasmbind::package
