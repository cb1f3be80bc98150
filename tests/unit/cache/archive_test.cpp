// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/archive.h"

#include <gtest/gtest.h>

#include <map>
#include <vector>

namespace wasmbind::cache {
namespace {

enum class Colour { red, green };

struct Leaf {
  std::string text;
  bool flag = false;
  bool operator==(const Leaf&) const = default;
};

struct Tree {
  Colour colour = Colour::red;
  std::int64_t number = 0;
  std::vector<Leaf> leaves;
  std::optional<Leaf> best;
  std::vector<Tree> branches;
  bool operator==(const Tree&) const = default;
};

Tree number(std::int64_t number) {
  Tree tree;
  tree.number = number;
  return tree;
}

const Tree sample{Colour::green, -5, {{"a", true}, {std::string("\0b", 2)}}, Leaf{"best"}, {number(0), number(7)}};

TEST(Archive, GivesBackWhatWasWritten) {
  const std::string bytes = bytesOf(sample);
  std::string_view rest = bytes;
  Tree tree{Colour::red, 1, {{"other"}}, Leaf{}, {}};
  EXPECT_TRUE(read(rest, tree));
  EXPECT_EQ(tree, sample);
  EXPECT_TRUE(rest.empty());
}

TEST(Archive, EmptiesWhatIsEmptyInTheBytes) {
  const std::string bytes = bytesOf(Tree{});
  std::string_view rest = bytes;
  Tree tree = sample;
  EXPECT_TRUE(read(rest, tree));
  EXPECT_EQ(tree, Tree{});
}

TEST(Archive, NoticesMissingBytes) {
  const std::string bytes = bytesOf(sample);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    std::string_view rest(bytes.data(), size);
    Tree tree;
    EXPECT_FALSE(read(rest, tree)) << size;
  }
}

TEST(Archive, TellsPiecesApart) {
  EXPECT_NE(bytesOf("ab", "c"), bytesOf("a", "bc"));
  EXPECT_EQ(bytesOf("ab"), bytesOf(std::string("ab")));
  EXPECT_NE(bytesOf(std::map<std::string, std::string>{{"a", "b"}}),
            bytesOf(std::map<std::string, std::string>{{"ab", ""}}));
}

TEST(Archive, LayoutsTellStructsApart) {
  EXPECT_EQ(layoutOf<Leaf>(), "{s1i}");
  EXPECT_EQ(layoutOf<std::vector<std::optional<double>>>(), "[?8f]");
  EXPECT_NE(layoutOf<Tree>(), layoutOf<Leaf>());
}

}  // namespace
}  // namespace wasmbind::cache
