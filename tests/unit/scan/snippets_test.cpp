// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/relative_imports.h"
#include "scanned.h"

namespace wasmbind::scan {
namespace {

using Texts = std::vector<std::string>;

TEST(Snippets, RelativeImportsOfEveryForm) {
  EXPECT_EQ(relativeImports(R"(
    import a from "./a.js";
    import * as b from '../b.js';
    import "./c.js";
    export { d } from "./d/d.js";
    const e = await import("./e.js");
    import left from "left";
  )"),
            (Texts{"./a.js", "../b.js", "./c.js", "./d/d.js", "./e.js"}));
}

TEST(Snippets, OtherStringsAndCommentsAreNoImports) {
  EXPECT_EQ(relativeImports(R"(
    // import a from "./a.js";
    /* as in
     * import b from "./b.js" */
    const c = "./c.js";
    open("./d.js");
    transform("./e.js");
  )"),
            Texts{});
  EXPECT_EQ(relativeImports("import \"./open"), Texts{});
}

TEST(Snippets, InlineTextIsAFileCalledAsItsNamespace) {
  model::Module module = scanned(R"(
    namespace [[wasm::import, wasm::inline_js("export const f = 1;")]] tool { void f(); namespace inner { void g(); } })");
  ASSERT_EQ(module.snippets.size(), 1u);
  const model::Snippet& snippet = module.snippets[0].snippet;
  ASSERT_EQ(snippet.files.size(), 1u);
  EXPECT_EQ(snippet.files[0].path, "tool.js");
  EXPECT_EQ(snippet.files[0].text, "export const f = 1;");
  ASSERT_EQ(module.functions.size(), 2u);
  for (const model::Function& function : module.functions) {
    EXPECT_TRUE(function.source.isSnippet);
    EXPECT_EQ(function.source.module, snippet.key);
  }
  EXPECT_EQ(module.functions[0].jsNamespace, Texts{});
  EXPECT_EQ(module.functions[1].jsNamespace, Texts{"inner"});
}

TEST(Snippets, MissingFilesAreNoted) {
  model::Module module = scanned(R"([[wasm::import, wasm::module("./not-there.js")]] void f();)");
  ASSERT_EQ(module.snippets.size(), 1u);
  EXPECT_EQ(module.snippets[0].missing, Texts{"./not-there.js"});
}

TEST(Snippets, PackagesAndAddressesAreNone) {
  model::Module module = scanned(R"(
    [[wasm::import, wasm::module("lodash")]] void a();
    [[wasm::import, wasm::module("https://example.org/b.js")]] void b();)");
  EXPECT_TRUE(module.snippets.empty());
  EXPECT_EQ(module.functions[0].source.module, "lodash");
  EXPECT_FALSE(module.functions[0].source.isSnippet);
}

}  // namespace
}  // namespace wasmbind::scan
