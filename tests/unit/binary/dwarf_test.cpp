// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/dwarf.h"

#include <gtest/gtest.h>

#include "sample_module.h"

namespace wasmbind::binary {
namespace {

/// \param kept of the sample module's own functions; both imports stay
Pruning pruningTo(std::vector<bool> kept) {
  Pruning pruning;
  kept.insert(kept.begin(), 2, true);
  pruning.idleFunctions.resize(kept.size());
  pruning.keptFunctions = std::move(kept);
  return pruning;
}

TEST(CodeMap, FollowsFunctionsThatMove) {
  auto module = readModule(testing::sampleModule().build(), "a.wasm");
  ASSERT_TRUE(module);
  std::size_t code = 0;
  for (const Section& section : module->sections)
    if (section.id == section::code) code = section.contents.begin;
  auto at = [&](int body) { return static_cast<std::uint32_t>(module->bodies[body].begin - code); };
  CodeMap map(*module, pruningTo({true, false, false, true}));
  EXPECT_EQ(map.map(0), 0u) << "the number of functions is no code";
  EXPECT_EQ(map.map(at(0)), at(0));
  EXPECT_EQ(map.map(at(1)), std::nullopt);
  EXPECT_EQ(map.map(at(3)), at(1)) << "it follows the first now";
  EXPECT_EQ(map.map(at(3) + 5), at(1) + 5);
  auto end = static_cast<std::uint32_t>(module->bodies[3].end - code);
  EXPECT_EQ(map.map(end), at(1) + module->bodies[3].size()) << "the end of a function belongs to it";
  EXPECT_EQ(map.map(0xffffffff), 0xffffffffu);
}

TEST(CodeMap, KnowsThatFunctionsWhichOnlyTrapAreShort) {
  auto module = readModule(testing::sampleModule().build(), "a.wasm");
  ASSERT_TRUE(module);
  std::size_t code = 0;
  for (const Section& section : module->sections)
    if (section.id == section::code) code = section.contents.begin;
  auto at = [&](int body) { return static_cast<std::uint32_t>(module->bodies[body].begin - code); };
  Pruning pruning = pruningTo({true, false, false, true});
  pruning.idleFunctions[2 + 2] = true;
  const CodeMap map(*module, pruning);
  EXPECT_EQ(map.map(at(2)), std::nullopt) << "the code is gone";
  EXPECT_EQ(map.map(at(3)), at(1) + trapSize + 1) << "behind the trap and the length of the next body";
}

TEST(MoveDebugAddresses, RefusesWhatItDoesNotUnderstand) {
  auto module = readModule(testing::sampleModule().build(), "a.wasm");
  ASSERT_TRUE(module);
  Writer contents;
  contents.name(".debug_info");
  contents.append(Bytes{8, 0, 0, 0, 5, 0, 1, 4, 0, 0, 0, 0});
  Writer whole;
  whole.append(module->bytes);
  whole.block(0, contents);
  auto debug = readModule(whole.bytes, "a.wasm");
  ASSERT_TRUE(debug);
  Bytes before = debug->bytes;
  EXPECT_FALSE(moveDebugAddresses(*debug, CodeMap(*debug, pruningTo({true, true, true, true}))));
  EXPECT_EQ(debug->bytes, before);
}

}  // namespace
}  // namespace wasmbind::binary
