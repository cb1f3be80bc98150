// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/commands.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wasmbind::toolchain {
namespace {

Toolchain debian() { return {"clang++-22", "wasm32-wasi", "", "/rt/include", "/rt/abi/include", "/rt/src"}; }

bool has(const std::vector<std::string>& words, const std::string& word) {
  return std::ranges::find(words, word) != words.end();
}

TEST(CompileCommand, OptimisesForSizeUnlessToldOtherwise) {
  Settings settings;
  EXPECT_TRUE(has(compileCommand(debian(), settings, {"a.cpp", "a.o", {}}), "-Os"));
  EXPECT_TRUE(has(compileCommand(debian(), settings, {"a.cpp", "a.o", {}}), "-flto"));
  settings.profile = Profile::dev;
  EXPECT_TRUE(has(compileCommand(debian(), settings, {"a.cpp", "a.o", {}}), "-O0"));
  EXPECT_FALSE(has(compileCommand(debian(), settings, {"a.cpp", "a.o", {}}), "-flto"));
  settings.optimisation = "2";
  EXPECT_TRUE(has(compileCommand(debian(), settings, {"a.cpp", "a.o", {}}), "-O2"));
}

TEST(CompileCommand, LetsTheUsersFlagsWin) {
  Settings settings;
  settings.flags = {"-std=c++26"};
  const support::Command command = compileCommand(debian(), settings, {"a.cpp", "a.o", {}});
  EXPECT_LT(std::ranges::find(command, "-std=c++23"), std::ranges::find(command, "-std=c++26"));
}

TEST(UserFlags, ReachScanCompileAndLink) {
  Settings settings;
  settings.flags = {"-DX"};
  const std::vector<std::string> objects = {"a.o"};
  EXPECT_TRUE(has(scanArguments(debian(), settings), "-DX"));
  EXPECT_TRUE(has(compileCommand(debian(), settings, {"a.cpp", "a.o", {}}), "-DX"));
  EXPECT_TRUE(has(linkCommand(debian(), settings, objects, "a.wasm"), "-DX"));
}

TEST(CompileCommand, CompilesCAsC) {
  Settings settings;
  settings.flags = {"-DX", "-std=c++26", "-std=c99"};
  settings.cxxFlags = {"-fno-rtti"};
  settings.cFlags = {"-Wno-implicit-int"};
  const support::Command c = compileCommand(debian(), settings, {"a.c", "a.o", {}});
  const support::Command cxx = compileCommand(debian(), settings, {"a.cpp", "a.o", {}});
  EXPECT_EQ(*(std::ranges::find(c, "-x") + 1), "c");
  EXPECT_FALSE(has(cxx, "-x"));
  for (const char* flag : {"-std=c99", "-Wno-implicit-int"}) EXPECT_TRUE(has(c, flag) && !has(cxx, flag)) << flag;
  for (const char* flag : {"-std=c++23", "-std=c++26", "-fno-rtti"})
    EXPECT_TRUE(has(cxx, flag) && !has(c, flag)) << flag;
  EXPECT_TRUE(has(c, "-DX") && has(cxx, "-DX"));
}

TEST(RuntimeSources, DoNotSeeTheUsersMacrosAndHeaders) {
  Settings settings;
  settings.flags = {"-DA=1", "-D",       "B",     "-Os", "-D_LIBCPP_HARDENING_MODE=4", "-UC", "-Iinclude", "-I",
                    "more",  "-include", "own.h", "-D"};
  settings.includeFolders = {"include"};
  EXPECT_TRUE(forRuntime(settings).includeFolders.empty());
  EXPECT_EQ(forRuntime(settings).flags, (std::vector<std::string>{"-Os", "-D_LIBCPP_HARDENING_MODE=4"}));
}

TEST(LinkCommand, PutsTheStackFirst) {
  Settings settings;
  settings.stackSize = 65536;
  const std::vector<std::string> objects = {"a.o"};
  const support::Command command = linkCommand(debian(), settings, objects, "a.wasm");
  EXPECT_TRUE(has(command, "-Wl,--stack-first"));
  EXPECT_TRUE(has(command, "--no-wasm-opt"));
  EXPECT_TRUE(has(command, "-Wl,-z,stack-size=65536"));
  EXPECT_TRUE(has(command, "-Wl,--max-memory=2147483648"));
}

TEST(Exceptions, AreOnForScanCompileAndLink) {
  const Settings settings;
  const std::vector<std::string> objects = {"a.o"};
  EXPECT_TRUE(has(scanArguments(debian(), settings), "-fwasm-exceptions"));
  EXPECT_TRUE(has(compileCommand(debian(), settings, {"a.cpp", "a.o", {}}), "-fwasm-exceptions"));
  const support::Command link = linkCommand(debian(), settings, objects, "a.wasm");
  // Each of the two alone makes a link that fails, or a module that never catches.
  EXPECT_TRUE(has(link, "-Wl,-mllvm,-wasm-enable-eh"));
  EXPECT_TRUE(has(link, "-Wl,-mllvm,-exception-model=wasm"));
}

TEST(Exceptions, AreOffWhenToldSo) {
  Settings off, byFlag;
  off.exceptions = false;
  byFlag.flags = {"-fexceptions", "-fno-exceptions"};
  const std::vector<std::string> objects = {"a.o"};
  for (const Settings& settings : {off, byFlag}) {
    EXPECT_FALSE(hasExceptions(settings));
    const support::Command compile = compileCommand(debian(), settings, {"a.cpp", "a.o", {}});
    EXPECT_TRUE(has(compile, "-fno-exceptions"));
    EXPECT_FALSE(has(compile, "-fwasm-exceptions"));
    EXPECT_FALSE(has(linkCommand(debian(), settings, objects, "a.wasm"), "-Wl,-mllvm,-wasm-enable-eh"));
  }
}

TEST(Exceptions, TakeTheirLibrariesFromTheFolderBehindAllObjects) {
  Toolchain tools = debian();
  tools.exceptionLibraries = "/lib/eh";
  Settings settings;
  settings.flags = {"more.o"};
  const std::vector<std::string> objects = {"a.o"};
  const support::Command link = linkCommand(tools, settings, objects, "a.wasm");
  EXPECT_TRUE(has(link, "-nostdlib++"));
  EXPECT_LT(std::ranges::find(link, "more.o"), std::ranges::find(link, "/lib/eh/libc++.a"));
  EXPECT_LT(std::ranges::find(link, "/lib/eh/libc++.a"), std::ranges::find(link, "/lib/eh/libc++abi.a"));
  EXPECT_LT(std::ranges::find(link, "/lib/eh/libc++abi.a"), std::ranges::find(link, "/lib/eh/libunwind.a"));
  EXPECT_FALSE(has(linkCommand(debian(), settings, objects, "a.wasm"), "-nostdlib++"));
}

}  // namespace
}  // namespace wasmbind::toolchain
