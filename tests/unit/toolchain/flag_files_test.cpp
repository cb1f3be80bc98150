// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/flag_files.h"

#include <gtest/gtest.h>

#include "support/files.h"

namespace wasmbind::toolchain {
namespace {

using Words = std::vector<std::string>;

TEST(FilesBehind, AreNamedByFlags) {
  const auto place = support::TemporaryFolder::make();
  const std::string file = (place->path() / "x.a").string();
  ASSERT_FALSE(support::writeFile(file, ""));
  EXPECT_EQ(filesBehind(Words{file}), Words{file});
  EXPECT_EQ(filesBehind(Words{"-Wl,--strip-all,--script=" + file}), Words{file});
  EXPECT_EQ(filesBehind(Words{"-Xclang", file, "-Dx=y", "-O2", place->path().string()}), Words{file});
}

TEST(FilesBehind, AreLibrariesThatMayAppear) {
  EXPECT_EQ(filesBehind(Words{"-Lone", "-L", "two", "-lx"}),
            (Words{"one/libx.a", "one/libx.so", "two/libx.a", "two/libx.so"}));
}

TEST(HeaderSearch, IsChangedByFlags) {
  for (const char* flag : {"-Ix", "-isystem", "-iquotex", "-nostdinc++", "-stdlib++-isystem", "-Bx"})
    EXPECT_TRUE(changesHeaderSearch(Words{"-O2", flag})) << flag;
  EXPECT_FALSE(changesHeaderSearch(Words{"-O2", "-g", "-DI", "-flto", "-Lx"}));
}

TEST(ResponseFile, IsNamed) {
  EXPECT_TRUE(namesResponseFile(Words{"-O2", "@more"}));
  EXPECT_FALSE(namesResponseFile(Words{"-O2", "a@b"}));
}

}  // namespace
}  // namespace wasmbind::toolchain
