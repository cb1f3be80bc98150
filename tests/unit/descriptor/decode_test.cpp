// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/decode.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "descriptor/json.h"
#include "sample_interface.h"

namespace wasmbind::descriptor {
namespace {

using enum model::TypeCode;
using testing::border;
using testing::counter;
using testing::exported;
using testing::keyed;
using testing::LinkedBuilder;

/// The only error of a decoding that fails.
diag::Diagnostic errorOf(const model::LinkedModule& linked) {
  auto decoded = decode(linked);
  EXPECT_FALSE(decoded);
  if (decoded) return {};
  EXPECT_EQ(decoded.error().size(), 1u);
  return decoded.error().at(0);
}

bool says(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Decode, WithoutDescriptorsSaysHowToGetThem) {
  diag::Diagnostic error = errorOf(LinkedBuilder().linked);
  EXPECT_EQ(error.id, "no-descriptors");
  EXPECT_TRUE(says(error.hint, "wasmbind cc")) << error.hint;
  EXPECT_EQ(error.range.file, "a.wasm");
}

TEST(Decode, GarbageNamesTheExport) {
  LinkedBuilder builder;
  builder.linked.descriptors = {{"_Z3addii", 0, {1, 2, 3}}};
  diag::Diagnostic error = errorOf(builder.linked);
  EXPECT_EQ(error.id, "descriptor-malformed");
  EXPECT_TRUE(says(error.message, "__wasmbind_describe__Z3addii")) << error.message;
}

TEST(Decode, OtherVersionIsReportedOnceWithBothVersions) {
  LinkedBuilder builder;
  builder.add(exported("a", "_Z1av")).add(exported("b", "_Z1bv"));
  for (auto& descriptor : builder.linked.descriptors) descriptor.bytes[4] = 7;
  diag::Diagnostic error = errorOf(builder.linked);
  EXPECT_EQ(error.id, "descriptor-version");
  EXPECT_TRUE(says(error.message, "7." + std::to_string(::wasm::abi::minor_version))) << error.message;
  EXPECT_TRUE(says(error.message, "version 2")) << error.message;
  EXPECT_FALSE(error.hint.empty());
}

TEST(Decode, UnknownClassNamesBoth) {
  LinkedBuilder builder;
  builder.add(exported("add", "_Z3addRN3geo5PointE", "a.cpp:4:5", {keyed(object_reference, "N3geo5PointE")}));
  diag::Diagnostic error = errorOf(builder.linked);
  EXPECT_EQ(error.id, "descriptor-unknown-type");
  EXPECT_TRUE(says(error.message, "\"add\"")) << error.message;
  EXPECT_TRUE(says(error.message, "geo::Point")) << error.message;
  EXPECT_EQ(error.range.line, 4u);
}

TEST(Decode, UnknownTypesAreFoundInsideOthersAndInMembers) {
  for (model::TypeCode code : {enum_, string_enum, record, object_shared}) {
    model::ClassInterface c = counter();
    c.members[1].result = border(sequence, {border(optional, {keyed(code, "4Lost")})});
    LinkedBuilder builder;
    EXPECT_EQ(errorOf(builder.add(c).linked).id, "descriptor-unknown-type");
  }
}

TEST(Decode, UnknownBaseIsAnError) {
  model::ClassInterface c = counter();
  c.bases = {{.key = "4Base", .upcast = {}}};
  LinkedBuilder builder;
  EXPECT_TRUE(says(errorOf(builder.add(c).linked).message, "Base"));
}

TEST(Decode, SymbolThatIsNotExportedIsAnError) {
  LinkedBuilder builder;
  builder.add(exported("add", "_Z3addii"));
  builder.linked.exports = {"memory"};
  diag::Diagnostic error = errorOf(builder.linked);
  EXPECT_EQ(error.id, "symbol-missing");
  EXPECT_TRUE(says(error.message, "__wasmbind_export__Z3addii"));
}

TEST(Decode, ShareFunctionMayBeMissingUnlessItIsNeeded) {
  model::ClassInterface c = counter();
  LinkedBuilder builder;
  c.share.symbol = "__wasmbind_export_7Counter_share";
  builder.add(c);
  builder.linked.exports.pop_back();
  auto decoded = decode(builder.linked);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->interface.classes.at(0).share.symbol, "");
  builder.add(exported("f", "_Z1fv", "a.cpp:1:1", {keyed(object_shared, "7Counter")}));
  EXPECT_EQ(errorOf(builder.linked).id, "symbol-missing");
}

TEST(Decode, KeepsOnlyImportsThatAreCalled) {
  model::ImportInterface log, unused;
  log.callable = exported("log", "");
  log.callable.symbol = "_ZN7console3logEi";
  log.callable.path = {"console"};
  unused.callable = log.callable;
  unused.callable.symbol = "_ZN7console5errorEi";
  LinkedBuilder builder;
  builder.add(exported("f", "_Z1fv")).add(log).add(unused);
  builder.linked.imports = {{"wasmbind", "_ZN7console3logEi"}, {"wasi_snapshot_preview1", "fd_write"}};
  auto decoded = decode(builder.linked);
  ASSERT_TRUE(decoded);
  ASSERT_EQ(decoded->interface.imports.size(), 1u);
  EXPECT_EQ(decoded->interface.imports[0].callable.finalSymbol, "console_log");
  EXPECT_EQ(decoded->names.imports.at("_ZN7console3logEi"), "console_log");
  EXPECT_EQ(decoded->interface.rawImports, (std::vector<model::RawImport>{{"wasi_snapshot_preview1", "fd_write"}}));
}

TEST(Decode, ImportWithoutDescriptorIsAnError) {
  LinkedBuilder builder;
  builder.add(exported("f", "_Z1fv"));
  builder.linked.imports = {{"wasmbind", "_Z5alertv"}};
  diag::Diagnostic error = errorOf(builder.linked);
  EXPECT_EQ(error.id, "import-undescribed");
  EXPECT_TRUE(says(error.message, "alert()")) << error.message;
}

TEST(Decode, RawExportsAndServicesAreToldApart) {
  LinkedBuilder builder;
  builder.add(exported("f", "_Z1fv"));
  builder.linked.exports.insert(builder.linked.exports.end(), {"zlib", "_initialize", "__wasmbind_malloc", "abc"});
  builder.linked.hasInitialize = true;
  auto decoded = decode(builder.linked);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->interface.rawExports, (std::vector<std::string>{"abc", "zlib"}));
  EXPECT_TRUE(decoded->interface.hasMalloc);
  EXPECT_FALSE(decoded->interface.hasFree);
  EXPECT_TRUE(decoded->interface.hasInitialize);
}

