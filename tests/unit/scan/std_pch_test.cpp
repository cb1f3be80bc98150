// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/std_pch.h"

#include <algorithm>

#include "pch_memory.h"

namespace wasmbind::scan {
namespace {

class StdPchTest : public PchTest {
 protected:
  ScanOptions options(std::string code) {
    ScanOptions options = PchTest::options(std::move(code));
    options.stdPchs = &kept;
    return options;
  }

  /// The same result with and without the standard PCH.
  std::string scanBothWays(const std::string& code) {
    const std::string plain = scanText(PchTest::options(code));
    EXPECT_EQ(scanText(options(code)), plain);
    return plain;
  }
};

TEST_F(StdPchTest, IsThereForEachStandard) {
  for (const char* standard : {"c++11", "c++14", "c++17", "c++20", "c++23", "c++26"}) {
    kept.kept.clear();
    ScanOptions options = this->options("#include <string>\n[[wasm::export]] std::string a();\n");
    options.arguments.push_back("-std=" + std::string(standard));
    scanText(options);
    EXPECT_TRUE(kept.hasPch()) << standard;
    EXPECT_FALSE(kept.kept.begin()->second.mayHaveAnnotations) << standard;
  }
}

TEST_F(StdPchTest, ManySourcesShareIt) {
  scanBothWays("#include <string>\n[[wasm::export]] std::string a();\n");
  scanBothWays("#include <vector>\n[[wasm::export]] std::vector<int> b();\n");
  EXPECT_TRUE(kept.hasPch());
  EXPECT_EQ(kept.finds, 1);
}

TEST_F(StdPchTest, OtherHeadersAreReadAfterIt) {
  write("api.h",
        "#pragma once\n#include <string>\nnamespace [[wasm::export]] api {\n/// Greets.\n[[wasm::export]] std::string "
        "greet(const std::string& name);\n}\n");
  const std::string text =
      scanBothWays("#include <map>\n#include \"api.h\"\nnamespace api { [[wasm::export]] int a(); }\n");
  for (const char* name : {"\"greet\"", "\"a\"", "Greets."}) EXPECT_NE(text.find(name), text.npos) << name;
  EXPECT_TRUE(kept.hasPch());
}

TEST_F(StdPchTest, WhatReopensItsNamespacesIsSeen) {
  const std::string text = scanBothWays(
      "#include <string>\nnamespace std { [[wasm::export]] int a(); }\n"
      "extern \"C\" { [[wasm::export]] int b(); }\n");
  EXPECT_NE(text.find("\"a\""), text.npos);
  EXPECT_NE(text.find("\"b\""), text.npos);
}

TEST_F(StdPchTest, NamesThatAreAmbiguousWithItAreNotWithout) {
  const std::string text = scanBothWays(
      "#include <string>\nusing namespace std;\nstruct any { int a; };\n[[wasm::export]] int b(any* c);\n");
  EXPECT_EQ(text.find("ambiguous"), text.npos);
  EXPECT_TRUE(kept.hasPch());
}

TEST_F(StdPchTest, ErrorsAreThoseOfTheSourceAlone) {
  const std::string text = scanBothWays("#include <string>\n[[wasm::export]] std::strin a();\n");
  EXPECT_NE(text.find("did you mean"), text.npos);
  EXPECT_EQ(text.find("std pch"), text.npos);
}

TEST_F(StdPchTest, MistakesAreReportedWithIt) {
  write("misspelt.h", "[[wasm::exprot]] int a();\n");
  EXPECT_NE(scanBothWays("#include <string>\n#include \"misspelt.h\"\n[[wasm::export]] int b();\n").find("exprot"),
            std::string::npos);
  EXPECT_TRUE(kept.hasPch());
}

TEST_F(StdPchTest, MacrosThatConfigureHeadersPreventIt) {
  scanText(options("#define _LIBCPP_ENABLE_ASSERTIONS 1\n#include <string>\n[[wasm::export]] int a();\n"));
  EXPECT_TRUE(kept.kept.empty());
}

TEST_F(StdPchTest, ConditionsAreThoseOfTheSourceAlone) {
  write("first.h", "#pragma once\n#include <cstddef>\n");
  for (const char* condition :
       {"#ifdef __cpp_lib_expected", "#ifndef _LIBCPP_VECTOR", "#if defined(_LIBCPP_MAP)",
        "#if __cpp_lib_optional >= 201606L", "#if 0\n#elif defined _LIBCPP_SPAN\n#elif __cpp_lib_span > 1",
        "#if 0\n#elifdef EXIT_FAILURE", "#if 0\n#elifndef EXIT_FAILURE"})
    scanBothWays("#include \"first.h\"\n" + std::string(condition) +
                 "\n[[wasm::export]] int a();\n#else\n[[wasm::export]] int b();\n#endif\n");
}

TEST_F(StdPchTest, FunctionsNamedLikeThoseOfCBelongToTheSource) {
  const std::string text = scanBothWays("#include <cstddef>\n[[wasm::import]] double hypot(double, double);\n");
  EXPECT_NE(text.find("_Z5hypotdd"), text.npos);
}

TEST_F(StdPchTest, OverloadsAreThoseOfTheSourceAlone) {
  const std::string own =
      "long long toupper(long long);\nenum class [[wasm::export]] E { a = sizeof(toupper(1)) };\n"
      "[[wasm::export]] auto f() -> decltype(toupper(1));\n";
  scanBothWays("#include <cstddef>\n" + own);
  scanBothWays("#include <cstddef>\nextern \"C++\" { namespace {\n" + own + "} }\n");
  scanBothWays(
      "#include <cstddef>\nnamespace own { template <typename... T> long double sin(T...); }\n"
      "using namespace std;\nusing namespace own;\n[[wasm::export]] auto f() -> decltype(sin(1.5f) > 0);\n"
      "enum class [[wasm::export]] E { a = sizeof(sin(1.5f)) };\n");
}

TEST_F(StdPchTest, OtherConditionsDoNotMatter) {
  scan(options("#include <cstddef>\n[[wasm::export]] int a();\n"));
  for (const char* condition : {"#ifdef __wasm__", "#if __cplusplus > 2020", "#ifdef NDEBUG", "#if defined(OWN)"}) {
    const int finds = kept.finds;
    // A second parse would make one.
    MemoryPchStore preamblePchs;
    ScanOptions options = this->options("#include <cstddef>\n#include <climits>\n" + std::string(condition) +
                                        "\n#endif\n[[wasm::export]] int b(int = INT_MAX);\n");
    options.preamblePchs = &preamblePchs;
    EXPECT_NE(scanText(options).find("\"b\""), std::string::npos);
    EXPECT_EQ(kept.finds, finds + 1) << condition;
    EXPECT_TRUE(preamblePchs.kept.empty()) << condition;
  }
}

TEST_F(StdPchTest, SourcesWithoutIncludesNeedNone) {
  scanText(options("[[wasm::export]] int a();\n"));
  EXPECT_TRUE(kept.kept.empty());
}

TEST_F(StdPchTest, APreambleIsOnlyBuiltForOtherHeaders) {
  write("own.h", "int own();\n");
  MemoryPchStore preamblePchs;
  ScanOptions options = this->options("#include <string>\n[[wasm::export]] std::string a();\n");
  options.preamblePchs = &preamblePchs;
  scanText(options);
  EXPECT_TRUE(preamblePchs.kept.empty());
  options = this->options("#include <string>\n#include \"own.h\"\n[[wasm::export]] std::string a();\n");
  options.preamblePchs = &preamblePchs;
  scanText(options);
  EXPECT_TRUE(preamblePchs.hasPch());
}

TEST_F(StdPchTest, EachScanReportsItsDependencies) {
  for (int round = 0; round < 2; ++round) {
    std::vector<FileDependency> dependencies;
    ScanOptions options = this->options("#include <string>\n[[wasm::export]] int a();\n");
    options.dependencies = &dependencies;
    scanText(options);
    EXPECT_TRUE(std::ranges::any_of(
        dependencies, [](const FileDependency& dependency) { return dependency.path.ends_with("v1/any"); }));
  }
  EXPECT_EQ(kept.finds, 1);
}

/// The sources that the tests build packages of.
TEST_F(StdPchTest, AllSourcesOfPackagesScanAlike) {
  if (std::getenv("WASMBIND_SLOW_TESTS") == nullptr) GTEST_SKIP() << "slow: ./dev test unit runs it";
  for (const char* folder : {"testdata/golden", "tests/run"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(WASMBIND_SOURCE "/" + std::string(folder))) {
      if (entry.path().extension() != ".cpp" || entry.path().filename() == "shims.cpp") continue;
      ScanOptions options = optionsForFile(entry.path());
      const std::string plain = scanText(options);
      options.stdPchs = &kept;
      EXPECT_TRUE(scanText(options) == plain) << options.source;
    }
  EXPECT_TRUE(kept.hasPch());
  EXPECT_GT(kept.finds, 60);
}

TEST(StdPch, CoversTheStandardLibrary) {
  EXPECT_TRUE(isCoveredByStdPch("#include <string>\n// include \"own.h\"\n  #  include <stdint.h> // text\n"));
  EXPECT_FALSE(isCoveredByStdPch("#include <string>\n\n#include \"own.h\""));
  EXPECT_FALSE(isCoveredByStdPch("#include <own/header.h>\n"));
  EXPECT_FALSE(isCoveredByStdPch("#include HEADER\n"));
}

}  // namespace
}  // namespace wasmbind::scan
