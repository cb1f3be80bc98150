// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/js/doc.h"

#include <gtest/gtest.h>

namespace wasmbind::glue {
namespace {

std::string rendered(const std::string& comment, const std::vector<DocParameter>& parameters = {},
                     const std::string& returns = "") {
  return text(renderDoc(parseDoc(comment), parameters, returns));
}

TEST(Doc, OneLineStaysOneLine) { EXPECT_EQ(rendered(" Adds."), "/** Adds. */\n"); }

TEST(Doc, NothingToSayPrintsNothing) { EXPECT_EQ(rendered(""), ""); }

TEST(Doc, CommandsBecomeTags) {
  EXPECT_EQ(
      rendered(
          " \\brief Divides.\n \\param a the \\c dividend\n   of the two\n @param[in] b - divisor\n \\return quotient\n"
          " \\throws std::domain_error when b is 0\n \\deprecated use div2",
          {{"a", "a", "number"}, {"b", "b_", "number"}}, "number"),
      "/**\n * Divides.\n *\n * @param {number} a - the `dividend` of the two\n * @param {number} b_ - divisor\n"
      " * @returns {number} quotient\n * @throws std::domain_error when b is 0\n * @deprecated use div2\n */\n");
}

TEST(Doc, TypesAreLeftOutOfDeclarations) {
  EXPECT_EQ(rendered("\\param a first\n\\returns sum", {{"a", "a", ""}, {"b", "b", ""}}),
            "/**\n * @param a - first\n * @returns sum\n */\n");
}

TEST(Doc, CodeBlocksAndParagraphsSurvive) {
  EXPECT_EQ(rendered(" One.\n\n Two:\n \\code\n   f(1);\n \\endcode"),
            "/**\n * One.\n *\n * Two:\n * ```cpp\n *    f(1);\n * ```\n */\n");
}

TEST(Doc, TheEndOfACommentCannotComeFromInside) { EXPECT_EQ(rendered("a */ b"), "/** a *\\/ b */\n"); }

TEST(Doc, UnknownCommandsAndMailAddressesStayText) {
  EXPECT_EQ(rendered("\\frobnicate now\nask me@x.org"), "/**\n * \\frobnicate now\n * ask me@x.org\n */\n");
}

}  // namespace
}  // namespace wasmbind::glue
