// SPDX-License-Identifier: MIT OR Apache-2.0
#include "model/camel_case.h"

#include <gtest/gtest.h>

namespace wasmbind::model {
namespace {

TEST(CamelCase, JoinsWords) {
  EXPECT_EQ(camelCase("item_count"), "itemCount");
  EXPECT_EQ(camelCase("to_utf_8"), "toUtf8");
  EXPECT_EQ(camelCase("a__b"), "aB");
  EXPECT_EQ(camelCase("Get_Value"), "GetValue");
}

TEST(CamelCase, KeepsWhatHasNoWords) {
  for (const char* name : {"already", "alreadyCamel", "MAX_SIZE", "_", "__", "X_1", "operator==", ""})
    EXPECT_EQ(camelCase(name), name);
  EXPECT_EQ(camelCase("_private_part_"), "_privatePart_");
}

TEST(PascalCase, StartsWithACapital) {
  EXPECT_EQ(pascalCase("kd_tree"), "KdTree");
  EXPECT_EQ(pascalCase("point"), "Point");
  EXPECT_EQ(pascalCase("RGB"), "RGB");
  EXPECT_EQ(pascalCase("_x_y"), "_XY");
}

TEST(ApplyCamelCase, RenamesParametersInCommentsToo) {
  Module module;
  Function function;
  function.name = "add_all";
  function.comment.text = "Adds first_number.\n\\param[in] first_number one; see \\p first_number_too";
  function.parameters.resize(1);
  function.parameters[0].name = "first_number";
  function.attributes.list.push_back({Attr::export_, {}, {}});
  module.functions.push_back(function);
  applyCamelCase(module);
  EXPECT_EQ(module.functions[0].attributes.find(Attr::name)->arguments[0], "addAll");
  EXPECT_EQ(module.functions[0].parameters[0].name, "firstNumber");
  EXPECT_EQ(module.functions[0].comment.text,
            "Adds first_number.\n\\param[in] firstNumber one; see \\p first_number_too");
}

TEST(ApplyCamelCase, KeepsGivenNamesAndImports) {
  Module module;
  Function given, import;
  given.name = "a_b";
  given.attributes.list.push_back({Attr::export_, {"own_name"}, {}});
  import.name = "c_d";
  import.isImport = true;
  import.attributes.list.push_back({Attr::import, {}, {}});
  module.functions = {given, import};
  applyCamelCase(module);
  EXPECT_EQ(module.functions[0].attributes.list.size(), 1u);
  EXPECT_EQ(module.functions[1].attributes.list.size(), 1u);
}

}  // namespace
}  // namespace wasmbind::model
