// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/shim.h"

#include <gtest/gtest.h>

namespace wasmbind::shim {
namespace {

model::Type builtin(std::string name) {
  model::Type type;
  type.kind = model::TypeKind::builtin;
  type.spelling = type.written = type.name = std::move(name);
  return type;
}

model::Attributes marked(std::initializer_list<model::Attribute> list) { return {.list = list}; }

model::Function add() {
  model::Function function;
  function.name = "add";
  function.qualified = "::add";
  function.key = "_Z3addi";
  function.result = builtin("int");
  model::Parameter parameter;
  parameter.name = "a";
  parameter.type = builtin("int");
  function.parameters = {parameter};
  function.range = {"add.cpp", 3, 5, 8};
  function.attributes = marked({{.name = Attr::export_, .arguments = {}, .range = {}}});
  return function;
}

model::Class counter() {
  model::Class record;
  record.name = "Counter";
  record.qualified = "::Counter";
  record.key = "7Counter";
  record.attributes = marked({{.name = Attr::export_, .arguments = {}, .range = {}}});
  return record;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(Shim, AFunctionIsWrittenWhole) {
  model::Module module;
  module.source = "add.cpp";
  module.functions = {add()};
  EXPECT_EQ(shim(module), R"(// Written by wasmbind: what stands between JavaScript and the declarations of this source.
#include "add.cpp"

#include <wasm/macros.h>

#include <wasm/shim.h>

// int add(int a)
WASM_EXPORT(__wasmbind_export__Z3addi)
::wasm::result<int>::wire __wasmbind_export__Z3addi(WASM_IN(arg1, int)) {
  WASM_TAKE(arg1, int);
  return ::wasm::result<int>::give(::add(arg1.get()));
}

WASM_LOCATED_DESCRIPTOR(
    __wasmbind_describe__Z3addi,
    "\n" "add.cpp",
    describe::function(describe::callable(
        "add",
        describe::path(),
        "__wasmbind_export__Z3addi",
        "",
        "0:3:5",
        0,
        describe::list(describe::parameter<int>("a")),
        describe::result<int>())))
)");
}

TEST(Shim, TheSourceMayBeLeftOut) {
  model::Module module;
  module.source = "add.cpp";
  module.functions = {add()};
  EXPECT_FALSE(has(shim(module, {.include = {}, .includesSource = false}), "#include \"add.cpp\""));
  EXPECT_TRUE(has(shim(module, {.include = "dir/add.cpp"}), "#include \"dir/add.cpp\""));
}

TEST(Shim, AnImportIsDefinedWeakly) {
  model::Module module;
  model::Function function = add();
  function.qualified = "::math::add";
  function.isImport = true;
  function.isNoexcept = true;
  function.source.module = "./math.js";
  module.functions = {function};
  std::string text = shim(module);
  EXPECT_TRUE(has(text, "WASM_IMPORT(_Z3addi)\n::wasm::returned<int>::wire __wasmbind_import__Z3addi(WASM_OUT(int));"));
  EXPECT_TRUE(has(text, "[[gnu::weak]] int math::add(int arg1) noexcept {\n"));
  EXPECT_TRUE(has(text, "describe::import(\"./math.js\", 4096"));
  EXPECT_TRUE(has(text, "describe::passed<int>(\"a\")"));
  EXPECT_FALSE(has(text, "WASM_EXPORT"));
}

TEST(Shim, StartFunctionsAreNumbered) {
  model::Module module;
  model::Function function = add();
  function.parameters.clear();
  function.attributes = marked({{.name = Attr::start, .arguments = {}, .range = {}}});
  module.functions = {function, function};
  std::string text = shim(module);
  EXPECT_TRUE(has(text, "describe::start(0, "));
  EXPECT_TRUE(has(text, "describe::start(1, "));
  EXPECT_FALSE(has(text, "describe::function("));
}

TEST(Shim, SkippedMembersAndPlainOperatorsGetNothing) {
  model::Module module;
  model::Class record = counter();
  model::Function method = add();
  method.kind = model::FunctionKind::method;
  record.functions = {method, method, method};
  record.functions[1].name = "operator==";
  record.functions[2].name = "secret";
  record.functions[2].attributes = marked({{.name = Attr::skip, .arguments = {}, .range = {}}});
  module.classes = {record};
  std::string text = shim(module);
  EXPECT_TRUE(has(text, "self->add(arg1.get())"));
  EXPECT_FALSE(has(text, "operator"));
  EXPECT_FALSE(has(text, "secret"));
}

TEST(Shim, FieldsOfViewsCannotBeSet) {
  model::Module module;
  model::Class record = counter();
  model::Field number, text;
  number.name = "number";
  number.type = builtin("int");
  text.name = "text";
  text.type.kind = model::TypeKind::pointer;
  text.type.spelling = "const char *";
  text.type.arguments = {builtin("char")};
  record.fields = {number, text};
  module.classes = {record};
  std::string shims = shim(module);
  EXPECT_TRUE(has(shims, "__wasmbind_export_7Counter_number_set"));
  EXPECT_TRUE(has(shims, "__wasmbind_export_7Counter_text_get"));
  EXPECT_FALSE(has(shims, "__wasmbind_export_7Counter_text_set"));
}

TEST(Shim, AbstractClassesHaveNoConstructor) {
  model::Module module;
  module.classes = {counter()};
  module.classes[0].isDefaultConstructible = true;
  EXPECT_TRUE(has(shim(module), "new ::Counter()"));
  module.classes[0].isAbstract = true;
  EXPECT_FALSE(has(shim(module), "new ::Counter()"));
}

TEST(Shim, EqualTypeScriptTextsStandOnce) {
  model::Module module;
  module.typescript = {
      {.text = "type A = 1;", .range = {}}, {.text = "type A = 1;", .range = {}}, {.text = "type B = 1;", .range = {}}};
  std::string text = shim(module);
  std::vector<std::string> symbols;
  constexpr std::string_view start = "__wasmbind_describe_typescript_";
  for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1))
    symbols.push_back(text.substr(at, start.size() + 16));
  ASSERT_EQ(symbols.size(), 2u);
  EXPECT_NE(symbols[0], symbols[1]);
}

TEST(Shim, DefaultArgumentsMakeShorterCalls) {
  model::Module module;
  model::Function function = add();
  function.parameters.push_back(function.parameters[0]);
  function.parameters[1].name = "b";
  function.parameters[1].hasDefault = true;
  module.functions = {function};
  std::string text = shim(module);
  EXPECT_TRUE(has(text, "::add(arg1.get(), arg2.get())"));
  EXPECT_TRUE(has(text, "give(::add(arg1.get()));"));
  EXPECT_TRUE(has(text, "describe::parameter<int>(\"b\", 1)"));
  EXPECT_TRUE(has(text, "__wasmbind_export__Z3addi_with_1"));
  // With an overload that takes one argument, C++ would not know which is meant.
  module.functions.push_back(add());
  module.functions[1].key = "_Z3add";
  EXPECT_FALSE(has(shim(module), "_with_1"));
}

TEST(Shim, OnlyExportedBasesAreNamed) {
  model::Module module;
  model::Class derived = counter();
  model::Base known, hidden;
  known.qualified = "::Base";
  known.key = "4Base";
  known.isExported = true;
  hidden.key = "6Hidden";
  derived.bases = {known, hidden};
  module.classes = {derived};
  std::string text = shim(module);
  EXPECT_TRUE(has(text, "return static_cast<::Base*>(self);"));
  EXPECT_TRUE(has(text, "describe::base(\"4Base\", \"__wasmbind_export_7Counter_as_4Base\")"));
  EXPECT_FALSE(has(text, "6Hidden"));
}

TEST(Shim, ConsumedReceiversAreDeleted) {
  model::Module module;
  model::Class record = counter();
  model::Function method = add();
  method.kind = model::FunctionKind::method;
  method.refQualifier = model::RefQualifier::rvalue;
  record.functions = {method};
  module.classes = {record};
  EXPECT_TRUE(has(shim(module), "::wasm::detail::given<::Counter> receiver{self};"));
}

TEST(Shim, FieldsOfRecordsGoIntoBracesUnlessTheyHaveInitializers) {
  model::Module module;
  model::Class record = counter();
  record.attributes = marked({{.name = Attr::record, .arguments = {}, .range = {}}});
  model::Field plain, initialized;
  plain.name = "plain";
  initialized.name = "initialized";
  plain.type = initialized.type = builtin("int");
  initialized.hasInitializer = true;
  record.fields = {plain, initialized};
  module.classes = {record};
  std::string text = shim(module);
  EXPECT_TRUE(has(text, "#include <wasm/record.h>"));
  EXPECT_TRUE(has(text, "value{.plain = "));
  EXPECT_FALSE(has(text, ".initialized = "));
  EXPECT_TRUE(has(text, "initialized_.put(value.initialized);"));
  EXPECT_TRUE(has(text, "describe::field<decltype(::Counter::initialized)>(\"initialized\", 1, \"\")"));
}

}  // namespace
}  // namespace wasmbind::shim