TEST(Decode, OrderDoesNotDependOnTheLinker) {
  LinkedBuilder builder;
  builder.add(exported("c", "_Z1cv", "b.cpp:1:1"))
      .add(exported("b", "_Z1bv", "a.cpp:10:1"))
      .add(exported("a", "_Z1av", "a.cpp:9:1"));
  builder.add(model::StartFunction{2, exported("s", "_Z1sv")}).add(model::StartFunction{1, exported("t", "_Z1tv")});
  builder.add(counter());
  auto decoded = decode(builder.linked);
  ASSERT_TRUE(decoded);
  std::string names;
  for (const model::Callable& f : decoded->interface.functions) names += f.name;
  EXPECT_EQ(names, "abc");
  EXPECT_EQ(decoded->interface.starts.at(0).callable.name, "t");
  std::ranges::reverse(builder.linked.descriptors);
  std::ranges::reverse(builder.linked.exports);
  auto again = decode(builder.linked);
  ASSERT_TRUE(again);
  EXPECT_EQ(toJson(decoded->interface), toJson(again->interface));
}

TEST(Decode, EqualDescriptorsCountOnce) {
  LinkedBuilder builder;
  builder.add(exported("a", "_Z1av")).add(exported("a", "_Z1av"));
  auto decoded = decode(builder.linked);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->interface.functions.size(), 1u);
}

TEST(Decode, NamespacesDescribedTwiceAreOne) {
  LinkedBuilder builder;
  builder.add(model::NamespaceInterface{{"geo"}, "", "a.h:1:1"})
      .add(model::NamespaceInterface{{"geo"}, "Shapes.", "b.h:1:1"});
  auto decoded = decode(builder.linked);
  ASSERT_TRUE(decoded);
  ASSERT_EQ(decoded->interface.namespaces.size(), 1u);
  EXPECT_EQ(decoded->interface.namespaces[0].doc, "Shapes.");
}

}  // namespace
}  // namespace wasmbind::descriptor
