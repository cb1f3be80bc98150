// SPDX-License-Identifier: MIT OR Apache-2.0
#include "descriptor/json.h"

#include <gtest/gtest.h>

#include "sample_interface.h"

namespace wasmbind::descriptor {
namespace {

TEST(ToJson, PrintsWhatTheModulePromises) {
  model::Interface interface;
  interface.functions = {testing::exported("add", "_Z3addi", "a.cpp:1:5", {testing::border(model::TypeCode::i32)})};
  interface.functions[0].finalSymbol = "add";
  interface.classes = {testing::counter()};
  std::string json = toJson(interface);
  for (std::string_view part :
       {"\"name\": \"add\"", "\"finalSymbol\": \"add\"", "\"code\": \"i32\"", "\"member\": \"constructor\"",
        "\"key\": \"7Counter\"", "\"location\": \"a.cpp:1:5\"", "\"hasInitialize\": false"})
    EXPECT_NE(json.find(part), std::string::npos) << part << "\n" << json;
  EXPECT_EQ(json.back(), '\n');
}

TEST(ToJson, MendsTextThatIsNotUtf8) {
  model::Interface interface;
  interface.typescript = {"a\xff"};
  EXPECT_NE(toJson(interface).find("a\xef\xbf\xbd"), std::string::npos);
}

}  // namespace
}  // namespace wasmbind::descriptor
