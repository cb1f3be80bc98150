// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/invocation.h"

#include <gtest/gtest.h>

namespace wasmbind::toolchain {
namespace {

using Words = std::vector<std::string>;

TEST(ReadInvocation, FindsTheSourceOfACompile) {
  const Invocation invocation = readInvocation(
      {"clang++", "-DX", "-I", "inc.cpp", "-MD", "-MT", "x.o", "-MFx.d", "-o", "x.o", "-c", "src/x.cpp"});
  EXPECT_EQ(invocation.kind, InvocationKind::compile);
  EXPECT_EQ(invocation.source, "src/x.cpp");
  EXPECT_EQ(invocation.scanArguments, (Words{"-DX", "-I", "inc.cpp"}));
  EXPECT_FALSE(invocation.namesTarget);
}

TEST(ReadInvocation, KnowsALink) {
  EXPECT_EQ(readInvocation({"clang++", "a.o", "libb.a", "-o", "a.wasm"}).kind, InvocationKind::link);
}

TEST(ReadInvocation, LeavesEverythingElseAlone) {
  for (const Words& words :
       {Words{"clang++", "--version"}, Words{"clang++", "-E", "a.cpp"}, Words{"clang", "-c", "a.c"},
        Words{"clang++", "-shared", "a.o"}, Words{"clang++", "-c", "a.cpp", "b.cpp"},
        Words{"clang++", "-x", "c", "-c", "a.cpp"}, Words{"clang++", "-fsyntax-only", "-c", "a.cpp"}})
    EXPECT_EQ(readInvocation(words).kind, InvocationKind::other) << words.back();
}

TEST(ReadInvocation, SeesTheTarget) {
  EXPECT_TRUE(readInvocation({"clang++", "--target=wasm32-wasi", "-c", "a.cpp"}).namesTarget);
  EXPECT_TRUE(readInvocation({"clang++", "-target", "wasm32-wasi", "-c", "a.cpp"}).namesTarget);
  EXPECT_TRUE(readInvocation({"/sdk/em++", "-c", "a.cpp"}).namesTarget);
}

}  // namespace
}  // namespace wasmbind::toolchain
