// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/helper_registry.h"

#include <gtest/gtest.h>

namespace wasmbind::glue {
namespace {

TEST(Library, IdentifiersLeaveCommentsAndMembersOut) {
  EXPECT_EQ(identifiersIn("// nope\nlet a1 = /* no */ wasm.$b;"), (std::set<std::string>{"let", "a1", "wasm"}));
}

TEST(Library, HelpersComeWithoutImportsAndExports) {
  for (const auto& [name, helper] : helperLibrary()) {
    EXPECT_EQ(("\n" + helper.text).find("\nimport "), std::string::npos) << name;
    EXPECT_FALSE(helper.text.starts_with("export ")) << name;
    EXPECT_EQ(helper.text.find("\nexport "), std::string::npos) << name;
    EXPECT_EQ(helper.text.find("SPDX"), std::string::npos) << name;
  }
}

TEST(Library, FilesForElementTypesAreThereOncePerType) {
  for (const char* name : {"passArrayF64ToWasm0", "passArrayI64ToWasm0", "takeArrayU8FromWasm0", "toInt16Array",
                           "toBigUint64Array", "getUint32ArrayMemory0", "checkFloat32Array"})
    EXPECT_TRUE(helperLibrary().contains(name)) << name;
  const Helper& helper = helperLibrary().at("passArrayI16ToWasm0");
  EXPECT_EQ(helper.text.find("F64"), std::string::npos);
  EXPECT_TRUE(helper.mentions.contains("getInt16ArrayMemory0"));
}

TEST(Library, FilesMayExportSeveralHelpers) {
  const Helper& read = helperLibrary().at("readU16");
  EXPECT_EQ(read.text,
            "/** Reads an unsigned 16-bit integer. */\nfunction readU16(reader) {\n"
            "  return reader.view.getUint16(reader.skip(2), true);\n}\n");
  const Helper& stub = helperLibrary().at("path_link");
  EXPECT_TRUE(stub.mentions.contains("findPath"));
  EXPECT_EQ(stub.text.find("Calls on paths"), std::string::npos);
  EXPECT_FALSE(helperLibrary().at("fd_sync").mentions.contains("fd_tell"));
}

TEST(Library, SomeLinesAreForModulesWithAnotherHelper) {
  UsedHelpers used;
  used.use("trackObject");
  EXPECT_EQ(used.functions().find("liveRecords"), std::string::npos);
  EXPECT_FALSE(used.has("liveRecords"));
  used.use("countLiveObjects");
  EXPECT_NE(used.functions().find("  liveRecords.add(record);\n"), std::string::npos);
}

TEST(Library, UsingAHelperBringsWhatItNeedsAndNoMore) {
  UsedHelpers used;
  used.use("takeStringFromWasm0");
  EXPECT_TRUE(used.has("getStringFromWasm0"));
  EXPECT_TRUE(used.has("getUint32ArrayMemory0"));
  EXPECT_FALSE(used.has("passStringToWasm0"));
  EXPECT_TRUE(used.mention("RETURN_AREA"));
  EXPECT_FALSE(used.mention("SCRATCH"));
}

TEST(Library, WhatStandsBesideAHelperGivesWayToTheUsersNames) {
  UsedHelpers used({"cachedTextEncoder"});
  used.use("encodeString0");
  EXPECT_EQ(used.functions().find("const cachedTextEncoder = "), std::string::npos);
  EXPECT_NE(used.functions().find("const cachedTextEncoder0 = "), std::string::npos);
  EXPECT_NE(used.functions().find("let cachedScratch = "), std::string::npos);
}

TEST(Library, TextsKeepTheirWords) {
  // In the messages of these: "the module cannot allocate ${bytes} bytes", "... got ${describeValue(value)}".
  UsedHelpers used({"allocate0", "describeValue", "module", "got"});
  used.use("allocate0");
  used.use("throwArgument");
  EXPECT_NE(used.functions().find("the module cannot allocate ${bytes} bytes"), std::string::npos);
  EXPECT_NE(used.functions().find("got ${describeValue0(value)}`"), std::string::npos);
  EXPECT_NE(used.functions().find("function allocate00("), std::string::npos);
}

TEST(Library, TargetsHaveHelpersOfTheirOwn) {
  UsedHelpers node({}, "nodejs"), web({}, "web");
  node.use("getStringFromWasm0");
  web.use("getStringFromWasm0");
  EXPECT_NE(node.functions().find("utf8Slice"), std::string::npos);
  EXPECT_EQ(node.functions().find("TextDecoder("), std::string::npos);
  EXPECT_NE(web.functions().find("TextDecoder("), std::string::npos);
}

}  // namespace
}  // namespace wasmbind::glue
