// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/toolchain.h"

#include <gtest/gtest.h>

namespace wasmbind::toolchain {
namespace {

using support::Path;

class ToolchainTest : public ::testing::Test {
 protected:
  support::TemporaryFolder place_ = support::TemporaryFolder::make().value();

  Path runtimeAt(const Path& folder) {
    std::filesystem::create_directories(folder / "include" / "wasm");
    return folder;
  }
};

TEST_F(ToolchainTest, FindsTheRuntimeOfAnInstalledTree) {
  const Path runtime = runtimeAt(place_.path() / "share" / "wasmbind" / "runtime");
  EXPECT_EQ(findRuntime(place_.path() / "bin" / "wasmbind"), runtime);
}

TEST_F(ToolchainTest, FindsTheRuntimeThatABuildTreeNames) {
  const Path runtime = runtimeAt(place_.path() / "source" / "runtime");
  std::filesystem::create_directories(place_.path() / "bin");
  ASSERT_FALSE(support::writeFile(place_.path() / "bin" / "runtime.path", runtime.string() + "\n"));
  EXPECT_EQ(findRuntime(place_.path() / "bin" / "wasmbind"), runtime);
}

TEST_F(ToolchainTest, SaysThatThereIsNoRuntime) {
  EXPECT_TRUE(findRuntime(place_.path() / "bin" / "wasmbind").empty());
}

TEST_F(ToolchainTest, NamesTheFolderWithoutACompiler) {
  FindOptions options;
  options.toolchain = place_.path().string();
  auto found = find(options);
  ASSERT_FALSE(found);
  EXPECT_NE(found.error().front().message.find(options.toolchain), std::string::npos);
}

TEST_F(ToolchainTest, NamesThePackageOfWhatIsMissing) {
  // A compiler that finds nothing: it answers every question with a bare name.
  std::filesystem::create_directories(place_.path() / "bin");
  const Path compiler = place_.path() / "bin" / "clang++";
  ASSERT_FALSE(support::writeFile(compiler, "#!/bin/sh\necho nothing-here\n"));
  std::filesystem::permissions(compiler, std::filesystem::perms::owner_all);
  FindOptions options;
  options.toolchain = place_.path().string();
  auto found = find(options);
  ASSERT_FALSE(found);
  ASSERT_EQ(found.error().size(), 5u);
  EXPECT_EQ(found.error().front().hint, "sudo apt-get install lld-22");
}

}  // namespace
}  // namespace wasmbind::toolchain
