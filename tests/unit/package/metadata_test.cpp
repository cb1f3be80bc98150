// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/metadata.h"

#include <gtest/gtest.h>

namespace wasmbind::package {
namespace {

TEST(PackageName, FollowsNpm) {
  EXPECT_TRUE(isPackageName("my-lib_2.x"));
  for (const char* name : {"", "My", "a b", ".a", "_a", "node_modules", "a/b"})
    EXPECT_FALSE(isPackageName(name)) << name;
  EXPECT_FALSE(isPackageName(std::string(215, 'a')));
}

TEST(PackageName, IsMadeFromAnything) {
  EXPECT_EQ(packageNameFrom("My Lib"), "my-lib");
  EXPECT_EQ(packageNameFrom("_x_"), "x");
  EXPECT_EQ(packageNameFrom("\xc3\xa9"), "module");
}

TEST(Target, HasANameBothWays) {
  EXPECT_EQ(nameOf(Target::nodejs), "nodejs");
  EXPECT_EQ(targetNamed("web"), Target::web);
  EXPECT_EQ(targetNamed("node"), std::nullopt);
}

}  // namespace
}  // namespace wasmbind::package
