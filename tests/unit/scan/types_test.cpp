// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scanned.h"

namespace wasmbind::scan {
namespace {

using model::TypeKind;

/// The type of the first parameter of the first function.
model::Type parameter(const std::string& code) {
  model::Module module = scanned(code);
  return module.functions.empty() || module.functions[0].parameters.empty() ? model::Type()
                                                                            : module.functions[0].parameters[0].type;
}

TEST(Types, BuiltinsHaveTheirCanonicalSpelling) {
  EXPECT_EQ(parameter("using word = unsigned; [[wasm::export]] void f(word w);").name, "unsigned int");
  EXPECT_EQ(parameter("[[wasm::export]] void f(long long int w);").name, "long long");
  EXPECT_EQ(parameter("#include <cstdint>\n[[wasm::export]] void f(std::uint8_t w);").name, "unsigned char");
  model::Type size = parameter("#include <cstddef>\n[[wasm::export]] void f(std::size_t w);");
  EXPECT_EQ(size.kind, TypeKind::builtin);
  EXPECT_EQ(size.name, "unsigned long");
  EXPECT_EQ(size.written, "std::size_t");
}

TEST(Types, StandardTypesHaveNoInlineNamespaceNorDefaultArguments) {
  model::Type type = parameter(
      "#include <string>\n#include <vector>\n"
      "[[wasm::export]] void f(const std::vector<std::string>& list);");
  EXPECT_EQ(type.kind, TypeKind::specialization);
  EXPECT_EQ(type.name, "std::vector");
  EXPECT_EQ(type.spelling, "const ::std::vector<::std::basic_string<char>> &");
  EXPECT_EQ(type.written, "const std::vector<std::string>&");
  EXPECT_EQ(type.range, (model::SourceRange{"test.cpp", 3, 25, 56}));
  EXPECT_TRUE(type.isConst);
  EXPECT_EQ(type.reference, model::Reference::lvalue);
  ASSERT_EQ(type.arguments.size(), 1u);
  EXPECT_EQ(type.arguments[0].name, "std::basic_string");
}

TEST(Types, ExtentsAreKept) {
  EXPECT_EQ(parameter("#include <array>\n[[wasm::export]] void f(std::array<int, 3> a);").extent, 3u);
  EXPECT_EQ(parameter("#include <span>\n[[wasm::export]] void f(std::span<int, 4> a);").extent, 4u);
  EXPECT_EQ(parameter("#include <span>\n[[wasm::export]] void f(std::span<int> a);").extent, std::nullopt);
}

TEST(Types, NamesOfClassesAreQualified) {
  model::Type type = parameter(
      "namespace geo { inline namespace v1 { struct Point { struct Inner {}; }; } }\n"
      "using namespace geo; [[wasm::export]] void f(const Point::Inner* p);");
  EXPECT_EQ(type.kind, TypeKind::pointer);
  EXPECT_EQ(type.arguments[0].kind, TypeKind::record);
  EXPECT_EQ(type.arguments[0].name, "geo::Point::Inner");
  EXPECT_TRUE(type.arguments[0].isConst);
  EXPECT_EQ(type.spelling, "const ::geo::Point::Inner *");
}

TEST(Types, DeclaratorsAreSpeltAroundTheirName) {
  EXPECT_EQ(parameter("[[wasm::export]] void f(void (*callback)(int, const char*));").spelling,
            "void (*)(int, const char *)");
  EXPECT_EQ(parameter("[[wasm::export]] void f(int (&three)[3]);").spelling, "int (&)[3]");
  EXPECT_EQ(parameter("[[wasm::export]] void f(int* const* p);").spelling, "int * const *");
}

TEST(Types, TemplateArgumentsThatAreValuesAreSpelt) {
  model::Type type = parameter(
      "enum class Axis { x, y }; template <Axis A, int N = 2, class T = int> struct Box {};\n"
      "[[wasm::export]] void f(Box<Axis::y> b, Box<Axis::x, 3>);");
  EXPECT_EQ(type.spelling, "::Box<(::Axis)1>");
}

TEST(Types, KnowWhetherTheyCanBeCopied) {
  EXPECT_FALSE(parameter("struct S { S(S&&); }; [[wasm::export]] void f(S s);").copyable);
  EXPECT_FALSE(
      parameter("struct B { B(const B&) = delete; }; struct S : B {}; [[wasm::export]] void f(S& s);").copyable);
  EXPECT_TRUE(parameter("struct S {}; [[wasm::export]] void f(S s);").copyable);
  EXPECT_FALSE(parameter("#include <memory>\n#include <vector>\n"
                         "[[wasm::export]] void f(std::vector<std::unique_ptr<int>> s);")
                   .copyable);
}

TEST(Types, KnowWhetherTheUserConvertsThem) {
  std::string convert =
      "namespace wasm { template <class T> struct convert; }\n"
      "struct S {}; struct P {}; template <class T> struct V {};\n"
      "template <> struct wasm::convert<S> {}; template <class T> struct wasm::convert<V<T>> {};\n";
  EXPECT_TRUE(parameter(convert + "[[wasm::export]] void f(const S& s);").converts);
  EXPECT_TRUE(parameter(convert + "[[wasm::export]] void f(V<int> s);").converts);
  EXPECT_FALSE(parameter(convert + "[[wasm::export]] void f(P s);").converts);
}

}  // namespace
}  // namespace wasmbind::scan
