// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/members.h"

#include <gtest/gtest.h>

#include "sample_interface.h"

namespace wasmbind::descriptor {
namespace {

using enum model::MemberKind;

MemberEntity attached(model::MemberKind kind, const char* name, const char* location, std::string key,
                      std::string className = {}) {
  MemberEntity member{std::move(key), std::move(className), testing::exported(name, std::string("_Z") + name)};
  member.callable.member = kind;
  member.callable.location = location;
  return member;
}

model::Interface withClass(const char* name, std::vector<std::string> path = {}) {
  model::Interface interface;
  model::ClassInterface c;
  c.key = "5Shape";
  c.name = name;
  c.path = std::move(path);
  c.members.push_back(testing::exported("sides", "_Zsides"));
  interface.classes.push_back(c);
  return interface;
}

TEST(AttachMembers, BehindTheOthersByPlace) {
  model::Interface interface = withClass("Shape");
  diag::Diagnostics problems;
  attachMembers({attached(method, "b", "a.cpp:9:1", "5Shape"), attached(method, "a", "a.cpp:10:1", "5Shape"),
                 attached(constructor, "constructor", "z.cpp:1:1", "", "Shape")},
                interface, problems);
  ASSERT_TRUE(problems.empty());
  std::vector<std::string> names;
  for (const model::Callable& member : interface.classes[0].members) names.push_back(member.name);
  EXPECT_EQ(names, (std::vector<std::string>{"constructor", "sides", "b", "a"}));
}

TEST(AttachMembers, AFactoryMakesAnAbstractClassConstructible) {
  model::Interface interface = withClass("Shape");
  interface.classes[0].flags = ::wasm::abi::class_flag::abstract;
  diag::Diagnostics problems;
  attachMembers({attached(constructor, "constructor", "a.cpp:1:1", "5Shape")}, interface, problems);
  EXPECT_EQ(interface.classes[0].flags, 0u);
}

TEST(AttachMembers, FindsClassesByNameAndNamespace) {
  for (const char* name : {"Shape", "geo.Shape"}) {
    model::Interface interface = withClass("Shape", {"geo"});
    diag::Diagnostics problems;
    attachMembers({attached(static_method, "a", "a.cpp:1:1", "", name)}, interface, problems);
    EXPECT_TRUE(problems.empty()) << name;
  }
}

TEST(AttachMembers, UnknownClassesAreNamed) {
  model::Interface interface = withClass("Shape");
  diag::Diagnostics problems;
  attachMembers({attached(static_method, "a", "a.cpp:3:1", "", "Shap"), attached(method, "b", "a.cpp:4:1", "6Circle")},
                interface, problems);
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_EQ(problems[0].id, "unknown-class");
  EXPECT_EQ(problems[0].range.line, 3u);
  EXPECT_NE(problems[0].message.find("'Shap'"), std::string::npos);
  EXPECT_NE(problems[1].message.find("'Circle'"), std::string::npos) << problems[1].message;
}

TEST(AttachMembers, ConflictsShowBothPlaces) {
  model::Interface interface = withClass("Shape");
  interface.classes[0].members[0].location = "shape.h:5:3";
  diag::Diagnostics problems;
  attachMembers({attached(getter, "sides", "a.cpp:3:1", "5Shape"), attached(method, "sides", "a.cpp:4:1", "5Shape")},
                interface, problems);
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_EQ(problems[0].id, "export-name-conflict");
  EXPECT_EQ(problems[0].notes.at(0).range.line, 5u);
}

TEST(AttachMembers, OverloadsShareAName) {
  model::Interface interface = withClass("Shape");
  MemberEntity other = attached(method, "sides", "a.cpp:3:1", "5Shape");
  other.callable.parameters = {{"a", testing::border(model::TypeCode::string), false, ""}};
  diag::Diagnostics problems;
  attachMembers({other}, interface, problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(interface.classes[0].members.size(), 2u);
}

}  // namespace
}  // namespace wasmbind::descriptor
