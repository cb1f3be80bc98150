// SPDX-License-Identifier: MIT OR Apache-2.0
#include "support/files.h"

#include <gtest/gtest.h>

namespace wasmbind::support {
namespace {

TEST(Files, WritesAndReadsBytes) {
  auto folder = TemporaryFolder::make();
  ASSERT_TRUE(folder);
  const Path file = folder->path() / "a";
  const std::string bytes("a\0b\n", 4);
  EXPECT_FALSE(writeFile(file, bytes));
  EXPECT_EQ(readFile(file), bytes);
  EXPECT_FALSE(writeFile(file, "again"));
  EXPECT_EQ(readFile(file), "again");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder->path()), {}), 1);
}

TEST(Files, SaysWhyItCannotRead) {
  EXPECT_EQ(readFile("/nowhere/at/all").error(), std::errc::no_such_file_or_directory);
  EXPECT_EQ(readFile("/").error(), std::errc::is_a_directory);
}

TEST(Files, SaysWhyItCannotWrite) { EXPECT_TRUE(writeFile("/nowhere/at/all", "x")); }

TEST(TemporaryFolder, GoesAwayWithWhatIsInIt) {
  Path path;
  {
    auto folder = TemporaryFolder::make();
    ASSERT_TRUE(folder);
    path = folder->path();
    EXPECT_FALSE(writeFile(path / "a", "x"));
  }
  EXPECT_FALSE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace wasmbind::support
