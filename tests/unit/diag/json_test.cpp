// SPDX-License-Identifier: MIT OR Apache-2.0
#include "diag/json.h"

#include <gtest/gtest.h>

namespace wasmbind::diag {
namespace {

TEST(RenderJson, LeavesOutWhatIsEmpty) {
  EXPECT_EQ(renderJson({error("bad", "m")}, 0), R"([{"severity":"error","id":"bad","message":"m"}])");
  EXPECT_EQ(renderJson({}, 0), "[]");
}

TEST(RenderJson, WritesRangesNotesAndFixIts) {
  Diagnostic diagnostic = error("bad", "m", "h");
  diagnostic.range = {"a.cpp", 1, 2, 3};
  diagnostic.notes.push_back({"n", {}});
  diagnostic.fixIts.push_back({{"a.cpp", 1, 2, 2}, ""});
  EXPECT_EQ(
      renderJson({diagnostic}, 0),
      R"([{"severity":"error","id":"bad","message":"m","range":{"file":"a.cpp","line":1,"column":2,"endColumn":3},)"
      R"("hint":"h","notes":[{"message":"n"}],)"
      R"("fixIts":[{"range":{"file":"a.cpp","line":1,"column":2,"endColumn":2},"text":""}]}])");
}

TEST(RenderJson, ReplacesWhatIsNotUtf8) {
  EXPECT_NE(renderJson({error("bad", "\xff")}, 0).find("\xef\xbf\xbd"), std::string::npos);
}

}  // namespace
}  // namespace wasmbind::diag
