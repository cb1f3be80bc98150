// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scanned.h"

namespace wasmbind::scan {
namespace {

TEST(Functions, OnlyAnnotatedOnesAreListed) {
  model::Module module = scanned("int a(); [[wasm::export]] int b(); int c();");
  ASSERT_EQ(module.functions.size(), 1u);
  const model::Function& b = module.functions[0];
  EXPECT_EQ(b.name, "b");
  EXPECT_EQ(b.qualified, "::b");
  EXPECT_EQ(b.key, "_Z1bv");
  EXPECT_EQ(b.kind, model::FunctionKind::function);
  EXPECT_EQ(b.range, (model::SourceRange{"test.cpp", 1, 31, 32}));
  EXPECT_FALSE(b.isDefined);
}

TEST(Functions, RedeclarationsAreOneEntryWithTheAttributesOfAll) {
  model::Module module = scanned(R"(
    int add(int, int = 2);
    [[wasm::export]] int add(int first, int);
    int add(int a, int second) { return a + second; }
    [[wasm::name("sum")]] int add(int, int);)");
  ASSERT_EQ(module.functions.size(), 1u);
  const model::Function& add = module.functions[0];
  EXPECT_TRUE(add.attributes.has(Attr::export_));
  ASSERT_TRUE(add.attributes.has(Attr::name));
  EXPECT_EQ(add.attributes.find(Attr::name)->arguments, std::vector<std::string>{"sum"});
  EXPECT_EQ(add.parameters[0].name, "first");
  EXPECT_EQ(add.parameters[1].name, "second");
  EXPECT_FALSE(add.parameters[0].hasDefault);
  EXPECT_TRUE(add.parameters[1].hasDefault);
  EXPECT_TRUE(add.isDefined);
  EXPECT_EQ(add.range.line, 3u);
}

TEST(Functions, UsingPrefixAndMacrosSpellAttributesToo) {
  model::Module module = scanned(R"(
    #define EXPORT [[wasm::export]]
    #define AS(name) [[wasm::export(name)]]
    [[using wasm: export, name("area")]] int a();
    EXPORT int b();
    AS("see") int c();
    [[wasm::export(R"x(raw)x")]] int d();)");
  ASSERT_EQ(module.functions.size(), 4u);
  EXPECT_EQ(module.functions[0].attributes.find(Attr::name)->arguments[0], "area");
  EXPECT_EQ(module.functions[1].range, (model::SourceRange{"test.cpp", 5, 16, 17}));
  EXPECT_EQ(module.functions[1].attributes.find(Attr::export_)->range.line, 5u);
  EXPECT_EQ(module.functions[2].attributes.find(Attr::export_)->arguments[0], "see");
  EXPECT_EQ(module.functions[3].attributes.find(Attr::export_)->arguments[0], "raw");
}

TEST(Functions, OverloadsAreSeveralEntries) {
  model::Module module = scanned("[[wasm::export]] int f(int); [[wasm::export]] int f(double); int f(char);");
  ASSERT_EQ(module.functions.size(), 2u);
  EXPECT_EQ(module.functions[0].qualified, module.functions[1].qualified);
  EXPECT_NE(module.functions[0].key, module.functions[1].key);
}

TEST(Functions, InternalLinkagePutsTheSourceIntoTheKey) {
  model::Module module = scanned("[[wasm::export]] static int f(); namespace { [[wasm::export]] int g(); }");
  EXPECT_TRUE(module.functions[0].internalLinkage);
  EXPECT_EQ(module.functions[0].key, "_ZL1fv__e0d76ce6f634f298");
  EXPECT_TRUE(module.functions[1].internalLinkage);
  EXPECT_EQ(module.functions[1].qualified, "::g");
}

TEST(Functions, KnowWhatTheirDeclarationSays) {
  model::Module module = scanned(R"(
    [[wasm::export]] auto deduced() { return 2.5; }
    [[wasm::export]] int variadic(int, ...);
    [[wasm::import]] void quiet() noexcept;
    extern "C" { [[wasm::export]] int c_name(int); }
    [[wasm::export]] int with([[wasm::js_this]] int self);)");
  EXPECT_EQ(module.functions[0].result.name, "double");
  EXPECT_TRUE(module.functions[1].isVariadic);
  EXPECT_TRUE(module.functions[2].isNoexcept);
  EXPECT_TRUE(module.functions[2].isImport);
  EXPECT_EQ(module.functions[3].key, "c_name");
  EXPECT_TRUE(module.functions[4].parameters[0].attributes.has(Attr::js_this));
}

TEST(Functions, InImportNamespacesAreImports) {
  model::Module module = scanned(R"(
    namespace [[wasm::import]] console { void log(int); namespace sub { void deep(); } }
    namespace outer { namespace [[wasm::import, wasm::module("node:path")]] path {
      [[wasm::name("base")]] int basename(); namespace posix { int sep(); } } })");
  ASSERT_EQ(module.functions.size(), 4u);
  EXPECT_TRUE(module.functions[0].isImport);
  EXPECT_EQ(module.functions[0].jsNamespace, std::vector<std::string>{"console"});
  EXPECT_EQ(module.functions[1].jsNamespace, (std::vector<std::string>{"console", "sub"}));
  EXPECT_EQ(module.functions[2].source.module, "node:path");
  EXPECT_TRUE(module.functions[2].jsNamespace.empty());
  EXPECT_EQ(module.functions[3].jsNamespace, std::vector<std::string>{"posix"});
}

TEST(Namespaces, OnlyMarkedOnesAreInThePath) {
  model::Module module = scanned(R"(
    namespace plain { namespace [[wasm::export("3d")]] geo { namespace detail { namespace [[wasm::export]] deep {
      [[wasm::export]] int f(); } } } }
    namespace plain { namespace geo { [[wasm::export]] int g(); } })");
  ASSERT_EQ(module.functions.size(), 2u);
  EXPECT_EQ(module.functions[0].qualified, "::plain::geo::detail::deep::f");
  EXPECT_EQ(module.functions[0].jsNamespace, (std::vector<std::string>{"3d", "deep"}));
  EXPECT_EQ(module.functions[1].jsNamespace, std::vector<std::string>{"3d"});
  ASSERT_EQ(module.namespaces.size(), 2u);
  EXPECT_EQ(module.namespaces[1].path, (std::vector<std::string>{"3d", "deep"}));
}

}  // namespace
}  // namespace wasmbind::scan
