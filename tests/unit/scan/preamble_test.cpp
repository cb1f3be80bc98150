// SPDX-License-Identifier: MIT OR Apache-2.0
#include <algorithm>

#include "pch_memory.h"

namespace wasmbind::scan {
namespace {

class PreambleTest : public PchTest {
 protected:
  ScanOptions options(std::string code, PchStore* preamblePchs) {
    ScanOptions options = PchTest::options(std::move(code));
    options.preamblePchs = preamblePchs;
    return options;
  }

  /// The result without a PCH, which must be the same when one is built and when it is used.
  std::string scanEachWay(const std::string& code) {
    const std::string plain = scanText(options(code, nullptr));
    EXPECT_EQ(scanText(options(code, &kept)), plain) << "when it is made";
    EXPECT_EQ(scanText(options(code, &kept)), plain) << "when it is used";
    return plain;
  }
};

TEST_F(PreambleTest, ResultsAreThoseOfAWholeParse) {
  write("api.h",
        "#pragma once\n#include <string>\n"
        "/// Greets.\n[[wasm::export]] std::string greet(const std::string& name);\n"
        "namespace [[wasm::export]] shapes {\n/// A box.\nclass [[wasm::export]] Box {\n public:\n  Box(double side = "
        "1);\n"
        "  double side() const { return side_; }\n private:\n  double side_;\n};\n}\n");
  const std::string text = scanEachWay(
      "// Text before.\n#define EXPORT [[wasm::export]]\n#include <vector>\n#include \"api.h\"\n\n"
      "EXPORT std::vector<double> sides(const std::vector<std::string>& names);\n"
      "namespace shapes { EXPORT double area(const Box& box) { return box.side() * box.side(); } }\n");
  for (const char* name : {"\"greet\"", "\"Box\"", "\"sides\"", "\"area\"", "Greets.", "A box."})
    EXPECT_NE(text.find(name), text.npos) << name;
  EXPECT_TRUE(kept.hasPch());
  EXPECT_EQ(kept.finds, 1);
}

TEST_F(PreambleTest, TheTextAfterItMayChange) {
  scanText(options("#include <string>\n[[wasm::export]] int a();\n", &kept));
  const std::string text = scanText(options("#include <string>\n[[wasm::export]] std::string b();\n", &kept));
  EXPECT_EQ(kept.finds, 1);
  EXPECT_EQ(text, scanText(options("#include <string>\n[[wasm::export]] std::string b();\n", nullptr)));
}

TEST_F(PreambleTest, ConditionsMayBeOpenWhereItEnds) {
  scanEachWay(
      "#include <vector>\n#ifdef __wasm__\n#include <string>\n[[wasm::export]] int a();\n#else\nint b(\n#endif\n"
      "[[wasm::export]] int c();\n");
  EXPECT_TRUE(kept.hasPch());
}

TEST_F(PreambleTest, ASourceMayIncludeItself) {
  write("self.cpp",
        "#ifndef INNER\n#define INNER\n#include \"self.cpp\"\n[[wasm::export]] int a();\n#else\n"
        "[[wasm::export]] int b();\n#endif\n");
  ScanOptions options = this->options({}, nullptr);
  options.text.reset();
  options.source = (folder->path() / "self.cpp").string();
  const std::string plain = scanText(options);
  EXPECT_NE(plain.find("\"b\""), plain.npos);
  options.preamblePchs = &kept;
  EXPECT_EQ(scanText(options), plain);
  EXPECT_EQ(scanText(options), plain);
}

TEST_F(PreambleTest, MistakesInHeadersAreReportedEachTime) {
  write("misspelt.h", "[[wasm::exprot]] int a();\n");
  EXPECT_NE(scanEachWay("#include \"misspelt.h\"\n[[wasm::export]] int b();\n").find("exprot"), std::string::npos);
  EXPECT_FALSE(kept.hasPch());
}

TEST_F(PreambleTest, MisplacedAttributesInHeadersAreReportedEachTime) {
  write("misplaced.h", "#pragma once\ntemplate <typename T> [[wasm::export]] T a(T);\n");
  EXPECT_NE(scanEachWay("#include \"misplaced.h\"\n[[wasm::export]] int b();\n").find("misplaced.h"),
            std::string::npos);
}

TEST_F(PreambleTest, ErrorsInHeadersAreReportedEachTime) {
  write("broken.h", "int a( {\n");
  EXPECT_NE(scanEachWay("#include \"broken.h\"\n[[wasm::export]] int b();\n").find("broken.h"), std::string::npos);
  EXPECT_FALSE(kept.hasPch());
  kept.kept.clear();
  EXPECT_NE(scanEachWay("#include \"missing.h\"\n[[wasm::export]] int b();\n").find("missing.h"), std::string::npos);
  EXPECT_FALSE(kept.hasPch());
}

TEST_F(PreambleTest, EachScanReportsItsDependencies) {
  write("api.h", "[[wasm::export]] int a();\n");
  const std::string code = "#include \"api.h\"\n[[wasm::export]] int b();\n";
  for (int round = 0; round < 2; ++round) {
    std::vector<FileDependency> dependencies;
    ScanOptions options = this->options(code, &kept);
    options.dependencies = &dependencies;
    scanText(options);
    const std::string header = (folder->path() / "api.h").string();
    EXPECT_TRUE(std::ranges::any_of(dependencies, [&](const FileDependency& dependency) {
      return dependency.path == header && dependency.isThere;
    }));
    EXPECT_TRUE(std::ranges::none_of(
        dependencies, [](const FileDependency& dependency) { return dependency.path.contains("wasmbind "); }));
  }
  EXPECT_EQ(kept.finds, 1);
}

TEST_F(PreambleTest, FilesHaveTheNamesThatAWholeParseGivesThem) {
  std::filesystem::create_directory(folder->path() / "inner");
  write("inner/api.h", "#pragma once\n#include \"../types.h\"\n[[wasm::export]] void a(Type);\n");
  write("types.h", "#pragma once\nenum class [[wasm::export]] Type { one };\n");
  for (const char* include : {"#include \"inner/api.h\"", "#include \"./inner/api.h\"", "#include <api.h>"}) {
    ScanOptions options = optionsFor(std::string(include) + "\n[[wasm::export]] void b(Typ);\nstruct Type {};\n");
    options.workingDirectory = folder->path().string();
    options.arguments.insert(options.arguments.end(), {"-I", "inner"});
    for (bool isRight : {false, true}) {
      if (isRight) options.text = std::string(include) + "\n[[wasm::export]] void b(Type);\n";
      options.preamblePchs = nullptr;
      const std::string plain = scanText(options);
      EXPECT_EQ(plain.find(folder->path().string()), plain.npos) << plain;
      MemoryPchStore own;
      options.preamblePchs = &own;
      EXPECT_EQ(scanText(options), plain) << include;
      EXPECT_EQ(scanText(options), plain) << include;
      EXPECT_TRUE(own.hasPch());
    }
  }
}

TEST_F(PreambleTest, NoPchIfItWouldBeReadTwice) {
  write("first.h", "int first;\n");
  ScanOptions options = this->options("#include <string>\n[[wasm::export]] std::string a();\n", &kept);
  options.arguments.insert(options.arguments.end(), {"-include", "first.h"});
  scanText(options);
  EXPECT_TRUE(kept.kept.empty());
}

TEST_F(PreambleTest, SourcesWithoutIncludesHaveNone) {
  scanText(options("#define EXPORT [[wasm::export]]\nEXPORT int a();\n", &kept));
  EXPECT_TRUE(kept.kept.empty());
}

/// The sources of the golden tests, which have everything that can be annotated.
TEST_F(PreambleTest, AllGoldenSourcesScanAlike) {
  if (std::getenv("WASMBIND_SLOW_TESTS") == nullptr) GTEST_SKIP() << "slow: ./dev test unit runs it";
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(WASMBIND_SOURCE "/testdata/golden")) {
    ScanOptions options = optionsForFile(entry.path() / "input.cpp");
    const std::string plain = scanText(options);
    MemoryPchStore own;
    options.preamblePchs = &own;
    EXPECT_EQ(scanText(options), plain) << options.source;
    EXPECT_EQ(scanText(options), plain) << options.source;
    count += own.finds;
  }
  EXPECT_GT(count, 20);
}

}  // namespace
}  // namespace wasmbind::scan
