// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scanned.h"

namespace wasmbind::scan {
namespace {

TEST(Virtuals, ThoseOfBasesToo) {
  model::Module module = scanned(R"(
    struct Base {
      virtual ~Base();
      virtual int a();
      virtual int b() const;
      virtual int c();
      int d();
    };
    class [[wasm::export, wasm::extendable]] Shape : public Base {
     public:
      int a() override;
      int c() final;
     protected:
      explicit Shape(int);
      virtual void e();
      void f();
     private:
      virtual void g() = 0;
    };)");
  ASSERT_EQ(module.classes.size(), 1u);
  const model::Class& shape = module.classes[0];
  ASSERT_EQ(shape.virtuals.size(), 4u);
  EXPECT_EQ(shape.virtuals[0].function.name, "a");
  EXPECT_EQ(shape.virtuals[0].owner, "::Shape");
  EXPECT_EQ(shape.virtuals[0].declaring, (std::vector<std::string>{"::Shape", "::Base"}));
  EXPECT_EQ(shape.virtuals[1].function.name, "e");
  EXPECT_TRUE(shape.virtuals[1].function.isProtected);
  EXPECT_EQ(shape.virtuals[2].function.name, "g");
  EXPECT_TRUE(shape.virtuals[2].isPrivate);
  EXPECT_TRUE(shape.virtuals[2].function.isPure);
  EXPECT_EQ(shape.virtuals[3].function.name, "b");
  EXPECT_EQ(shape.virtuals[3].owner, "::Base");
}

TEST(Virtuals, OneOverrideForTwoBasesIsNone) {
  model::Module module = scanned(R"(
    struct A { virtual int f(); };
    struct B { virtual int f(); virtual int g(); };
    struct [[wasm::export, wasm::extendable]] C : A, B {};)");
  ASSERT_EQ(module.classes.size(), 1u);
  ASSERT_EQ(module.classes[0].virtuals.size(), 1u);
  EXPECT_EQ(module.classes[0].virtuals[0].function.name, "g");
}

TEST(Virtuals, OnlyOfExtendableClasses) {
  model::Module module = scanned("struct [[wasm::export]] A { virtual int f(); };");
  EXPECT_TRUE(module.classes[0].virtuals.empty());
}

TEST(Ranges, ResultsSayWhatTheyGive) {
  model::Module module = scanned(R"(
    struct Numbers { const double* begin() const; const double* end() const; };
    [[wasm::export]] Numbers numbers();
    [[wasm::export]] int number();)");
  ASSERT_EQ(module.functions.size(), 2u);
  ASSERT_EQ(module.functions[0].result.elements.size(), 1u);
  EXPECT_EQ(module.functions[0].result.elements[0].name, "double");
  EXPECT_TRUE(module.functions[1].result.elements.empty());
}

TEST(Inherited, MembersOfBasesThatAreNotExported) {
  model::Module module = scanned(R"(
    struct Base { int a(); int b(); int value; static int s(); };
    struct [[wasm::export]] Derived : Base { int b(int); };)");
  ASSERT_EQ(module.classes.size(), 1u);
  const model::Class& derived = module.classes[0];
  ASSERT_EQ(derived.functions.size(), 3u);
  EXPECT_EQ(derived.functions[0].name, "b");
  EXPECT_FALSE(derived.functions[0].isInherited);
  EXPECT_EQ(derived.functions[1].name, "a");
  EXPECT_TRUE(derived.functions[1].isInherited);
  EXPECT_NE(derived.functions[1].key, "_ZN4Base1aEv");
  EXPECT_EQ(derived.functions[2].name, "s");
  ASSERT_EQ(derived.fields.size(), 1u);
  EXPECT_TRUE(derived.fields[0].isInherited);
}

}  // namespace
}  // namespace wasmbind::scan
