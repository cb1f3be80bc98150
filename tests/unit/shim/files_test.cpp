// SPDX-License-Identifier: MIT OR Apache-2.0
#include "shim/files.h"

#include <gtest/gtest.h>

namespace wasmbind::shim {
namespace {

TEST(Files, PlacesNameThemByNumber) {
  const std::string payload = "a(" + location({"a \"b\".cpp", 3, 5}) + ", " + location({"a.h", 10, 1}) + ", " +
                              location({"a \"b\".cpp", 4, 6}) + ")";
  std::vector<std::string> files;
  EXPECT_EQ(liftFiles(payload, files), "a(\"0:3:5\", \"1:10:1\", \"0:4:6\")");
  EXPECT_EQ(files, (std::vector<std::string>{"a \"b\".cpp", "a.h"}));
}

TEST(Files, NamesAreLiteralsWithoutEscapesForCharacters) {
  EXPECT_EQ(fileNames({"a.cpp", "Größe/\"b\\.h"}), "\"\\n\" \"a.cpp\" \"\\n\" \"Größe/\\\"b\\\\.h\"");
  EXPECT_EQ(fileNames({"a\nb\xff.h"}), "\"\\n\" \"a?b\xef\xbf\xbd.h\"");
}

TEST(Files, PayloadsWithoutPlacesStayAsTheyAre) {
  std::vector<std::string> files;
  EXPECT_EQ(liftFiles("describe::typescript(\"0:1:2\")", files), "describe::typescript(\"0:1:2\")");
  EXPECT_TRUE(files.empty());
}

}  // namespace
}  // namespace wasmbind::shim
