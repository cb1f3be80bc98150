// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/extract.h"

#include <gtest/gtest.h>

#include "sample_module.h"

namespace wasmbind::binary {
namespace {

using testing::ModuleBuilder;

diag::Result<model::LinkedModule> extracted(const ModuleBuilder& builder) {
  auto module = readModule(builder.build(), "a.wasm");
  EXPECT_TRUE(module);
  return extract(*module);
}

TEST(Extract, FindsDescriptorsInOptimizedAndUnoptimizedFunctions) {
  auto linked = extracted(testing::sampleModule());
  ASSERT_TRUE(linked);
  ASSERT_EQ(linked->descriptors.size(), 2u);
  EXPECT_EQ(linked->descriptors[0].key, "first");
  EXPECT_EQ(linked->descriptors[0].address, 4096u);
  EXPECT_EQ(linked->descriptors[0].bytes, testing::fakeDescriptor("FIRST"));
  EXPECT_EQ(linked->descriptors[1].key, "second");
  EXPECT_EQ(linked->descriptors[1].bytes, testing::fakeDescriptor("SECOND"));
}

TEST(Extract, ListsTheBorder) {
  auto linked = extracted(testing::sampleModule());
  ASSERT_TRUE(linked);
  EXPECT_TRUE(linked->exportsMemory);
  EXPECT_FALSE(linked->hasInitialize) << "it does nothing";
  EXPECT_EQ(linked->exports, (std::vector<std::string>{"memory", "__wasmbind_export_add"}));
  EXPECT_EQ(linked->imports, (std::vector<model::RawImport>{{"wasmbind", "_Z5alertv"}}));
}

TEST(Extract, KeepsAnInitializeThatDoesSomething) {
  auto builder = testing::sampleModule();
  builder.functions[0].body = ModuleBuilder::code({ModuleBuilder::paddedCall(1)});
  auto linked = extracted(builder);
  ASSERT_TRUE(linked);
  EXPECT_TRUE(linked->hasInitialize);
  EXPECT_EQ(linked->imports.size(), 2u);
}

TEST(Extract, LooksThroughFunctionsThatWrapTheDescribingOne) {
  auto builder = testing::sampleModule();
  auto wrapper = builder.add(
      1, ModuleBuilder::code(
             {ModuleBuilder::paddedCall(2), ModuleBuilder::i32Const(17), {0x1a}, ModuleBuilder::paddedCall(3)}));
  builder.exports[1].function = wrapper;
  auto linked = extracted(builder);
  ASSERT_TRUE(linked);
  EXPECT_EQ(linked->descriptors.at(0).address, 4096u);
}

TEST(Extract, NamesTheExportWhoseDescriptorIsNotFound) {
  auto builder = testing::sampleModule();
  builder.functions[1].body = ModuleBuilder::code({{0x00}});
  auto linked = extracted(builder);
  ASSERT_FALSE(linked);
  EXPECT_EQ(linked.error().at(0).id, "descriptor-unreadable");
  EXPECT_NE(linked.error().at(0).message.find("__wasmbind_describe_first"), std::string::npos);
}

TEST(Extract, AddressOutsideTheMemoryGivesNoBytes) {
  auto builder = testing::sampleModule();
  builder.functions[1].body = ModuleBuilder::code({ModuleBuilder::i32Const(-4)});
  auto linked = extracted(builder);
  ASSERT_TRUE(linked);
  EXPECT_TRUE(linked->descriptors.at(0).bytes.empty());
}

TEST(Extract, SizeBeyondTheMemoryGivesWhatThereIs) {
  auto builder = testing::sampleModule();
  builder.data[1].contents[8] = 0xff;
  builder.data[1].contents[9] = 0xff;
  builder.data[1].contents[10] = 0x0f;
  auto linked = extracted(builder);
  ASSERT_TRUE(linked);
  EXPECT_EQ(linked->descriptors.at(0).bytes.size(), 2u * 65536 - 4096);
}

TEST(Extract, ModuleWithoutDescriptorsIsNoError) {
  ModuleBuilder builder;
  auto linked = extracted(builder);
  ASSERT_TRUE(linked);
  EXPECT_TRUE(linked->descriptors.empty());
}

}  // namespace
}  // namespace wasmbind::binary
