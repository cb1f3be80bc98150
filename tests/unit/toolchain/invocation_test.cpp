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
  EXPECT_EQ(invocation.sources, Words{"src/x.cpp"});
  EXPECT_EQ(invocation.scanArguments, (Words{"-DX", "-I", "inc.cpp"}));
  EXPECT_FALSE(invocation.namesTarget);
}

TEST(ReadInvocation, KnowsALink) {
  EXPECT_EQ(readInvocation({"clang++", "a.o", "libb.a", "-o", "a.wasm"}).kind, InvocationKind::link);
}

TEST(ReadInvocation, FindsAllSources) {
  const Invocation compile = readInvocation({"clang++", "-c", "a.cpp", "b.cpp"});
  EXPECT_EQ(compile.kind, InvocationKind::compile);
  EXPECT_EQ(compile.sources, (Words{"a.cpp", "b.cpp"}));
}

TEST(ReadInvocation, KnowsCompileAndLinkInOne) {
  const Invocation program = readInvocation({"clang++", "-O2", "a.cpp", "b.o", "-o", "a.wasm"});
  EXPECT_EQ(program.kind, InvocationKind::program);
  EXPECT_EQ(program.sources, Words{"a.cpp"});
  EXPECT_EQ(program.scanArguments, Words{"-O2"});
}

TEST(ReadInvocation, LeavesEverythingElseAlone) {
  for (const Words& words :
       {Words{"clang++", "--version"}, Words{"clang++", "-E", "a.cpp"}, Words{"emcc", "-c", "a.c"},
        Words{"clang++", "-shared", "a.o"}, Words{"clang++", "-E", "a.cpp", "b.o"},
        Words{"clang++", "-x", "objective-c", "-c", "a.cpp"}, Words{"clang++", "-fsyntax-only", "-c", "a.cpp"}})
    EXPECT_EQ(readInvocation(words).kind, InvocationKind::other) << words.back();
}

TEST(ReadInvocation, TellsCFromCxx) {
  const Invocation c = readInvocation({"clang", "-std=c99", "-c", "a.c"});
  EXPECT_EQ(c.kind, InvocationKind::compile);
  EXPECT_EQ(c.cSources, Words{"a.c"});
  EXPECT_TRUE(c.sources.empty());
  EXPECT_EQ(readInvocation({"clang", "-x", "c++", "-c", "a.c"}).sources, Words{"a.c"});
  EXPECT_EQ(readInvocation({"clang++", "-x", "c", "-c", "a.cpp"}).cSources, Words{"a.cpp"});
  EXPECT_EQ(readInvocation({"clang++", "-c", "a.c"}).sources, Words{"a.c"}) << "as that driver does";
  EXPECT_EQ(readInvocation({"clang", "a.c", "b.o", "-o", "a.wasm"}).kind, InvocationKind::program);
  EXPECT_EQ(readInvocation({"clang", "-c", "a.S"}).kind, InvocationKind::compile);
  EXPECT_EQ(readInvocation({"clang", "a.c", "b.cpp"}).kind, InvocationKind::mixed);
}

TEST(ReadInvocation, SeesTheTarget) {
  EXPECT_TRUE(readInvocation({"clang++", "--target=wasm32-wasi", "-c", "a.cpp"}).namesTarget);
  EXPECT_TRUE(readInvocation({"clang++", "-target", "wasm32-wasi", "-c", "a.cpp"}).namesTarget);
  EXPECT_TRUE(readInvocation({"/sdk/em++", "-c", "a.cpp"}).namesTarget);
}

}  // namespace
}  // namespace wasmbind::toolchain
