// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/type_infos.h"

#include <gtest/gtest.h>

#include "module_builder.h"

namespace wasmbind::binary {
namespace {

using testing::ModuleBuilder;

constexpr std::uint32_t plain = 1000, withBase = 1100, withBases = 1200, pointer = 1300;
constexpr std::uint32_t vtables[] = {0, 0, 0, 0, plain, withBase, withBases, pointer, 0};

/// Data at an address, word by word.
struct Words {
  std::uint32_t address;
  Bytes bytes = {};

  /// \return where the first of them lies
  std::uint32_t add(std::initializer_list<std::uint32_t> words) {
    const auto at = address + static_cast<std::uint32_t>(bytes.size());
    for (std::uint32_t word : words)
      for (int shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::uint8_t>(word >> shift));
    return at;
  }
  std::uint32_t add(std::string_view text) {
    const auto at = address + static_cast<std::uint32_t>(bytes.size());
    bytes.insert(bytes.end(), text.begin(), text.end());
    bytes.resize((bytes.size() + 4) / 4 * 4);
    return at;
  }
};

struct TypeInfos : ::testing::Test {
  ModuleBuilder builder;
  Words data{4096};

  std::uint32_t addPlain(std::string_view name) { return data.add({plain + 8, data.add(name)}); }

  std::vector<model::TypeInfo> found() {
    builder.data.push_back({data.address, data.bytes, ".data"});
    auto module = readModule(builder.build(), "a.wasm");
    EXPECT_TRUE(module);
    return typeInfos(*module, MemoryImage(*module), vtables);
  }
  static std::vector<std::string> names(const std::vector<model::TypeInfo>& types, bool mentionedOnly = false) {
    std::vector<std::string> result;
    for (const model::TypeInfo& type : types)
      if (!mentionedOnly || type.isMentioned) result.push_back(type.mangled);
    return result;
  }
};

TEST_F(TypeInfos, FindsTypesAndTheirBases) {
  const std::uint32_t base = addPlain("4Base"), other = addPlain("5Other");
  data.add({withBase + 8, data.add("3One"), base});
  data.add({withBases + 8, data.add("3Two"), 0, 2, base, 2, other, 0x402});
  data.add({withBases + 8, data.add("7Private"), 0, 2, base, 0, other, 0x402});
  const auto types = found();
  ASSERT_EQ(names(types), (std::vector<std::string>{"4Base", "5Other", "3One", "3Two", "7Private"}));
  EXPECT_EQ(types[4].bases, (std::vector<std::size_t>{1}));
  EXPECT_EQ(types[2].bases, (std::vector<std::size_t>{0}));
  EXPECT_EQ(types[3].bases, (std::vector<std::size_t>{0, 1}));
}

TEST_F(TypeInfos, TakesNothingElseForAType) {
  data.add({plain + 8, 0});                      // no name
  data.add({plain + 8, data.add("two words")});  // not a name
  data.add({plain, data.add("4Near")});          // not a vtable's first function
  data.add({plain + 8, 0xffff'fff0});            // a name outside the memory
  EXPECT_TRUE(found().empty());
}

TEST_F(TypeInfos, OnlyMentionedTypesMayBeThrown) {
  const std::uint32_t inVtable = addPlain("8InVtable"), inCode = addPlain("6InCode"), inTable = addPlain("7InTable");
  const std::uint32_t asBase = addPlain("6AsBase"), pointee = addPlain("7Pointee");
  addPlain("7Nowhere");
  data.add({withBase + 8, data.add("7Derived"), asBase});
  data.add({pointer + 8, data.add("P7Pointee"), 0, pointee});
  data.add({0, inVtable, 7});                               // a vtable: distance, type, functions
  data.add({static_cast<std::uint32_t>(-8), inVtable, 9});  // that of a second base
  data.add({1, inTable, 12});                               // what some code looks up
  builder.add(1, ModuleBuilder::code({ModuleBuilder::i32Const(static_cast<std::int32_t>(inCode))}));
  EXPECT_EQ(names(found(), true), (std::vector<std::string>{"6InCode", "7InTable"}));
}

TEST_F(TypeInfos, BasesThatAreNoTypesAreLeftOut) {
  data.add({withBase + 8, data.add("3One"), 12});
  data.add({withBases + 8, data.add("4Many"), 0, 0xffff'ffff, 16, 2});
  const auto types = found();
  ASSERT_EQ(types.size(), 2u);
  EXPECT_TRUE(types[0].bases.empty());
  EXPECT_TRUE(types[1].bases.empty());
}

}  // namespace
}  // namespace wasmbind::binary
