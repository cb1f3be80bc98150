// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/output.h"

#include <gtest/gtest.h>

namespace wasmbind::pipeline {
namespace {

class OutputTest : public ::testing::Test {
 protected:
  std::string read(const support::Path& file) { return support::readFile(place_.path() / file).value_or("none"); }

  diag::Diagnostics write(const support::Path& folder, const std::vector<OutputFile>& files,
                          const std::vector<std::string>& stale = {}) {
    auto work = workFolderFor(folder);
    if (!work) return work.error();
    return writeOutput(folder, work->path(), files, stale);
  }

  support::TemporaryFolder place_ = support::TemporaryFolder::make().value();
  support::Path folder_ = place_.path() / "a" / "pkg";
};

TEST_F(OutputTest, MakesTheFolderAndLeavesNothingElse) {
  EXPECT_TRUE(write(folder_, {{"x.js", "x"}, {"sub/y.js", "y"}}).empty());
  EXPECT_EQ(read("a/pkg/x.js"), "x");
  EXPECT_EQ(read("a/pkg/sub/y.js"), "y");
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(place_.path()), {}), 1);
}

TEST_F(OutputTest, ReplacesFilesAndRemovesStaleOnesOnly) {
  EXPECT_TRUE(write(folder_, {{"x.js", "old"}, {"x.cjs", "old"}}).empty());
  ASSERT_FALSE(support::writeFile(folder_ / "mine", "mine"));
  EXPECT_TRUE(write(folder_, {{"x.js", "new"}}, {"x.js", "x.cjs"}).empty());
  EXPECT_EQ(read("a/pkg/x.js"), "new");
  EXPECT_EQ(read("a/pkg/x.cjs"), "none");
  EXPECT_EQ(read("a/pkg/mine"), "mine");
}

TEST_F(OutputTest, IsUpToDateUntilSomethingDiffers) {
  const std::vector<OutputFile> files = {{"x.js", "x"}, {"snippets/a/y.js", "y"}};
  const std::vector<std::string> stale = {"x.js", "x.cjs", "snippets"};
  EXPECT_FALSE(isUpToDate(folder_, files, stale));
  EXPECT_TRUE(write(folder_, files, stale).empty());
  ASSERT_FALSE(support::writeFile(folder_ / "mine", "mine"));
  EXPECT_TRUE(isUpToDate(folder_, files, stale));
  EXPECT_FALSE(isUpToDate(folder_, {{"x.js", "new"}, files[1]}, stale));
  EXPECT_FALSE(isUpToDate(folder_, {files[0]}, stale));
  EXPECT_TRUE(write(folder_, {files[0]}, stale).empty());
  EXPECT_TRUE(isUpToDate(folder_, {files[0]}, stale));
  EXPECT_FALSE(std::filesystem::exists(folder_ / "snippets"));
  ASSERT_FALSE(support::writeFile(folder_ / "x.cjs", ""));
  EXPECT_FALSE(isUpToDate(folder_, {files[0]}, stale));
}

TEST_F(OutputTest, RefusesWhatIsNoFolder) {
  ASSERT_FALSE(support::writeFile(place_.path() / "file", ""));
  for (const char* name : {"file", "file/pkg"}) {
    const diag::Diagnostics problems = write(place_.path() / name, {{"x", "x"}});
    ASSERT_EQ(problems.size(), 1u) << name;
    EXPECT_EQ(problems.front().id, "unwritable-output");
  }
}

}  // namespace
}  // namespace wasmbind::pipeline
