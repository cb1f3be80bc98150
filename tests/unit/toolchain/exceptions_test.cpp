// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/exceptions.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "toolchain/sysroot.h"

namespace wasmbind::toolchain {
namespace {

using support::Path;
using Words = std::vector<std::string>;

TEST(ExceptionsIn, TheLastFlagCounts) {
  EXPECT_TRUE(exceptionsIn(Words{"-O2"}, true));
  EXPECT_FALSE(exceptionsIn(Words{"-O2"}, false));
  EXPECT_FALSE(exceptionsIn(Words{"-fexceptions", "-fno-exceptions"}, true));
  EXPECT_TRUE(exceptionsIn(Words{"-fno-exceptions", "-fwasm-exceptions"}, true));
}

/// A compiler that answers as told.
class ExceptionsTest : public ::testing::Test {
 protected:
  support::TemporaryFolder place_ = support::TemporaryFolder::make().value();
  Toolchain toolchain_{(place_.path() / "clang++").string(), "wasm32-wasi", "", "", "", ""};

  void SetUp() override {
    toolchain_.sysrootRecipe = place_.path() / "recipe";
    toolchain_.carriedLibraries = place_.path() / "lib";
    std::filesystem::create_directories(toolchain_.sysrootRecipe);
    setenv("XDG_CACHE_HOME", (place_.path() / "cache").c_str(), 1);
  }

  void write(const Path& name, const std::string& text) {
    std::filesystem::create_directories((place_.path() / name).parent_path());
    ASSERT_FALSE(support::writeFile(place_.path() / name, text));
  }

  /// \param symbol what the library beside the compiler defines
  void compilerWith(const std::string& symbol, const std::string& version) {
    const Path object = place_.path() / "object.o", archive = place_.path() / "libc++abi.a";
    write("object.s", "\t.globl\t" + symbol + "\n" + symbol + ":\n\t.byte 0\n");
    ASSERT_TRUE(support::run({"clang++-22", "-c", (place_.path() / "object.s").string(), "-o", object.string()}).ok());
    ASSERT_TRUE(support::run({"llvm-ar-22", "rcs", archive.string(), object.string()}).ok());
    write("clang++", "#!/bin/sh\ncase \"$*\" in\n  *-print-file-name=*) echo '" + archive.string() +
                         "' ;;\n  *) echo '#define _LIBCPP_VERSION " + version + "' ;;\nesac\n");
    std::filesystem::permissions(toolchain_.compiler, std::filesystem::perms::owner_all);
  }
};

TEST_F(ExceptionsTest, AreTheToolchainsOwnWhenItsLibraryThrows) {
  compilerWith("__cxa_throw", "220108");
  EXPECT_TRUE(hasOwnExceptions(toolchain_));
  const auto folder = exceptionLibraries(toolchain_, {});
  ASSERT_TRUE(folder);
  EXPECT_TRUE(folder->empty());
}

TEST_F(ExceptionsTest, AreNotWhenItDoesNot) {
  compilerWith("__cxa_guard_acquire", "220108");
  EXPECT_FALSE(hasOwnExceptions(toolchain_));
  EXPECT_EQ(libraryVersion(toolchain_), "22.1.8");
}

TEST_F(ExceptionsTest, OfAWasiSdkThatHasNoneAreAnError) {
  compilerWith("__cxa_guard_acquire", "210101");
  toolchain_.target = "wasm32-wasip1";
  const auto folder = exceptionLibraries(toolchain_, {});
  ASSERT_FALSE(folder);
  EXPECT_EQ(folder.error().front().id, "exceptions-missing");
  EXPECT_NE(folder.error().front().hint.find("--no-exceptions"), std::string::npos);
}

TEST_F(ExceptionsTest, ThatCameWithTheProgramMustFitTheHeaders) {
  compilerWith("__cxa_guard_acquire", "220108");
  SysrootOptions options;
  options.offline = true;
  for (const char* archive : exceptionArchives()) write(Path("lib/libc++-22.1.7-e3b0c442") / archive, "");
  auto folder = exceptionLibraries(toolchain_, options);
  ASSERT_FALSE(folder);
  EXPECT_NE(folder.error().front().message.find("22.1.8"), std::string::npos);
  EXPECT_NE(folder.error().front().message.find("only libc++-22.1.7"), std::string::npos);

  // The number of an empty recipe.
  for (const char* archive : exceptionArchives()) write(Path("lib/libc++-22.1.8-e3b0c442") / archive, "");
  folder = exceptionLibraries(toolchain_, options);
  ASSERT_TRUE(folder) << folder.error().front().message;
  EXPECT_EQ(*folder, toolchain_.carriedLibraries / "libc++-22.1.8-e3b0c442");
}

}  // namespace
}  // namespace wasmbind::toolchain
