// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/module.h"

#include <gtest/gtest.h>

#include "sample_module.h"

namespace wasmbind::binary {
namespace {

std::string errorOf(Bytes bytes) {
  auto module = readModule(std::move(bytes), "a.wasm");
  if (module) return "none";
  EXPECT_EQ(module.error().at(0).range.file, "a.wasm");
  EXPECT_FALSE(module.error().at(0).message.empty());
  return module.error().at(0).id;
}

TEST(ReadModule, NamesWhatIsWrongWithTheFile) {
  EXPECT_EQ(errorOf({}), "wasm-empty");
  EXPECT_EQ(errorOf({'i', 'n', 't', ' ', 'm', 'a', 'i', 'n'}), "wasm-not-wasm");
  EXPECT_EQ(errorOf({'i'}), "wasm-not-wasm");
  EXPECT_EQ(errorOf({0, 'a', 's', 'm'}), "wasm-truncated");
  EXPECT_EQ(errorOf({0, 'a', 's', 'm', 2, 0, 0, 0}), "wasm-version");
  EXPECT_EQ(errorOf({0, 'a', 's', 'm', 13, 0, 1, 0}), "wasm-component");
  EXPECT_EQ(errorOf({0, 'a', 's', 'm', 1, 0, 0, 0}), "none");
}

TEST(ReadModule, FindsEveryTruncation) {
  Bytes whole = testing::sampleModule().build();
  ASSERT_EQ(errorOf(whole), "none");
  int complete = 0;
  for (std::size_t size = 8; size < whole.size(); ++size) {
    std::string error = errorOf(Bytes(whole.begin(), whole.begin() + size));
    if (error == "none")
      ++complete;  // cut exactly between sections, nothing that is left refers to what is gone
    else
      EXPECT_TRUE(error == "wasm-truncated" || error == "wasm-malformed") << error << " at " << size;
  }
  EXPECT_LE(complete, 6);
}

TEST(ReadModule, NeverCrashesOnChangedBytes) {
  const Bytes whole = testing::sampleModule().build();
  for (std::size_t at = 8; at < whole.size(); ++at)
    for (int value : {0, 1, 0x7f, 0x80, 0xff}) {
      Bytes changed = whole;
      changed[at] = static_cast<std::uint8_t>(value);
      errorOf(std::move(changed));
    }
}

TEST(ReadModule, RefusesIndicesThatLeadNowhere) {
  auto builder = testing::sampleModule();
  builder.exports.push_back({"lost", 99});
  EXPECT_EQ(errorOf(builder.build()), "wasm-malformed");
  builder = testing::sampleModule();
  builder.table = {77};
  EXPECT_EQ(errorOf(builder.build()), "wasm-malformed");
  builder = testing::sampleModule();
  builder.add(0, testing::ModuleBuilder::code({{0x10, 55}}));
  EXPECT_EQ(errorOf(builder.build()), "wasm-malformed");
}

TEST(ReadModule, RefusesSectionsThatAreRepeatedOrUnknown) {
  Bytes whole = testing::sampleModule().build();
  Bytes twice = whole;
  twice.insert(twice.end(), whole.begin() + 8, whole.end());
  EXPECT_EQ(errorOf(twice), "wasm-malformed");
  EXPECT_EQ(errorOf({0, 'a', 's', 'm', 1, 0, 0, 0, 99, 0}), "wasm-malformed");
}

TEST(ReadModule, IndexesItsParts) {
  auto module = readModule(testing::sampleModule().build(), "a.wasm");
  ASSERT_TRUE(module);
  EXPECT_EQ(module->importedFunctions, 2u);
  EXPECT_EQ(module->functions.size(), 4u);
  EXPECT_EQ(module->exports.size(), 5u);
  EXPECT_EQ(module->data.at(1).address, 4096u);
  EXPECT_EQ(module->memorySize, 2u * 65536);
  EXPECT_NE(module->custom("name"), nullptr);
  EXPECT_EQ(module->body(1), nullptr);
  EXPECT_NE(module->body(2), nullptr);
}

}  // namespace
}  // namespace wasmbind::binary
