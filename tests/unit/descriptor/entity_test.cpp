// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/entity.h"

#include <gtest/gtest.h>

#include "descriptor/type_shape.h"
#include "sample_interface.h"

namespace wasmbind::descriptor {
namespace {

using enum model::TypeCode;
using testing::border;
using testing::keyed;

model::Callable fullCallable() {
  model::Callable c = testing::exported("area", "_ZN3geo4areaEd");
  c.path = {"geo", "inner"};
  c.doc = "Says \xc3\xa4.";
  c.flags = 7;
  c.parameters = {{"a", border(map, {border(string), keyed(object_shared, "7Counter")}), true, "Foo<string>"},
                  {"", border(f64), false, ""}};
  c.parameters.push_back({"n", border(fixed_numbers, {border(u8)}), false, ""});
  c.parameters.back().type.count = 16;
  c.result = border(optional, {border(numbers, {border(f32)})});
  c.resultTypescript = "Bar";
  return c;
}

model::Callable withReceiver() {
  model::Callable c = fullCallable();
  c.receiver = {"self", border(string), false, "Self"};
  return c;
}

/// Encoding what was decoded gives the same bytes, so nothing is lost on the way.
void expectRoundTrip(const Entity& entity) {
  auto bytes = encode(entity);
  auto decoded = decodeEntity(bytes);
  ASSERT_TRUE(decoded) << decoded.error().what;
  EXPECT_EQ(decoded->index(), entity.index());
  EXPECT_EQ(encode(*decoded), bytes);
}

std::vector<Entity> oneOfEach() {
  model::ClassInterface c = testing::counter();
  c.bases = {{.key = "4Base", .upcast = {}}};
  c.share.symbol = "share";
  c.members.push_back(fullCallable());
  model::EnumInterface e{"5Color",  "Color", {"geo"},    "doc",
                         "a.h:3:4", 1,       border(u8), {{"red", 0, "r"}, {"low", -5, ""}}};
  model::RecordInterface r{"5Point", "Point", {}, "", "a.h:9:1", {{"x", border(f64), 3, "abscissa"}}};
  model::ConstantInterface k{"tau", {}, "doc", "a.h:1:1", border(f64), "6.28"};
  return {FunctionEntity{fullCallable()},
          CallbackEntity{fullCallable()},
          c,
          e,
          r,
          k,
          model::NamespaceInterface{{"geo"}, "doc", "a.h:2:1"},
          model::StartFunction{9, fullCallable()},
          model::ImportInterface{.module = "node:path", .callable = fullCallable()},
          model::RuntimeAreas{1024, 65536, 70000},
          TypescriptEntity{"type A = 1;"},
          MemberEntity{"7Counter", "", fullCallable()},
          MemberEntity{"", "geo.Counter", withReceiver()}};
}

TEST(Entity, EveryKindSurvivesTheRoundTrip) {
  for (const Entity& entity : oneOfEach()) expectRoundTrip(entity);
}

TEST(Entity, DecodesTheFields) {
  auto entity = decodeEntity(encode(FunctionEntity{fullCallable()}));
  ASSERT_TRUE(entity);
  const model::Callable& c = std::get<FunctionEntity>(*entity).callable;
  EXPECT_EQ(c.name, "area");
  EXPECT_EQ(c.path, (std::vector<std::string>{"geo", "inner"}));
  EXPECT_TRUE(c.parameters.at(0).optional);
  EXPECT_EQ(c.parameters.at(0).type.arguments.at(1).key, "7Counter");
  EXPECT_EQ(c.parameters.at(2).type.count, 16u);
  EXPECT_EQ(c.result, fullCallable().result);
}

TEST(Entity, FilesAreNamedByTheirNumber) {
  const std::vector<std::string> files = {"a.cpp", "include/a.h"};
  auto location = [&](const char* text) {
    model::Callable c = fullCallable();
    c.location = text;
    return std::get<FunctionEntity>(*decodeEntity(encode(FunctionEntity{c}), files)).callable.location;
  };
  EXPECT_EQ(location("1:4:5"), "include/a.h:4:5");
  EXPECT_EQ(location("0"), "a.cpp");
  for (const char* text : {"2:4:5", "1.h:4:5", "-1:4:5", ":4:5", "", "99999999999999999999:1:1"})
    EXPECT_EQ(location(text), text);
}

TEST(Entity, TheReceiverIsNoParameter) {
  auto entity = decodeEntity(encode(FunctionEntity{withReceiver()}));
  ASSERT_TRUE(entity);
  const model::Callable& c = std::get<FunctionEntity>(*entity).callable;
  ASSERT_TRUE(c.receiver);
  EXPECT_EQ(c.receiver->name, "self");
  EXPECT_EQ(c.parameters.size(), fullCallable().parameters.size());
}

TEST(Entity, EveryTypeCodeHasAName) {
  for (int code = 0; code < 256; ++code)
    EXPECT_EQ(typeShape(static_cast<model::TypeCode>(code)).has_value(),
              !typeName(static_cast<model::TypeCode>(code)).empty());
  EXPECT_EQ(typeName(object_unique), "object_unique");
}

TEST(Entity, EveryTruncationIsAnError) {
  for (const Entity& entity : oneOfEach()) {
    auto bytes = encode(entity);
    for (std::size_t size = 0; size < bytes.size(); ++size)
      EXPECT_FALSE(decodeEntity(std::span(bytes).first(size))) << size;
    // What imports have behind their callable came later, and may be missing.
    if (std::holds_alternative<model::ImportInterface>(entity)) continue;
    // The same with a size field that hides it.
    for (std::size_t size = 13; size < bytes.size(); ++size) {
      auto shorter = std::vector(bytes.begin(), bytes.begin() + size);
      shorter[8] = static_cast<std::uint8_t>(size);
      shorter[9] = static_cast<std::uint8_t>(size >> 8);
      EXPECT_FALSE(decodeEntity(shorter)) << size;
    }
  }
}

TEST(Entity, NeverCrashesOnChangedBytes) {
  for (const Entity& entity : oneOfEach()) {
    const auto bytes = encode(entity);
    for (std::size_t at = 0; at < bytes.size(); ++at)
      for (int value : {0, 1, 0x7f, 0xff}) {
        auto changed = bytes;
        changed[at] = static_cast<std::uint8_t>(value);
        (void)decodeEntity(changed);
      }
  }
}

TEST(Entity, OtherMajorVersionIsRefused) {
  auto bytes = encode(TypescriptEntity{"x"});
  bytes[4] = 9;
  bytes[5] = 3;
  auto entity = decodeEntity(bytes);
  ASSERT_FALSE(entity);
  EXPECT_EQ(entity.error().kind, DecodeError::Kind::version);
  EXPECT_EQ(entity.error().major, 9u);
  EXPECT_EQ(entity.error().minor, 3u);
}

TEST(Entity, NewerMinorVersionMayHaveMoreAtTheEnd) {
  auto bytes = encode(TypescriptEntity{"x"});
  bytes[5] = 200;
  bytes.insert(bytes.end(), {1, 2, 3});
  bytes[8] += 3;
  auto entity = decodeEntity(bytes);
  ASSERT_TRUE(entity);
  EXPECT_EQ(std::get<TypescriptEntity>(*entity).text, "x");
}

TEST(Entity, UnknownTypeCodeIsNamed) {
  model::Callable c = testing::exported("f", "f");
  c.result = border(static_cast<model::TypeCode>(200));
  auto entity = decodeEntity(encode(FunctionEntity{c}));
  ASSERT_FALSE(entity);
  EXPECT_NE(entity.error().what.find("200"), std::string::npos);
}

TEST(Entity, TypesThatNestWithoutEndAreRefused) {
  model::Callable c = testing::exported("f", "f");
  for (int i = 0; i < 150; ++i) c.result = border(optional, {c.result});
  EXPECT_FALSE(decodeEntity(encode(FunctionEntity{c})));
}

}  // namespace
}  // namespace wasmbind::descriptor
