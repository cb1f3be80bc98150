// SPDX-License-Identifier: MIT OR Apache-2.0
#include "attributes/table.h"

#include <gtest/gtest.h>

namespace wasmbind::attributes {
namespace {

TEST(Table, FindsEveryRowByItsName) {
  for (const Row& row : table()) EXPECT_EQ(&rowOf(find(row.name).value()), &row);
  EXPECT_EQ(find("exprot"), std::nullopt);
  EXPECT_EQ(find(""), std::nullopt);
}

TEST(Table, NamesOnlyKnownAttributes) {
  for (const Row& row : table()) {
    for (std::string_view list : {row.excludes, row.needs}) {
      while (!list.empty()) {
        std::size_t end = std::min(list.find(' '), list.size());
        EXPECT_NE(find(list.substr(0, end)), std::nullopt) << row.name << " mentions '" << list.substr(0, end) << "'";
        list.remove_prefix(std::min(end + 1, list.size()));
      }
    }
  }
}

TEST(Table, NoAttributeExcludesWhatItNeeds) {
  for (const Row& row : table())
    if (!row.needs.empty()) {
      EXPECT_FALSE(lists(row.excludes, row.needs)) << row.name;
      EXPECT_FALSE(lists(rowOf(find(row.needs).value()).excludes, row.name)) << row.name;
    }
}

TEST(Table, EveryRowIsComplete) {
  for (const Row& row : table()) {
    EXPECT_FALSE(row.doc.empty()) << row.name;
    EXPECT_NE(row.places, nowhere) << row.name;
    EXPECT_LE(row.minimum, row.maximum) << row.name;
    EXPECT_EQ(row.maximum > 0, !row.argument.empty()) << row.name;
    EXPECT_EQ(row.misplacedIn != nowhere, !row.misplaced.empty()) << row.name;
  }
}

TEST(Nearest, SuggestsWhatIsAFewLettersAway) {
  EXPECT_EQ(nearest("exprot"), "export");
  EXPECT_EQ(nearest("Export"), "export");
  EXPECT_EQ(nearest("read_only"), "readonly");
  EXPECT_EQ(nearest("string_enums"), "string_enum");
  EXPECT_EQ(nearest("gettr"), "getter");
}

TEST(Nearest, StaysSilentAboutOtherWords) {
  EXPECT_EQ(nearest("zzzzzzz"), "");
  EXPECT_EQ(nearest("xy"), "");
  EXPECT_EQ(nearest("bindings"), "");
}

TEST(Lists, ComparesWholeWords) {
  EXPECT_TRUE(lists("export import", "import"));
  EXPECT_TRUE(lists("export", "export"));
  EXPECT_FALSE(lists("reexport", "export"));
  EXPECT_FALSE(lists("", "export"));
}

TEST(DescribePlaces, ReadsLikeAPhrase) {
  EXPECT_EQ(describePlaces(function), "a function");
  EXPECT_EQ(describePlaces(function | class_), "a function or a class");
  EXPECT_EQ(describePlaces(function | class_ | enum_), "a function, a class or an enum");
}

}  // namespace
}  // namespace wasmbind::attributes
