// SPDX-License-Identifier: MIT OR Apache-2.0
#include "check/check.h"

#include <gtest/gtest.h>

namespace wasmbind::check {
namespace {

using model::TypeKind;

model::Attributes marked(std::initializer_list<Attr> names) {
  model::Attributes attributes;
  for (Attr name : names) attributes.list.push_back({name, {}, {"a.cpp", 1, 3, 9}});
  return attributes;
}

model::Type builtin(const char* name) {
  model::Type type;
  type.kind = TypeKind::builtin;
  type.name = type.spelling = type.written = name;
  type.range = {"a.cpp", 2, 5, 8};
  return type;
}

model::Type container(const char* name, model::Type element) {
  model::Type type;
  type.kind = TypeKind::specialization;
  type.name = name;
  type.written = std::string(name) + "<" + element.written + ">";
  type.arguments.push_back(std::move(element));
  return type;
}

model::Function function(const char* name, std::vector<model::Type> parameters = {}) {
  model::Function result;
  result.name = name;
  result.qualified = "::" + std::string(name);
  result.key = "_Z" + std::string(name);
  result.attributes = marked({Attr::export_});
  result.range = {"a.cpp", 2, 1, 4};
  for (model::Type& type : parameters) {
    model::Parameter parameter;
    parameter.type = std::move(type);
    result.parameters.push_back(std::move(parameter));
  }
  return result;
}

model::Class classNamed(const char* name) {
  model::Class result;
  result.name = name;
  result.qualified = "::" + std::string(name);
  result.key = name;
  result.attributes = marked({Attr::export_});
  return result;
}

model::Type object(const char* key) {
  model::Type type;
  type.kind = TypeKind::record;
  type.name = type.key = type.written = key;
  return type;
}

std::vector<std::string> ids(const diag::Diagnostics& findings) {
  std::vector<std::string> result;
  for (const diag::Diagnostic& one : findings) result.push_back(one.id);
  return result;
}

using Ids = std::vector<std::string>;

Ids idsFor(model::Type parameter) {
  model::Module module;
  module.classes.push_back(classNamed("Shape"));
  module.functions.push_back(function("f", {std::move(parameter)}));
  return ids(check(module));
}

TEST(Check, AcceptsWhatCrosses) {
  for (const char* name :
       {"bool", "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long",
        "unsigned long", "long long", "unsigned long long", "float", "double", "char32_t"})
    EXPECT_EQ(idsFor(builtin(name)), Ids()) << name;
  EXPECT_EQ(idsFor(container("std::vector", container("std::vector", builtin("int")))), Ids());
  EXPECT_EQ(idsFor(container("std::basic_string", builtin("char"))), Ids());
  EXPECT_EQ(idsFor(container("std::optional", object("Shape"))), Ids());
  EXPECT_EQ(idsFor(container("std::shared_ptr", object("Shape"))), Ids());
  EXPECT_EQ(idsFor(object("Shape")), Ids());
}

TEST(Check, RefusesWhatDoesNot) {
  EXPECT_EQ(idsFor(builtin("wchar_t")), Ids{"type-not-supported"});
  EXPECT_EQ(idsFor(object("Other")), Ids{"class-not-exported"});
  EXPECT_EQ(idsFor(container("std::vector", object("Other"))), Ids{"class-not-exported"});
  EXPECT_EQ(idsFor(container("std::span", object("Shape"))), Ids{"element-type"});
  EXPECT_EQ(idsFor(container("std::unique_ptr", builtin("int"))), Ids{"element-type"});
  EXPECT_EQ(idsFor(container("std::queue", builtin("int"))), Ids{"type-not-supported"});
  model::Type pointer;
  pointer.kind = TypeKind::pointer;
  pointer.arguments.push_back(builtin("int"));
  EXPECT_EQ(idsFor(pointer), Ids{"raw-pointer"});
}

TEST(Check, UserConversionsAreTrusted) {
  model::Type type = object("Other");
  type.converts = true;
  EXPECT_EQ(idsFor(type), Ids());
}

TEST(Check, ReferencesDependOnWhatTheyReferTo) {
  model::Type number = builtin("int"), shape = object("Shape");
  number.reference = shape.reference = model::Reference::lvalue;
  EXPECT_EQ(idsFor(number), Ids{"mutable-reference"});
  EXPECT_EQ(idsFor(shape), Ids());
  number.isConst = true;
  EXPECT_EQ(idsFor(number), Ids());
  number.reference = model::Reference::rvalue;
  EXPECT_EQ(idsFor(number), Ids{"rvalue-reference"});
}

TEST(Check, CaretStandsOnTheType) {
  model::Module module;
  module.functions.push_back(function("f", {builtin("wchar_t")}));
  EXPECT_EQ(check(module)[0].range, (model::SourceRange{"a.cpp", 2, 5, 8}));
}

TEST(Check, MembersAreOfferedSkip) {
  model::Module module;
  module.classes.push_back(classNamed("Shape"));
  model::Function method = function("m", {builtin("wchar_t")});
  method.kind = model::FunctionKind::method;
  method.attributes = {};
  method.declaration = {"a.cpp", 7, 3, 20};
  module.classes[0].functions.push_back(method);
  diag::Diagnostics findings = check(module);
  ASSERT_EQ(findings.size(), 1u);
  ASSERT_EQ(findings[0].fixIts.size(), 1u);
  EXPECT_EQ(findings[0].fixIts[0].text, "[[wasm::skip]] ");
  EXPECT_EQ(findings[0].fixIts[0].range, (model::SourceRange{"a.cpp", 7, 3, 3}));
  module.classes[0].functions[0].attributes = marked({Attr::skip});
  EXPECT_TRUE(check(module).empty());
}

TEST(Collisions, OverloadsShareTheirName) {
  model::Module module;
  module.functions = {function("f", {builtin("int")}), function("f", {builtin("double")})};
  EXPECT_TRUE(check(module).empty());
}

TEST(Collisions, AcrossModulesShowBothPlaces) {
  model::Module one, two;
  one.functions = {function("f")};
  two.functions = {function("f")};
  two.functions[0].qualified = "::other::f";
  two.functions[0].range = {"b.cpp", 5, 1, 2};
  std::vector<model::Module> modules = {one, two};
  diag::Diagnostics findings = check(modules);
  ASSERT_EQ(ids(findings), Ids{"name-collision"});
  EXPECT_EQ(findings[0].range.file, "b.cpp");
  EXPECT_EQ(findings[0].notes[0].range.file, "a.cpp");
  two.functions[0].jsNamespace = {"other"};
  modules[1] = two;
  EXPECT_TRUE(check(modules).empty());
}

TEST(Collisions, OneHeaderInTwoModulesIsNone) {
  model::Module module;
  module.classes.push_back(classNamed("Shape"));
  module.functions.push_back(function("f", {builtin("wchar_t")}));
  std::vector<model::Module> modules = {module, module};
  EXPECT_EQ(ids(check(modules)), Ids{"type-not-supported"}) << "and its findings are said once";
}

TEST(Overloads, WhatNothingTellsApartShowsBoth) {
  model::Module module;
  module.functions = {function("f", {builtin("int")}), function("f", {builtin("double")})};
  module.functions[1].key += "d";
  module.functions[1].range.line = 9;
  diag::Diagnostics findings = check(module);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].id, "ambiguous-overloads");
  EXPECT_EQ(findings[0].range.line, 9u);
  EXPECT_EQ(findings[0].notes.at(0).range.line, 2u);
}

