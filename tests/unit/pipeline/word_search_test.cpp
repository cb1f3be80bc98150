// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/word_search.h"

#include <gtest/gtest.h>

namespace wasmbind::pipeline {
namespace {

bool mentions(std::string_view text) {
  Mention mention;
  mention.look(text);
  return mention.isPossible();
}

TEST(Mention, IsTheWordAlone) {
  EXPECT_TRUE(mentions("[[wasm::export]]"));
  EXPECT_TRUE(mentions("[[using/**/wasm/**/: export]]"));
  EXPECT_TRUE(mentions("wasm"));
  EXPECT_FALSE(mentions(""));
  EXPECT_FALSE(mentions("#include <wasm_simd128.h>\n#ifdef __wasm__\nint wasmbind, xwasm, wasm2, \xc3\xa4wasm;"));
}

TEST(Mention, GoesOnInTheNextLine) {
  EXPECT_TRUE(mentions("[[wa\\\nsm::export]]"));
  EXPECT_TRUE(mentions("[[wa\\\r\nsm::export]]"));
  EXPECT_TRUE(mentions("[[w\\  \na\\\n\\\nsm::export]]"));
  EXPECT_FALSE(mentions("wa\\\n sm \\ wa\nsm wa\\xsm"));
}

TEST(Mention, MayBePastedTogether) {
  EXPECT_TRUE(mentions("#define JOIN(a, b) a##b\n[[JOIN(wa, sm)::export]]"));
  EXPECT_TRUE(mentions("#define JOIN(a, b, c) a%:%:b%:%:c\n[[JOIN(w, a, sm)::export]]"));
  EXPECT_FALSE(mentions("#define JOIN(a, b) a##b\nJOIN(wa, x)"));
  EXPECT_FALSE(mentions("int wa, sm;"));
}

TEST(Mention, PiecesMayComeFromSeveralTexts) {
  Mention mention;
  mention.look("#define JOIN(a, b) a##b");
  mention.look("#define FIRST wa");
  EXPECT_FALSE(mention.isPossible());
  mention.look("#define SECOND sm");
  EXPECT_TRUE(mention.isPossible());
}

TEST(Mention, SystemHeadersPasteOtherThings) {
  Mention mention;
  mention.lookAtSystem("#define JOIN(a, b) a##b\nint wa, sm;\n#ifdef __wasm__");
  mention.look("int wa, sm;");
  EXPECT_FALSE(mention.isPossible());
  mention.lookAtSystem("namespace wasm {}");
  EXPECT_TRUE(mention.isPossible());
}

}  // namespace
}  // namespace wasmbind::pipeline
