// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/glue.h"

#include <gtest/gtest.h>

#include "interface_builder.h"

namespace wasmbind::glue {
namespace {

using enum model::TypeCode;

std::string printed(const model::Interface& interface, const std::string& target, const std::string& file) {
  auto files = glue(interface, {.name = "demo", .target = target});
  if (!files) return files.error()[0].message;
  for (const GeneratedFile& generated : *files)
    if (generated.name == file) return generated.text;
  return "no file " + file;
}

model::Interface withFunction(model::Callable function) {
  model::Interface interface;
  interface.functions.push_back(std::move(function));
  return interface;
}

TEST(Glue, NumbersNeedNoHelperButTheirCheck) {
  model::Interface interface =
      withFunction(callable("add", {parameter("a", type(i32)), parameter("b", type(i32))}, type(i32)));
  interface.mayTrap = interface.functions[0].mayTrap = false;
  std::string script = printed(interface, "web", "demo.js");
  EXPECT_NE(script.find("export const add = (a, b) => {\n"
                        "  if (typeof a !== \"number\") throwArgument(\"add\", \"a\", \"a number\", a);\n"
                        "  if (typeof b !== \"number\") throwArgument(\"add\", \"b\", \"a number\", b);\n"
                        "  return wasm.add(a, b);\n};\n"),
            std::string::npos)
      << script;
  EXPECT_EQ(script.find("Memory0"), std::string::npos);
}

TEST(Glue, CallsThatMayEndTheModuleNoticeIt) {
  std::string script = printed(withFunction(callable("f", {}, type(void_))), "web", "demo.js");
  EXPECT_NE(script.find("  } catch (error) {\n    throw afterThrow(error);\n  }\n"), std::string::npos) << script;
}

TEST(Glue, NothingLooksForTheEndOfAModuleThatNoCallCanEnd) {
  model::Interface interface = withFunction(callable("f", {}, type(void_)));
  EXPECT_NE(printed(interface, "web", "demo.js").find("terminated"), std::string::npos);
  interface.functions[0].mayTrap = false;  // only what no call leads to may trap
  for (const auto& [target, file] : {std::pair("web", "demo.js"), std::pair("nodejs", "demo.cjs")}) {
    const std::string script = printed(interface, target, file);
    EXPECT_EQ(script.find("terminat"), std::string::npos) << script;
  }
  interface.hasInitialize = true;
  EXPECT_NE(printed(interface, "web", "demo.js").find("terminated"), std::string::npos);
}

TEST(Glue, ReservedWordsKeepTheirNameOutside) {
  model::Interface interface = withFunction(callable("delete", {}, type(void_)));
  EXPECT_NE(printed(interface, "web", "demo.js").find("export { delete_ as delete };"), std::string::npos);
  EXPECT_NE(
      printed(interface, "web", "demo.d.ts").find("declare function delete_(): void;\nexport { delete_ as delete };"),
      std::string::npos);
  EXPECT_NE(printed(interface, "nodejs", "demo.cjs").find("exports.delete = delete_;"), std::string::npos);
}

TEST(Glue, ParametersDoNotHideWhatTheBodyNeeds) {
  std::string script =
      printed(withFunction(callable("f", {parameter("wasm", type(i32)), parameter("ptr1", type(string))}, type(void_))),
              "web", "demo.js");
  EXPECT_NE(script.find("const f = (wasm_, ptr1) => {"), std::string::npos) << script;
  EXPECT_NE(script.find("const ptr1_ = passStringToWasm0(ptr1);"), std::string::npos) << script;
  EXPECT_NE(script.find("throwArgument(\"f\", \"wasm\", \"a number\", wasm_)"), std::string::npos) << script;
}

TEST(Glue, TheTargetsOwnNamesAreRefused) {
  EXPECT_NE(printed(withFunction(callable("initSync", {}, type(void_))), "web", "demo.js").find("'initSync'"),
            std::string::npos);
}

TEST(Glue, ImportsNothingSuppliesAreRefused) {
  model::Interface interface;
  interface.rawImports.push_back({"env", "missing"});
  EXPECT_EQ(printed(interface, "web", "demo.js"), "the module imports 'env.missing', which nothing supplies");
}

}  // namespace
}  // namespace wasmbind::glue
