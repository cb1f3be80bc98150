// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/imports/signature.h"

#include <gtest/gtest.h>

#include "../interface_builder.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

model::ImportInterface import(model::ImportKind kind, model::Callable callable, std::uint32_t flags = 0) {
  model::ImportInterface result;
  result.kind = kind;
  result.flags = flags;
  result.callable = std::move(callable);
  return result;
}

/// A module that makes functions around callables that take a number.
model::Interface withCallback(std::uint32_t flags) {
  model::Interface interface;
  interface.callbacks = {callable("callback", {parameter("", type(f64))}, type(f64))};
  interface.callbacks[0].symbol = "__wasmbind_callback_1";
  interface.imports = {import(model::ImportKind::make_function,
                              callable("__wasmbind_callback_1", {}, type(function, {type(f64), type(f64)})), flags)};
  interface.imports[0].callable.finalSymbol = "makeFunction";
  return interface;
}

bool has(const Lines& lines, std::string_view part) { return text(lines).find(part) != std::string::npos; }

TEST(Signature, AFunctionChecksItsArgumentsAndCallsTheCallable) {
  const model::Interface interface = withCallback(0);
  EmitContext context(interface, "web");
  const Lines lines = printSignature(context, interface.imports[0]);
  EXPECT_EQ(lines.front(), "makeFunction(address) {");
  EXPECT_TRUE(has(lines, "const ptr = callable.ptr || throwReleased();")) << text(lines);
  EXPECT_TRUE(has(lines, "throwArgument(\"callback\", \"arg0\", \"a number\", arg0)")) << text(lines);
  EXPECT_TRUE(has(lines, "wasm.callback(ptr, arg0)")) << text(lines);
}

TEST(Signature, ACallableForOneCallIsTakenWithIt) {
  const model::Interface interface = withCallback(wasm::abi::import_flag::once);
  EmitContext context(interface, "web");
  EXPECT_TRUE(has(printSignature(context, interface.imports[0]), "wasm.callback(takeCallable(callable), arg0)"));
}

TEST(Signature, OperationsAreWordsOrOperators) {
  const model::Interface interface;
  EmitContext context(interface, "web");
  auto written = [&](const char* name, const std::vector<std::string>& operands) {
    return operationOn(context, import(model::ImportKind::operation, callable(name, {}, type(any))), operands);
  };
  EXPECT_EQ(written("===", {"a", "b"}), "a === b");
  EXPECT_EQ(written("callMethod", {"a", "b", "c", "d"}), "a[b](c, d)");
  EXPECT_EQ(written("new", {"a"}), "new a()");
  EXPECT_EQ(written("in", {"object", "key"}), "key in object");
}

TEST(Signature, OnlyCallsThatRunImportsKeepTheirBytesAndObjects) {
  model::Interface interface;
  interface.functions = {callable("f", {parameter("text", type(string))}, type(void_))};
  interface.functions[0].runsImports = false;
  EXPECT_FALSE(EmitContext(interface, "web").reentrant());
  interface.functions[0].runsImports = true;
  EXPECT_TRUE(EmitContext(interface, "web").reentrant());
  EXPECT_FALSE(EmitContext(interface, "web").lends()) << "there are no objects";
  interface.functions[0].parameters[0].type = type(object_reference);
  EXPECT_FALSE(EmitContext(interface, "web").reentrant()) << "nothing lies in the scratch area";
  EXPECT_TRUE(EmitContext(interface, "web").lends());
}

}  // namespace
}  // namespace wasmbind::glue
