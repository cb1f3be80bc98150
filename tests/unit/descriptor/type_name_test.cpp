// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/type_name.h"

#include <gtest/gtest.h>

namespace wasmbind::descriptor {
namespace {

TEST(TypeName, ReadsAsUsersWriteIt) {
  EXPECT_EQ(typeName("St13runtime_error"), "std::runtime_error");
  EXPECT_EQ(typeName("N3geo11bad_polygonE"), "geo::bad_polygon");
  EXPECT_EQ(typeName("i"), "int");
  EXPECT_EQ(typeName("x"), "long long");
  EXPECT_EQ(typeName("Dn"), "std::nullptr_t");
  EXPECT_EQ(typeName("PKc"), "const char*");
  EXPECT_EQ(typeName("Pc"), "char*");
  EXPECT_EQ(typeName("PN3geo5plainE"), "geo::plain*");
  EXPECT_EQ(typeName("PKPKc"), "const char* const*");
  EXPECT_EQ(typeName("A3_i"), "int [3]");
}

TEST(TypeName, LeavesOutWhatOnlyLibrariesWrite) {
  EXPECT_EQ(typeName("NSt3__212system_errorE"), "std::system_error");
  EXPECT_EQ(typeName("NSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE"), "std::string");
  EXPECT_EQ(typeName("NSt3__26vectorIiNS_9allocatorIiEEEE"), "std::vector<int>");
  EXPECT_EQ(typeName("N3geo5wrongINSt3__212basic_stringIcNS1_11char_traitsIcEENS1_9allocatorIcEEEEEE"),
            "geo::wrong<std::string>");
  EXPECT_EQ(typeName("NSt3__23mapIiiNS_4lessIiEENS_9allocatorINS_4pairIKiiEEEEEE"), "std::map<int, int>");
  EXPECT_EQ(typeName("NSt3__210unique_ptrIN3geo5plainENS_14default_deleteIS2_EEEE"), "std::unique_ptr<geo::plain>");
}

TEST(TypeName, KeepsTemplateArguments) {
  EXPECT_EQ(typeName("NSt3__25arrayIiLm3EEE"), "std::array<int, 3>");
  EXPECT_EQ(typeName("4SignILin2EE"), "Sign<-2>");
  EXPECT_EQ(typeName("4FlagILb1EE"), "Flag<true>");
  EXPECT_EQ(typeName("3BoxIPKN3geo5plainEE"), "Box<const geo::plain*>");
  EXPECT_EQ(typeName("4PackIJiN3geo5plainEEE"), "Pack<int, geo::plain>");
  EXPECT_EQ(typeName("3BoxIKNSt3__26vectorIiNS0_9allocatorIiEEEEE"), "Box<const std::vector<int>>");
}

TEST(TypeName, HidesUnnamedNamespacesAndFunctionsAroundTypes) {
  EXPECT_EQ(typeName("N12_GLOBAL__N_16HiddenE"), "Hidden");
  EXPECT_EQ(typeName("N3geo12_GLOBAL__N_16HiddenE"), "geo::Hidden");
  EXPECT_EQ(typeName("Z4failNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEEE5Local"), "Local");
  EXPECT_EQ(typeName("ZN3geo4failEivE5Local"), "Local");
  EXPECT_EQ(typeName("3BoxIZ4failvE5LocalE"), "Box<Local>");
  EXPECT_EQ(typeName("4PackIJiZ4failvE5LocalEE"), "Pack<int, Local>");
  EXPECT_EQ(typeName("ZNK1A1fEvE5Local"), "Local");
  EXPECT_EQ(typeName("ZNKR1A1fEvE5Local"), "Local");
  EXPECT_EQ(typeName("Z1fIiEvT_E5Local"), "Local");
}

TEST(TypeName, UnwrapsWhatCarriesAnException) {
  EXPECT_EQ(typeName("St8__nestedIN3geo11bad_polygonEE"), "geo::bad_polygon");
  EXPECT_EQ(typeName("N5boost10wrapexceptISt12out_of_rangeEE"), "std::out_of_range");
}

TEST(TypeName, WhatCannotBeReadStays) {
  EXPECT_EQ(typeName("?"), "?");
  EXPECT_EQ(typeName("5abc"), "5abc");
  EXPECT_EQ(typeName(""), "");
}

}  // namespace
}  // namespace wasmbind::descriptor
