// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/optimize.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sample_module.h"

namespace wasmbind::binary {
namespace {

std::vector<std::string> argumentsFor(std::initializer_list<std::string_view> used, const OptimizeOptions& options) {
  Writer features;
  features.leb(used.size());
  for (std::string_view name : used) {
    features.u8('+');
    features.name(name);
  }
  Writer section;
  section.name("target_features");
  section.append(features.bytes);
  Writer whole;
  whole.append(testing::sampleModule().build());
  if (used.size() > 0) whole.block(section::custom, section);
  auto module = readModule(std::move(whole.bytes), "a.wasm");
  return module ? optimizerArguments(*module, options) : std::vector<std::string>();
}

bool has(const std::vector<std::string>& arguments, const char* argument) {
  return std::ranges::find(arguments, argument) != arguments.end();
}

TEST(Optimize, PassesTheFeaturesOfTheModule) {
  const auto arguments = argumentsFor({"nontrapping-fptoint", "simd128", "call-indirect-overlong"}, {});
  EXPECT_TRUE(has(arguments, "--enable-nontrapping-float-to-int"));
  EXPECT_TRUE(has(arguments, "--enable-simd"));
  EXPECT_FALSE(has(arguments, "--enable-bulk-memory"));
}

TEST(Optimize, AssumesUsualFeaturesOfModulesThatListNone) {
  const auto arguments = argumentsFor({}, {});
  EXPECT_TRUE(has(arguments, "--enable-bulk-memory"));
  EXPECT_FALSE(has(arguments, "--enable-simd"));
}

TEST(Optimize, PassesLevelsAndNames) {
  EXPECT_TRUE(has(argumentsFor({}, {.optimizeLevel = 3, .shrinkLevel = 0}), "-O3"));
  EXPECT_TRUE(has(argumentsFor({}, {.optimizeLevel = 2, .shrinkLevel = 1}), "-Os"));
  EXPECT_TRUE(has(argumentsFor({}, {.optimizeLevel = 2, .shrinkLevel = 2}), "-Oz"));
  EXPECT_FALSE(has(argumentsFor({}, {}), "--debuginfo"));
  EXPECT_TRUE(has(argumentsFor({}, {.keepNames = true}), "--debuginfo"));
}

}  // namespace
}  // namespace wasmbind::binary
