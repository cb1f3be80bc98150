// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cases.h"

#include "model_builder.h"

namespace wasmbind::test {
namespace {

constexpr auto constructor = model::FunctionKind::constructor;
constexpr auto method = model::FunctionKind::method;
constexpr auto staticMethod = model::FunctionKind::staticMethod;
using model::Module;

Module of(std::string source) {
  Module module;
  module.source = std::move(source);
  return module;
}

Module add() {
  Module module = of("add.cpp");
  module.functions = {function("int", "add", "_Z3addii", {{"int", "a"}, {"int", "b"}})};
  return module;
}

Module greet() {
  Module module = add();
  module.source = "greet.cpp";
  module.functions.push_back(function("std::string", "greet", "_Z5greet", {{"const std::string &", "name"}}));
  module.functions[0].comment.text = "Adds two integers.";
  module.functions[1].comment.text = "Says hello.";
  return module;
}

Module scalars() {
  Module module = of("scalars.cpp");
  auto add = [&](std::string name, std::string result, std::string parameter) {
    module.functions.push_back(function(result, name, "_Z" + name, {{parameter, "value"}}));
  };
  add("negate", "bool", "bool");
  add("i8", "signed char", "signed char");
  add("u8", "unsigned char", "unsigned char");
  add("i16", "short", "short");
  add("u16", "unsigned short", "unsigned short");
  add("i32", "long", "long");
  add("u32", "unsigned long", "const unsigned long &");
  add("i64", "long long", "long long");
  add("u64", "unsigned long long", "unsigned long long");
  add("f32", "float", "float");
  add("f64", "double", "double");
  add("f128", "long double", "long double");
  add("character", "char", "char");
  add("code_point", "char32_t", "char32_t");
  add("byte", "std::byte", "std::byte");
  return module;
}

Module vectors() {
  Module module = of("vectors.cpp");
  auto add = [&](std::string name, std::string result, std::string parameter) {
    module.functions.push_back(function(result, name, "_Z" + name, {{parameter, "value"}}));
  };
  add("sum", "double", "std::span<const double>");
  add("twice", "void", "std::span<unsigned char>");
  add("reversed", "std::vector<float>", "const std::vector<float> &");
  add("squares", "std::vector<long long>", "int");
  add("rotate", "std::array<int, 3>", "std::array<int, 3>");
  add("bytes", "std::vector<std::byte>", "std::vector<std::byte>");
  add("words", "std::vector<std::string>", "std::string_view");
  add("concat", "std::string", "std::vector<std::string> &&");
  add("flip", "std::vector<bool>", "std::vector<bool>");
  add("nested", "std::vector<std::vector<int>>", "const std::vector<std::vector<int>> &");
  add("half", "std::optional<int>", "std::optional<int>");
  add("maybe", "std::optional<std::string>", "std::optional<std::string>");
  add("tail", "const char *", "const char *");
  add("trim", "std::string_view", "std::string_view");
  add("deep", "std::optional<std::optional<int>>", "std::optional<std::optional<int>>");
  return module;
}

model::Class counterClass() {
  model::Class counter = record("Counter");
  counter.comment.text = "Counts.";
  counter.functions = {
      member(constructor, "::Counter", "void", "Counter", "_ZN7CounterC1Ei", {{"int", "start"}}),
      member(method, "::Counter", "int", "increment", "_ZN7Counter9incrementEi", {{"int", "by"}}),
      member(method, "::Counter", "::Counter &", "add", "_ZN7Counter3addERKS_", {{"const ::Counter &", "other"}}),
      member(method, "::Counter", "int", "twice", "_ZNK7Counter5twiceEv", {}, {"getter"}),
      member(method, "::Counter", "void", "set_twice", "_ZN7Counter9set_twiceEi", {{"int", "value"}}, {"setter"}),
      member(staticMethod, "::Counter", "::Counter", "of", "_ZN7Counter2ofEi", {{"int", "count"}}),
      member(staticMethod, "::Counter", "int", "living", "_ZN7Counter6livingEv", {}),
  };
  counter.functions[3].isConst = true;
  counter.fields = {field("int", "count"), field("std::string", "label"), field("double", "scale")};
  counter.fields[2].isStatic = true;
  return counter;
}

model::Class ticketClass() {
  model::Class ticket = record("Ticket");
  ticket.isCopyable = false;
  ticket.functions = {member(constructor, "::Ticket", "void", "Ticket", "_ZN6TicketC1Ev", {})};
  ticket.fields = {field("int", "number", {"readonly"})};
  return ticket;
}

model::Enumerator enumerator(std::string name, std::int64_t value, std::initializer_list<std::string_view> marks = {}) {
  model::Enumerator made;
  made.name = std::move(name);
  made.value = value;
  made.attributes = attributes(marks);
  return made;
}

model::Enum enumeration(std::string name, std::string_view mark, std::vector<model::Enumerator> values) {
  model::Enum made;
  made.qualified = "::" + name;
  made.key = std::to_string(name.size()) + name;
  made.name = name;
  made.underlying = type("int");
  made.enumerators = std::move(values);
  made.attributes = attributes({mark});
  made.range = {"test.cpp", 1, 1, 1};
  return made;
}

Module counter() {
  Module module = of("counter.cpp");
  module.classes = {counterClass(), ticketClass()};
  module.enums = {
      enumeration("Color", "export", {enumerator("red", 0), enumerator("green", 5)}),
      enumeration("Mode", "string_enum", {enumerator("fast", 0), enumerator("slow", 1, {"name=slow-mode"})})};
  model::Variable tau;
  tau.name = "tau";
  tau.qualified = "::tau";
  tau.key = "_Z3tau";
  tau.type = type("const double");
  tau.value = "6.28";
  tau.attributes = attributes({"export"});
  tau.range = {"test.cpp", 1, 1, 1};
  module.variables = {tau};
  auto add = [&](std::string name, std::string result, std::vector<Named> parameters) {
    module.functions.push_back(function(result, name, "_Z" + name, std::move(parameters)));
  };
  add("read", "int", {{"const ::Counter &", "counter"}});
  add("copy", "int", {{"::Counter", "counter"}});
  add("steal", "int", {{"::Counter &&", "counter"}});
  add("punch", "int", {{"::Ticket", "ticket"}});
  add("own", "int", {{"std::unique_ptr<::Counter>", "counter"}});
  add("make", "std::unique_ptr<::Counter>", {{"int", "count"}});
  add("pick", "::Counter *", {{"::Counter *", "first"}, {"const ::Counter *", "second"}});
  add("keep", "long", {{"std::shared_ptr<::Counter>", "counter"}});
  add("get_kept", "std::shared_ptr<::Counter>", {});
  add("range", "std::vector<::Counter>", {{"int", "n"}});
  add("sum", "int", {{"const std::vector<std::shared_ptr<::Counter>> &", "counters"}});
  add("next", "::Color", {{"::Color", "color"}});
  add("mode", "::Mode", {{"::Mode", "mode"}});
  return module;
}

Module imports() {
  Module module = of("imports.cpp");
  module.functions = {
      function("int", "add_integers", "_Z12add_integersii", {{"int", "a"}, {"int", "b"}}, {"import"}),
      function("std::string", "make_loud", "_Z9make_loud", {{"std::string_view", "text"}}, {"import=shout"}),
      function("void", "log", "_ZN7console3logESv", {{"std::string_view", "text"}}, {"import"}),
      function("void", "log", "_ZN7console3logEd", {{"double", "number"}}, {"import"}),
      function("int", "double_it", "_Z9double_iti", {{"int", "n"}}),
      function("void", "say_hello", "_Z9say_hello", {{"const std::string &", "name"}}),
      function("std::string", "loud", "_Z4loud", {{"const std::string &", "text"}}),
  };
  module.functions[1].isNoexcept = true;
  for (int i : {2, 3}) {
    module.functions[i].qualified = "::console::log";
    module.functions[i].jsNamespace = {"console"};
  }
  return module;
}

Module edges() {
  Module module = of("edges.cpp");
  module.functions = {
      function("::Celsius", "warmer", "_Zwarmer", {{"const ::Celsius &", "celsius"}}),
      function("::Name", "twice", "_Ztwice", {{"::Name", "name"}}),
      function("std::optional<::Name>", "initial", "_Zinitial", {{"const std::vector<::Name> &", "names"}}),
      function("void", "invert", "_Zinvert", {{"wasm::clamped<unsigned char>", "pixels"}}),
      function("std::optional<const char *>", "title", "_Ztitle", {{"std::optional<const char *>", "text"}}),
      function("const std::string", "constant", "_Zconstant", {}),
      function("int", "hidden", "_Zhidden__a/b.cpp", {{"int", "n"}}),
  };
  return module;
}

}  // namespace

std::vector<std::pair<std::string, Module>> cases() {
  return {{"add", add()},         {"greet", greet()},     {"scalars", scalars()}, {"vectors", vectors()},
          {"counter", counter()}, {"imports", imports()}, {"edges", edges()}};
}

}  // namespace wasmbind::test
