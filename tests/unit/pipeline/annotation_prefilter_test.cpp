// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/annotation_prefilter.h"

#include <gtest/gtest.h>

#include "support/files.h"

namespace wasmbind::pipeline {
namespace {

class FirstLookTest : public ::testing::Test {
 protected:
  std::string write(const std::string& name, std::string_view text) {
    const support::Path file = place_.path() / name;
    std::filesystem::create_directories(file.parent_path());
    EXPECT_FALSE(support::writeFile(file, text));
    return file.string();
  }

  toolchain::Invocation invocation(std::vector<std::string> flags = {}) {
    support::Command command = {"clang++", "-c", (place_.path() / "main.cpp").string()};
    command.insert(command.end(), flags.begin(), flags.end());
    return toolchain::readInvocation(command);
  }

  bool seems(std::vector<std::string> flags = {}) { return seemsPlain(tools_, invocation(std::move(flags))); }

  support::TemporaryFolder place_ = support::TemporaryFolder::make().value();
  toolchain::Toolchain tools_{"/usr/bin/clang++", "wasm32-wasi", "", place_.path() / "runtime", {}, {}};
};

TEST_F(FirstLookTest, FollowsIncludes) {
  write("main.cpp", "  #  include \"one.h\"\n#include <two.h>\n#include \"none.h\"\n");
  write("one.h", "#include \"main.cpp\"\n");
  write("include/two.h", "");
  const std::string folder = (place_.path() / "include").string();
  EXPECT_TRUE(seems({"-I" + folder}));
  write("include/two.h", "[[wasm::export]] int f();");
  EXPECT_TRUE(seems());
  EXPECT_FALSE(seems({"-I" + folder}));
  EXPECT_FALSE(seems({"-isystem", folder}));
}

TEST_F(FirstLookTest, KnowsTheRuntimeLibrary) {
  write("main.cpp", "#include <js/value.h>\n");
  write("runtime/js/value.h", "namespace wasm {}");
  EXPECT_FALSE(seems());
}

TEST_F(FirstLookTest, MacrosOfTheCommandLineAreText) {
  write("main.cpp", "EXPORT int f();\n");
  EXPECT_TRUE(seems({"-DEXPORT=", "-Iwasm"}));
  EXPECT_FALSE(seems({"-DEXPORT=[[wasm::export]]"}));
  EXPECT_FALSE(seems({"-D", "EXPORT=[[wasm::export]]"}));
  EXPECT_FALSE(isPlain(tools_, invocation({"-DEXPORT=[[wasm::export]]"}), {}));
}

TEST_F(FirstLookTest, IsCertainWithTheHeadersThatWereRead) {
  write("main.cpp", "#define HEADER \"one.h\"\n#include HEADER\n");
  const std::string header = write("one.h", "[[wasm::export]] int f();");
  EXPECT_TRUE(seems());
  EXPECT_FALSE(isPlain(tools_, invocation(), {header}));
  write("one.h", "int f();");
  EXPECT_TRUE(isPlain(tools_, invocation(), {header}));
  EXPECT_FALSE(isPlain(tools_, invocation(), {"not-there.h"}));
}

TEST_F(FirstLookTest, DoesNotJudgeWhatIsNoText) {
  EXPECT_TRUE(canBeLookedAt(invocation({"-O2", "-Iinclude", "-std=c++20"})));
  for (const char* flag : {"-fmodules", "-fmodule-file=x.pcm", "-Xclang", "--config=x", "-fplugin=x.so"})
    EXPECT_FALSE(canBeLookedAt(invocation({flag}))) << flag;
  EXPECT_FALSE(canBeLookedAt(invocation({"-include-pch", "x.pch"})));
}

}  // namespace
}  // namespace wasmbind::pipeline