TEST(Overloads, DifferentKindsAndLengthsAreFine) {
  model::Module module;
  module.functions = {function("f", {builtin("int")}), function("f", {builtin("bool")}), function("f"),
                      function("f", {builtin("long long")}), function("f", {builtin("int"), builtin("int")})};
  for (std::size_t i = 0; i < module.functions.size(); ++i) module.functions[i].key += std::to_string(i);
  EXPECT_TRUE(check(module).empty());
}

TEST(Collisions, StaticFunctionsOfAHeaderBelongToOneSource) {
  std::vector<model::Module> modules(2);
  for (int i = 0; i < 2; ++i) {
    modules[i].functions = {function("f")};
    modules[i].functions[0].internalLinkage = true;
    modules[i].functions[0].key += std::to_string(i);
    modules[i].functions[0].range.file = "shared.h";
  }
  diag::Diagnostics findings = check(modules);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].id, "static-in-header");
  EXPECT_NE(findings[0].hint.find("inline"), std::string::npos);
}

TEST(Attached, ClassesOfOtherSourcesAreFoundWhenAllAreThere) {
  model::Module module;
  module.functions = {function("f")};
  module.functions[0].attributes.list.push_back({Attr::static_of, {"Shape"}, {"a.cpp", 1, 1, 2}});
  std::vector<model::Module> modules = {module};
  EXPECT_EQ(check(modules).size(), 1u);
  EXPECT_TRUE(check(modules, Extent::part).empty());
  modules.emplace_back();
  modules[1].classes = {classNamed("Shape")};
  EXPECT_TRUE(check(modules).empty());
}

