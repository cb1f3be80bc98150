// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/thrown_types.h"

#include <gtest/gtest.h>

#include "wasm/abi/abi.h"

namespace wasmbind::descriptor {
namespace {

model::Interface noted(std::vector<model::TypeInfo> types, model::Interface interface = {}) {
  model::LinkedModule linked;
  linked.types = std::move(types);
  noteThrownTypes(linked, interface);
  return interface;
}

TEST(ThrownTypes, AreThoseThatAreMentionedByName) {
  const model::Interface interface = noted({{"St13runtime_error", {2}, true},
                                            {"N3geo5plainE", {}, true},
                                            {"St9exception", {}, false},
                                            {"N3geo5plainE", {}, true}});
  ASSERT_EQ(interface.thrownTypes.size(), 2u);
  EXPECT_EQ(interface.thrownTypes[0].name, "geo::plain");
  EXPECT_EQ(interface.thrownTypes[1].name, "std::runtime_error");
  EXPECT_FALSE(interface.nestsExceptions);
  EXPECT_FALSE(interface.numbersExceptions);
}

TEST(ThrownTypes, HaveTheClassOfTheMostSpecialBase) {
  const model::Interface interface = noted({{"1A", {}, true},
                                            {"1B", {4}, true},
                                            {"1C", {0, 5}, true},
                                            {"1D", {1, 2}, true},
                                            {"St12out_of_range", {}, false},
                                            {"St16invalid_argument", {}, false}});
  using enum model::ErrorClass;
  std::vector<model::ErrorClass> classes;
  for (const model::ThrownType& type : interface.thrownTypes) classes.push_back(type.errorClass);
  EXPECT_EQ(classes, (std::vector{error, rangeError, typeError, rangeError}));
}

TEST(ThrownTypes, BasesThatAreTheirOwnDoNoHarm) {
  EXPECT_EQ(noted({{"1A", {1}, true}, {"1B", {0}, false}}).thrownTypes.size(), 1u);
}

TEST(ThrownTypes, NestingIsKnownByItsClass) {
  EXPECT_TRUE(noted({{"St16nested_exception", {}, false}}).nestsExceptions);
  EXPECT_TRUE(noted({{"NSt3__212system_errorE", {}, false}}).numbersExceptions);
}

TEST(ThrownTypes, ExportedExceptionClassesKnowTheirNames) {
  model::Interface interface;
  interface.classes.resize(2);
  interface.classes[0].key = "N4json10ParseErrorE";
  interface.classes[0].flags = ::wasm::abi::class_flag::error;
  interface.classes[1].key = "5Plain";
  interface = noted({}, std::move(interface));
  EXPECT_EQ(interface.classes[0].errorName, "json::ParseError");
  EXPECT_EQ(interface.classes[1].errorName, "");
}

}  // namespace
}  // namespace wasmbind::descriptor
