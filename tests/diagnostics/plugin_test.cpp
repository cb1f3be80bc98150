// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The Clang plugin in an ordinary compile.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

struct Outcome {
  int status;
  std::string output;
};

/// Runs Clang with the plugin over a text.
Outcome compiled(const std::string& code, const std::string& flags) {
  // Tests run side by side.
  const std::string test = testing::UnitTest::GetInstance()->current_test_info()->name();
  const std::filesystem::path source = std::filesystem::path(testing::TempDir()) / ("plugin_" + test + ".cpp");
  std::ofstream(source) << code;
  std::string command = std::string(WASMBIND_CLANG) + " -std=c++23 -fplugin=" + WASMBIND_PLUGIN + " " + flags + " " +
                        source.string() + " -o - 2>&1";
  Outcome outcome;
  FILE* pipe = popen(command.c_str(), "r");
  std::array<char, 4096> buffer;
  while (std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe))
    outcome.output.append(buffer.data(), size);
  outcome.status = pclose(pipe);
  return outcome;
}

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

TEST(Plugin, KnowsTheAttributesWithoutAWarning) {
  Outcome outcome =
      compiled("[[wasm::export, wasm::name(\"sum\")]] int add(int, int);\n", "-Wall -Werror -fsyntax-only");
  EXPECT_EQ(outcome.status, 0) << outcome.output;
}

TEST(Plugin, MisspeltAndMisplacedOnesAreErrors) {
  Outcome outcome = compiled("[[wasm::exprot]] int add(int, int);\n[[wasm::getter]] int x;\n", "-fsyntax-only");
  EXPECT_NE(outcome.status, 0);
  EXPECT_TRUE(contains(outcome.output, ":1:9: error: unknown attribute 'wasm::exprot'; did you mean 'export'?"))
      << outcome.output;
  EXPECT_TRUE(contains(outcome.output, ":2:3: error: 'wasm::getter' cannot stand on a variable")) << outcome.output;
}

TEST(Plugin, MisspeltOnesAreErrorsThoughTheWarningIsOff) {
  Outcome outcome =
      compiled("[[wasm::exprot]] int f();\n[[foreign::tool]] int g();\n", "-Wno-unknown-attributes -fsyntax-only");
  EXPECT_NE(outcome.status, 0);
  EXPECT_TRUE(contains(outcome.output, "wasm::exprot")) << outcome.output;
  EXPECT_FALSE(contains(outcome.output, "foreign::tool")) << outcome.output;
}

TEST(Plugin, OtherUnknownAttributesStayWarnings) {
  Outcome outcome = compiled("[[foreign::tool]] int g();\n[[export]] int h();\n", "-fsyntax-only");
  EXPECT_EQ(outcome.status, 0) << outcome.output;
  EXPECT_TRUE(contains(outcome.output, "warning: unknown attribute 'foreign::tool' ignored")) << outcome.output;
  EXPECT_TRUE(contains(outcome.output, "warning: unknown attribute 'export' ignored")) << outcome.output;
}

TEST(Plugin, DoesNotChangeTheCodeThatAccessesMembers) {
  std::string marked =
      "struct [[wasm::export]] S { [[wasm::readonly]] int x; int y; };\nint get(S& s) { return s.x + s.y; }\n";
  Outcome outcome = compiled(marked, "-O1 -S -emit-llvm");
  EXPECT_EQ(outcome.status, 0) << outcome.output;
  EXPECT_FALSE(contains(outcome.output, "llvm.ptr.annotation")) << outcome.output;
}

}  // namespace
