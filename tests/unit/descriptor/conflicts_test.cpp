// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/conflicts.h"

#include <gtest/gtest.h>

#include "sample_interface.h"

namespace wasmbind::descriptor {
namespace {

using enum model::TypeCode;
using testing::border;
using testing::exported;

diag::Diagnostics conflictsOf(const model::Interface& interface) {
  diag::Diagnostics problems;
  checkConflicts(interface, problems);
  return problems;
}

TEST(Conflicts, TwoFunctionsWithOneNameShowBothPlaces) {
  model::Interface interface;
  interface.functions = {exported("add", "_ZN1a3addEii", "a.cpp:3:5"), exported("add", "_ZN1b3addEd", "b.cpp:7:9")};
  auto problems = conflictsOf(interface);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].id, "export-name-conflict");
  EXPECT_EQ(problems[0].range.file, "b.cpp");
  EXPECT_EQ(problems[0].range.line, 7u);
  EXPECT_EQ(problems[0].range.column, 9u);
  ASSERT_EQ(problems[0].notes.size(), 1u);
  EXPECT_EQ(problems[0].notes[0].range.file, "a.cpp");
}

TEST(Conflicts, OverloadsMayShareAName) {
  model::Interface interface;
  interface.functions = {exported("add", "_ZN1a3addEii", "a.cpp:3:5", {border(i32), border(i32)}),
                         exported("add", "_ZN1a3addEd", "a.cpp:4:5", {border(f64)})};
  EXPECT_TRUE(conflictsOf(interface).empty());
}

TEST(Conflicts, OverloadsWithTheSameParametersMayNot) {
  model::Interface interface;
  interface.functions = {exported("add", "_Z3addi", "a.cpp:3:5", {border(i32)}),
                         exported("add", "_Z3addl", "a.cpp:4:5", {border(i32)})};
  auto problems = conflictsOf(interface);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_NE(problems[0].hint.find("overloads"), std::string::npos);
}

TEST(Conflicts, WhatStandsBehindAMangledNameDoesNotCount) {
  model::Interface interface;
  interface.functions = {exported("add", "_ZL3addii__a_2ecpp", "a.cpp:3:5", {border(i32), border(i32)}),
                         exported("add", "_ZL3addd__a_2ecpp", "a.cpp:4:5", {border(f64)})};
  EXPECT_TRUE(conflictsOf(interface).empty());
}

TEST(Conflicts, ShortenedOverloadsGiveWay) {
  model::Interface interface;
  interface.functions = {exported("add", "_Z3addii", "a.cpp:3:5", {border(i32), border(i32)}),
                         exported("add", "_Z3addii_with_1", "a.cpp:3:5", {border(i32)}),
                         exported("add", "_Z3addl", "a.cpp:4:5", {border(i32)})};
  interface.functions[1].flags = wasm::abi::callable_flag::shortened;
  EXPECT_TRUE(conflictsOf(interface).empty());
  interface.functions[1].flags = 0;
  EXPECT_FALSE(conflictsOf(interface).empty());
}

TEST(Conflicts, DifferentNamespacesDoNotFight) {
  model::Interface interface;
  interface.functions = {exported("add", "_ZN1a3addEii"), exported("add", "_ZN1b3addEd")};
  interface.functions[0].path = {"a"};
  EXPECT_TRUE(conflictsOf(interface).empty());
}

TEST(Conflicts, AllKindsShareOneSetOfNames) {
  model::Interface interface;
  interface.functions = {exported("Counter", "_Z7Counterv")};
  interface.classes = {testing::counter()};
  EXPECT_EQ(conflictsOf(interface).size(), 1u);
  interface = {};
  interface.constants = {{"geo", {}, "", "a.h:1:1", border(i32), "1"}};
  interface.namespaces = {{{"geo"}, "", "a.h:2:1"}};
  EXPECT_EQ(conflictsOf(interface).size(), 1u);
}

}  // namespace
}  // namespace wasmbind::descriptor
