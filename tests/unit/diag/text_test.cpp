// SPDX-License-Identifier: MIT OR Apache-2.0
#include "diag/text.h"

#include <gtest/gtest.h>

namespace wasmbind::diag {
namespace {

TextOptions quoting(std::string line) {
  TextOptions options;
  options.lines = [line](const std::string&, unsigned) { return line; };
  return options;
}

TEST(RenderText, QuotesTheLineAndUnderlinesTheRange) {
  Diagnostic diagnostic = error("type-cannot-cross", "type 'FILE *' cannot cross", "use a number");
  diagnostic.range = {"a.cpp", 3, 5, 11};
  EXPECT_EQ(renderText(diagnostic, quoting("int f(FILE* x);")),
            "a.cpp:3:5: error: type 'FILE *' cannot cross\n"
            "    3 | int f(FILE* x);\n"
            "      |     ^~~~~~\n"
            "hint: use a number\n");
}

TEST(RenderText, KeepsTabsAndCountsCharacters) {
  Diagnostic diagnostic = error("x", "m");
  diagnostic.range = {"a.cpp", 1, 4, 6};  // the two bytes of é stand before
  EXPECT_EQ(renderText(diagnostic, quoting("\t\xc3\xa9zz")),
            "a.cpp:1:4: error: m\n"
            "    1 | \t\xc3\xa9zz\n"
            "      | \t ^~\n");
}

TEST(RenderText, ShowsNotesAndFixIts) {
  Diagnostic diagnostic = error("x", "m");
  diagnostic.range = {"a.cpp", 1, 1, 2};
  diagnostic.fixIts.push_back({{"a.cpp", 1, 3, 3}, "new"});
  diagnostic.notes.push_back({"first one is here", {"b.h", 7, 2, 3}});
  EXPECT_EQ(renderText(diagnostic, quoting("abcdef")),
            "a.cpp:1:1: error: m\n"
            "    1 | abcdef\n"
            "      | ^\n"
            "      |   new\n"
            "b.h:7:2: note: first one is here\n"
            "    7 | abcdef\n"
            "      |  ^\n");
}

TEST(RenderText, NamesTheProgramWhenThereIsNoPlace) {
  EXPECT_EQ(renderText(error("x", "no such thing")), "wasmbind: error: no such thing\n");
  EXPECT_EQ(renderText(error("x", "cannot read", {}, "m.wasm")), "m.wasm: error: cannot read\n");
}

TEST(RenderText, PrintsWhatAnotherToolHasRendered) {
  Diagnostic diagnostic;
  diagnostic.message = "not shown";
  diagnostic.rendered = "a.cpp:1:1: error: from clang";
  EXPECT_EQ(renderText(diagnostic), "a.cpp:1:1: error: from clang\n");
}

TEST(RenderText, ColoursOnlyWhenAsked) {
  TextOptions options;
  EXPECT_EQ(renderText(error("x", "m"), options).find('\x1b'), std::string::npos);
  options.colour = true;
  EXPECT_NE(renderText(error("x", "m"), options).find("\x1b[1;31m"), std::string::npos);
}

}  // namespace
}  // namespace wasmbind::diag
