// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scanned.h"

namespace wasmbind::scan {
namespace {

model::Class first(const std::string& code) {
  model::Module module = scanned(code);
  return module.classes.empty() ? model::Class() : module.classes[0];
}

std::vector<std::string> namesOf(const std::vector<model::Function>& functions) {
  std::vector<std::string> names;
  for (const model::Function& function : functions) names.push_back(function.name);
  return names;
}

TEST(Classes, ListPublicMembersOnly) {
  model::Class shape = first(R"(
    class [[wasm::export]] Shape {
      int hidden();
     public:
      explicit Shape(int sides);
      Shape(const Shape&);
      Shape(Shape&&);
      ~Shape();
      Shape& operator=(const Shape&);
      bool operator==(const Shape&) const;
      [[wasm::name("at")]] int operator[](int) const;
      int area() const;
      static Shape unit();
      virtual void draw() &&;
      void gone() = delete;
      template <class T> void any(T);
      friend void swap(Shape&, Shape&);
      double x = 1;
      const int y = 2;
      static constexpr int z = 3;
     protected:
      int sides;
    };)");
  EXPECT_EQ(namesOf(shape.functions), (std::vector<std::string>{"Shape", "operator[]", "area", "unit", "draw"}));
  EXPECT_EQ(shape.functions[0].kind, model::FunctionKind::constructor);
  EXPECT_TRUE(shape.functions[2].isConst);
  EXPECT_EQ(shape.functions[3].kind, model::FunctionKind::staticMethod);
  EXPECT_TRUE(shape.functions[4].isVirtual);
  EXPECT_EQ(shape.functions[4].refQualifier, model::RefQualifier::rvalue);
  ASSERT_EQ(shape.fields.size(), 3u);
  EXPECT_TRUE(shape.fields[0].hasInitializer);
  EXPECT_TRUE(shape.fields[1].isConst);
  EXPECT_TRUE(shape.fields[2].isStatic);
  EXPECT_TRUE(shape.isPolymorphic);
  EXPECT_FALSE(shape.isDefaultConstructible);
}

TEST(Classes, KeysAndNamesAreQualified) {
  model::Class point = first("namespace geo { struct [[wasm::export]] Point { void move(); }; }");
  EXPECT_EQ(point.qualified, "::geo::Point");
  EXPECT_EQ(point.spelling, "::geo::Point");
  EXPECT_EQ(point.key, "N3geo5PointE");
  EXPECT_EQ(point.functions[0].qualified, "::geo::Point::move");
}

TEST(Classes, KnowTheirSpecialMembers) {
  EXPECT_TRUE(first("struct [[wasm::export]] S {};").isDefaultConstructible);
  EXPECT_FALSE(first("struct [[wasm::export]] S { int& r; };").isDefaultConstructible);
  EXPECT_FALSE(first("struct [[wasm::export]] S { S(S&&); };").isCopyable);
  EXPECT_TRUE(first("struct [[wasm::export]] S { S(S&&); };").isMovable);
  EXPECT_FALSE(first("struct [[wasm::export]] S { S(const S&) = delete; };").isMovable);
  EXPECT_FALSE(first("class [[wasm::export]] S { ~S(); };").isDestructible);
  EXPECT_TRUE(first("struct [[wasm::export]] S { virtual void f() = 0; };").isAbstract);
  EXPECT_TRUE(first("union [[wasm::export]] S { int a; };").isUnion);
}

TEST(Classes, BasesSayWhetherTheyAreExported) {
  model::Module module = scanned(R"(
    struct [[wasm::export]] A {}; struct B {}; struct C {};
    struct [[wasm::export]] D : A, virtual B, private C {};)");
  ASSERT_EQ(module.classes.size(), 2u);
  const model::Class& derived = module.classes[1];
  ASSERT_EQ(derived.bases.size(), 2u);
  EXPECT_EQ(derived.bases[0].qualified, "::A");
  EXPECT_EQ(derived.bases[0].key, module.classes[0].key);
  EXPECT_TRUE(derived.bases[0].isExported);
  EXPECT_FALSE(derived.bases[1].isExported);
  EXPECT_TRUE(derived.bases[1].isVirtual);
}

TEST(Classes, AliasesNameInstances) {
  model::Class vec = first(R"(
    template <class T> struct Vec {
      Vec(int size);
      /// The element.
      [[wasm::name("get")]] T at(int i) const;
      void big() requires(sizeof(T) > 100);
      void small() requires(sizeof(T) < 100);
    };
    using VecF [[wasm::export]] = Vec<float>;)");
  EXPECT_EQ(vec.name, "VecF");
  EXPECT_EQ(vec.qualified, "::VecF");
  EXPECT_EQ(vec.spelling, "::Vec<float>");
  EXPECT_EQ(vec.key, "3VecIfE");
  EXPECT_TRUE(vec.throughAlias);
  EXPECT_EQ(namesOf(vec.functions), (std::vector<std::string>{"Vec", "at", "small"}));
  EXPECT_EQ(vec.functions[1].result.name, "float");
  EXPECT_TRUE(vec.functions[1].attributes.has(Attr::name));
  EXPECT_EQ(vec.functions[1].comment.text, "The element.");
}

TEST(Classes, AttributesOfForwardDeclarationsCount) {
  model::Module module = scanned("class [[wasm::export]] S; class S { public: int f(); }; int S::f() { return 1; }");
  ASSERT_EQ(module.classes.size(), 1u);
  EXPECT_TRUE(module.classes[0].attributes.has(Attr::export_));
  ASSERT_EQ(module.classes[0].functions.size(), 1u);
  EXPECT_TRUE(module.classes[0].functions[0].isDefined);
}

TEST(Classes, ExplicitReceiversAreNoParameters) {
  model::Class self = first("struct [[wasm::export]] S { int get(this const S& self, int i); };");
  ASSERT_EQ(self.functions.size(), 1u);
  EXPECT_EQ(self.functions[0].parameters.size(), 1u);
  EXPECT_TRUE(self.functions[0].isConst);
}

TEST(Classes, TypedefsNameUnnamedStructs) {
  model::Class named = first("namespace geo { typedef struct [[wasm::export]] { int x; } Point; }");
  EXPECT_EQ(named.name, "Point");
  EXPECT_EQ(named.qualified, "::geo::Point");
}

TEST(Classes, NestedOnesAreFound) {
  model::Module module =
      scanned("struct Outer { struct [[wasm::export]] Inner { int x; }; enum class [[wasm::export]] E { a }; };");
  ASSERT_EQ(module.classes.size(), 1u);
  EXPECT_EQ(module.classes[0].qualified, "::Outer::Inner");
  ASSERT_EQ(module.enums.size(), 1u);
  EXPECT_EQ(module.enums[0].qualified, "::Outer::E");
}

TEST(Enums, HaveValuesAndNames) {
  model::Module module = scanned(R"(
    enum class [[wasm::export]] Color : unsigned char { red /* comment */, green [[wasm::name("verde")]] = 5, blue };
    enum [[wasm::export]] Old { a = -1 };
    namespace vendor { enum class Deep : unsigned long long { big = ~0ull }; }
    using Alias [[wasm::export]] = vendor::Deep;)");
  ASSERT_EQ(module.enums.size(), 3u);
  EXPECT_EQ(module.enums[0].underlying.name, "unsigned char");
  EXPECT_EQ(module.enums[0].enumerators[1].attributes.find(Attr::name)->arguments[0], "verde");
  EXPECT_EQ(module.enums[0].enumerators[2].value, 6);
  EXPECT_EQ(module.enums[1].enumerators[0].value, -1);
  EXPECT_EQ(module.enums[2].name, "Alias");
  EXPECT_EQ(module.enums[2].spelling, "::vendor::Deep");
  EXPECT_EQ(module.enums[2].enumerators[0].value, -1);
}

}  // namespace
}  // namespace wasmbind::scan