TEST(OmitUncrossable, MethodsForConstantObjectsGiveWay) {
  model::Module module;
  module.classes = {classNamed("Shape")};
  model::Function plain = function("at"), constant = function("at");
  plain.kind = constant.kind = model::FunctionKind::method;
  plain.attributes = constant.attributes = {};
  constant.isConst = true;
  constant.key += "K";
  module.classes[0].functions = {constant, plain};
  EXPECT_TRUE(omitUncrossable(module).empty());
  ASSERT_EQ(module.classes[0].functions.size(), 1u);
  EXPECT_FALSE(module.classes[0].functions[0].isConst);
}

TEST(OmitUncrossable, OfAmbiguousOverloadsTheWidestStays) {
  model::Module module;
  module.classes = {classNamed("Shape")};
  module.classes[0].throughAlias = true;
  for (const char* type : {"int", "double", "float"}) {
    model::Function method = function("scale", {builtin(type)});
    method.kind = model::FunctionKind::method;
    method.attributes = {};
    method.key += type;
    module.classes[0].functions.push_back(method);
  }
  EXPECT_EQ(omitUncrossable(module).size(), 2u);
  ASSERT_EQ(module.classes[0].functions.size(), 1u);
  EXPECT_EQ(module.classes[0].functions[0].parameters[0].type.name, "double");
}

TEST(OmitUncrossable, TakesMembersOutOfAliasedClasses) {
  model::Module module;
  module.classes.push_back(classNamed("Tree"));
  module.classes[0].throughAlias = true;
  model::Function good = function("good", {builtin("int")}), bad = function("bad", {builtin("wchar_t")});
  good.kind = bad.kind = model::FunctionKind::method;
  module.classes[0].functions = {good, bad};
  model::Field field;
  field.name = "field";
  field.type = builtin("wchar_t");
  module.classes[0].fields = {field};
  diag::Diagnostics notes = omitUncrossable(module);
  ASSERT_EQ(notes.size(), 2u);
  EXPECT_EQ(notes[0].severity, diag::Severity::note);
  EXPECT_NE(notes[0].message.find("'bad' is left out"), std::string::npos);
  ASSERT_EQ(module.classes[0].functions.size(), 1u);
  EXPECT_EQ(module.classes[0].functions[0].name, "good");
  EXPECT_TRUE(module.classes[0].fields.empty());
  EXPECT_TRUE(check(module).empty());
}

}  // namespace
}  // namespace wasmbind::check
