// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/strip.h"

#include <gtest/gtest.h>

#include "binary/extract.h"
#include "sample_module.h"

namespace wasmbind::binary {
namespace {

using testing::contains;
using testing::ModuleBuilder;

StripOptions sampleOptions() {
  StripOptions options;
  options.names.exports = {{"__wasmbind_export_add", "add"}};
  options.names.imports = {{"_Z5alertv", "alert"}};
  return options;
}

StrippedModule stripped(const ModuleBuilder& builder, const StripOptions& options) {
  auto module = readModule(builder.build(), "a.wasm");
  EXPECT_TRUE(module);
  auto linked = extract(*module);
  EXPECT_TRUE(linked);
  auto result = strip(std::move(*module), *linked, options);
  EXPECT_TRUE(result) << result.error().at(0).message;
  return result ? *result : StrippedModule{};
}

void expectNothingLeft(const Bytes& bytes) {
  for (std::string_view text : {"wbnd", "__wasmbind_describe", "__wasmbind_export", "FIRST", "SECOND", ".wasmbind"})
    EXPECT_FALSE(contains(bytes, text)) << text;
}

TEST(Strip, LeavesNothingOfTheDescriptors) {
  for (bool names : {false, true})
    for (int level : {0, 2}) {
      StripOptions options = sampleOptions();
      options.keepNames = names;
      options.optimize.optimizeLevel = level;
      StrippedModule result = stripped(testing::sampleModule(), options);
      expectNothingLeft(result.bytes);
      auto module = readModule(result.bytes, "b.wasm");
      ASSERT_TRUE(module);
      EXPECT_EQ(module->functions.size(), 1u) << "the shim alone";
      EXPECT_EQ(module->data.size(), 1u);
      EXPECT_TRUE(contains(result.bytes, "data"));
      EXPECT_EQ(module->custom("name") != nullptr, names);
      EXPECT_EQ(module->custom("producers"), nullptr);
    }
}

TEST(Strip, RenamesAndReportsTheBorder) {
  StripOptions options = sampleOptions();
  options.importModule = "./a_bg.js";
  StrippedModule result = stripped(testing::sampleModule(), options);
  EXPECT_EQ(result.exports, (std::vector<std::string>{"memory", "add"}));
  EXPECT_EQ(result.imports, (std::vector<model::RawImport>{{"./a_bg.js", "alert"}}));
  EXPECT_TRUE(result.droppedInitialize);
}

TEST(Strip, RenumbersCallsAndTables) {
  ModuleBuilder builder = testing::sampleModule();
  auto callee = builder.add(0, ModuleBuilder::code({}), "callee");
  auto caller = builder.add(0, ModuleBuilder::code({ModuleBuilder::paddedCall(callee)}), "caller");
  builder.table = {caller};
  // call_indirect with the first type
  builder.exports.push_back(
      {"through", builder.add(0, ModuleBuilder::code({{0x41, 0x01, 0x11, 0x00, 0x00}}), "through")});
  StripOptions options = sampleOptions();
  options.keepNames = true;
  auto module = readModule(stripped(builder, options).bytes, "b.wasm");
  ASSERT_TRUE(module);
  // One import, the shim, callee, caller.
  EXPECT_EQ(module->tableMentions.at(0).index, 3u);
  std::uint32_t called = 99;
  walkBody(module->bytes, *module->body(3), [&](const Instruction& instruction) {
    if (instruction.opcode == opcode::call) called = static_cast<std::uint32_t>(instruction.value);
  });
  EXPECT_EQ(called, 2u);
}

TEST(Strip, EmptiesFunctionsOfTablesWhoseTypeNobodyCalls) {
  ModuleBuilder builder;
  const auto idle = builder.add(1, ModuleBuilder::code({ModuleBuilder::i32Const(7)}), "idle");
  const auto called = builder.add(0, ModuleBuilder::code({{0x01}}), "called");
  builder.table = {idle, called, idle};
  // call_indirect with the first type
  builder.exports.push_back(
      {"through", builder.add(0, ModuleBuilder::code({{0x41, 0x01, 0x11, 0x00, 0x00}}), "through")});
  auto module = readModule(stripped(builder, {}).bytes, "b.wasm");
  ASSERT_TRUE(module);
  std::vector<std::uint32_t> table;
  for (const Mention& mention : module->tableMentions) table.push_back(mention.index);
  EXPECT_EQ(table, (std::vector<std::uint32_t>{0, 1, 0})) << "places in the table are what function pointers are";
  const auto body = [&](int index) {
    const Range& range = module->bodies[index];
    return Bytes(module->bytes.begin() + range.begin, module->bytes.begin() + range.end);
  };
  EXPECT_EQ(module->functions.at(0), 1u) << "a call with the wrong type has to trap for its type";
  EXPECT_EQ(body(0), (Bytes{0, 0x00, 0x0b}));
  EXPECT_EQ(body(1), (Bytes{0, 0x01, 0x0b}));
}

TEST(Strip, KeepsAllFunctionsOfTablesThatAreReadOtherwise) {
  ModuleBuilder builder;
  builder.table = {builder.add(1, ModuleBuilder::code({ModuleBuilder::i32Const(7)}), "in the table")};
  // table.get 0 of element 1
  builder.exports.push_back({"reads", builder.add(0, ModuleBuilder::code({{0x41, 0x01, 0x25, 0x00, 0x1a}}), "reads")});
  auto module = readModule(stripped(builder, {}).bytes, "b.wasm");
  ASSERT_TRUE(module);
  EXPECT_EQ(module->bodies.at(0).size(), 4u);
}

TEST(Strip, DropsTablesThatNobodyLooksInto) {
  ModuleBuilder builder;
  builder.table = {builder.add(0, ModuleBuilder::code({}), "in the table")};
  builder.exports.push_back({"plain", builder.add(0, ModuleBuilder::code({}), "plain")});
  auto module = readModule(stripped(builder, {}).bytes, "b.wasm");
  ASSERT_TRUE(module);
  EXPECT_EQ(module->functions.size(), 1u);
  EXPECT_TRUE(module->tableMentions.empty());
}

TEST(Strip, RenumbersCallsInsideOfTries) {
  ModuleBuilder builder;
  builder.add(0, ModuleBuilder::code({}), "unused");
  const auto callee = static_cast<std::uint8_t>(builder.add(0, ModuleBuilder::code({}), "callee"));
  // A local of type externref, then: try (call) catch_all (call) end.
  const Bytes body = {0x01, 0x01, 0x6f, 0x06, 0x40, 0x10, callee, 0x19, 0x10, callee, 0x0b, 0x0b};
  builder.exports.push_back({"catches", builder.add(0, body, "catches")});
  auto module = readModule(stripped(builder, {}).bytes, "b.wasm");
  ASSERT_TRUE(module);
  ASSERT_EQ(module->functions.size(), 2u);
  int calls = 0;
  walkBody(module->bytes, *module->body(1), [&](const Instruction& instruction) {
    if (instruction.opcode != opcode::call) return;
    EXPECT_EQ(instruction.value, 0u);
    ++calls;
  });
  EXPECT_EQ(calls, 2);
}

TEST(Strip, CutsDescriptorsOutOfALargerSegment) {
  ModuleBuilder builder = testing::sampleModule();
  Bytes around = {'b', 'e', 'f', 'o', 'r', 'e'};
  around.resize(16);
  for (std::uint8_t byte : builder.data[1].contents) around.push_back(byte);
  around.insert(around.end(), {0, 0, 'a', 'f', 't', 'e', 'r'});
  builder.data[1] = {4096 - 16, around, ".data"};
  auto module = readModule(stripped(builder, sampleOptions()).bytes, "b.wasm");
  ASSERT_TRUE(module);
  expectNothingLeft(module->bytes);
  ASSERT_EQ(module->data.size(), 3u);
  EXPECT_EQ(module->data[1].address, 4080u);
  EXPECT_EQ(module->data[1].contents.size(), 6u);
  EXPECT_EQ(module->data[2].address, 4080u + around.size() - 5);
  EXPECT_EQ(module->data[2].contents.size(), 5u);
}

TEST(Strip, DropsExportsThatNobodyNeeds) {
  StripOptions options = sampleOptions();
  options.dropExports = {"__wasmbind_export_add"};
  StrippedModule result = stripped(testing::sampleModule(), options);
  EXPECT_EQ(result.exports, std::vector<std::string>{"memory"});
  EXPECT_TRUE(result.imports.empty()) << "only the shim called it";
}

TEST(Strip, ReportsTheMessagesOfTheOptimizer) {
  ModuleBuilder builder = testing::sampleModule();
  builder.add(1, ModuleBuilder::code({}), "no result on the stack");
  builder.exports.push_back({"bad", 6});
  auto module = readModule(builder.build(), "a.wasm");
  ASSERT_TRUE(module) << "types are not checked when reading";
  auto linked = extract(*module);
  StripOptions options = sampleOptions();
  options.optimize.optimizeLevel = 2;
  auto result = strip(std::move(*module), *linked, options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().at(0).id, "optimizer-failed");
}

}  // namespace
}  // namespace wasmbind::binary
