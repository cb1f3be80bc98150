// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/imports/import_expression.h"

#include <gtest/gtest.h>

#include "../interface_builder.h"

namespace wasmbind::glue {
namespace {

using Names = std::vector<std::string>;
using JsType = model::ImportKind;
namespace flag = wasm::abi::import_flag;

model::ImportInterface import(JsType kind, Names path, std::string name) {
  model::ImportInterface result;
  result.kind = kind;
  result.callable.path = std::move(path);
  result.callable.name = std::move(name);
  return result;
}

std::string written(const model::ImportInterface& import, Names arguments) {
  model::Interface interface;
  EmitContext context(interface);
  Modules modules(context);
  return importExpression(modules, import, std::move(arguments));
}

TEST(Operation, EachKindHasItsForm) {
  EXPECT_EQ(written(import(JsType::function, {}, "alert"), {"a"}), "globalThis.alert(a)");
  EXPECT_EQ(written(import(JsType::function, {"console"}, "log"), {"a", "b"}), "console.log(a, b)");
  EXPECT_EQ(written(import(JsType::function, {"a", "b-c"}, "d"), {}), "globalThis.a[\"b-c\"].d()");
  EXPECT_EQ(written(import(JsType::call, {}, ""), {"f", "x"}), "f(x)");
  EXPECT_EQ(written(import(JsType::construct, {"Date"}, "new"), {"x"}), "new globalThis.Date(x)");
  EXPECT_EQ(written(import(JsType::method, {"Date"}, "getTime"), {"self"}), "self.getTime()");
  EXPECT_EQ(written(import(JsType::getter, {"Node"}, "title"), {"self"}), "self.title");
  EXPECT_EQ(written(import(JsType::setter, {"Node"}, "title"), {"self", "x"}), "self.title = x");
  EXPECT_EQ(written(import(JsType::static_getter, {"a", "b"}, "c"), {}), "globalThis.a?.b?.c");
  EXPECT_EQ(written(import(JsType::static_setter, {"A"}, "c"), {"x"}), "globalThis.A.c = x");
  EXPECT_EQ(written(import(JsType::index_get, {"A"}, "at"), {"self", "i"}), "self[i]");
  EXPECT_EQ(written(import(JsType::index_set, {"A"}, "set"), {"self", "i", "x"}), "self[i] = x");
  EXPECT_EQ(written(import(JsType::index_delete, {"A"}, "erase"), {"self", "i"}), "delete self[i]");
  EXPECT_EQ(written(import(JsType::convert, {}, ""), {"x"}), "x");
  EXPECT_EQ(written(import(JsType::instance_of, {"A"}, ""), {"x"}),
            "typeof globalThis.A === \"function\" && x instanceof globalThis.A");
}

TEST(Operation, FinalMethodsAreThoseOfThePrototype) {
  model::ImportInterface method = import(JsType::method, {"Date"}, "getTime");
  method.flags = flag::final;
  EXPECT_EQ(written(method, {"self", "x"}), "globalThis.Date.prototype.getTime.call(self, x)");
}

TEST(Operation, VendorsPrefixes) {
  model::ImportInterface function = import(JsType::function, {}, "thing");
  function.prefixes = {"webkit", "moz"};
  EXPECT_EQ(written(function, {"x"}), "(globalThis.thing ?? globalThis.webkitThing ?? globalThis.mozThing)(x)");
  function.callable.path = {"app"};
  function.prefixes = {"moz"};
  EXPECT_EQ(written(function, {"x"}), "(globalThis.app.thing ?? globalThis.app.mozThing).call(globalThis.app, x)");
}

TEST(Operation, TheLastArgumentOfVariadicImportsIsSpread) {
  model::ImportInterface function = import(JsType::function, {}, "join");
  function.callable.flags = wasm::abi::callable_flag::variadic;
  EXPECT_EQ(written(function, {"a", "b"}), "globalThis.join(a, ...b)");
}

TEST(Operation, SignaturesHaveDotsInTheirNames) {
  model::ImportInterface function = import(JsType::function, {}, "Array.from");
  function.callable.symbol = "signature_1";
  EXPECT_EQ(written(function, {"x"}), "globalThis.Array.from(x)");
  function.callable.symbol = "_Z1fv";
  EXPECT_EQ(written(function, {"x"}), "globalThis[\"Array.from\"](x)");
}

TEST(Operation, ModulesAreImportedOnce) {
  model::Interface interface;
  EmitContext context(interface);
  Modules modules(context);
  model::ImportInterface one = import(JsType::function, {}, "basename");
  one.module = "node:path";
  EXPECT_EQ(importExpression(modules, one, {"x"}), "path.basename(x)");
  one.callable.name = "default";
  EXPECT_EQ(importExpression(modules, one, {}), "path.default()");
  one.module = "./other/path.js";
  EXPECT_EQ(importExpression(modules, one, {}), "path_.default()");
  ASSERT_EQ(modules.list().size(), 2u);
  EXPECT_EQ(modules.list()[0].module, "node:path");
  EXPECT_TRUE(modules.list()[0].usesDefault);
}

TEST(Operation, OnlyQuietFinalNumbersAreBoundDirectly) {
  model::ImportInterface function = import(JsType::function, {"Math"}, "hypot");
  function.flags = flag::final | flag::quiet;
  function.callable.parameters = {parameter("a", type(model::TypeCode::f64))};
  function.callable.result = type(model::TypeCode::f64);
  EXPECT_TRUE(bindsDirectly(function));
  function.callable.parameters[0].type = type(model::TypeCode::u32);
  EXPECT_FALSE(bindsDirectly(function)) << "arguments would arrive with a sign";
  function.callable.parameters.clear();
  function.callable.result = type(model::TypeCode::u32);
  EXPECT_TRUE(bindsDirectly(function));
  function.callable.result = type(model::TypeCode::string);
  EXPECT_FALSE(bindsDirectly(function));
  function.callable.result = type(model::TypeCode::f64);
  function.flags = flag::final;
  EXPECT_FALSE(bindsDirectly(function));
}

TEST(SnippetFolders, EqualPathsWithOtherTextsAreToldApart) {
  model::Interface interface;
  interface.snippets = {{"1", {{"a.js", "one"}, {"b.js", "same"}}},
                        {"2", {{"a.js", "two"}, {"b.js", "same"}}},
                        {"3", {{"b.js", "same"}}}};
  SnippetFolders folders(interface);
  EXPECT_EQ(folders.specifier("1"), "./snippets/a.js");
  EXPECT_EQ(folders.specifier("2"), "./snippets/2/a.js");
  EXPECT_EQ(folders.specifier("3"), "./snippets/b.js");
  EXPECT_EQ(folders.files().at("snippets/2/b.js"), "same");
}

}  // namespace
}  // namespace wasmbind::glue
