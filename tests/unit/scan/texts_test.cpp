// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Comments, constants, messages and JSON.
#include "scan/module_json.h"
#include "scanned.h"

namespace wasmbind::scan {
namespace {

std::string commentOf(const std::string& code) {
  model::Module module = scanned(code);
  return module.functions.empty() ? "no function" : module.functions[0].comment.text;
}

TEST(Comments, LoseTheirMarks) {
  EXPECT_EQ(commentOf("/// One.\n///   indented\n[[wasm::export]] int f();"), "One.\n  indented");
  EXPECT_EQ(commentOf("/** One.\n *  \\param a x\n */\n[[wasm::export]] int f(int a);"), "One.\n\\param a x");
  EXPECT_EQ(commentOf("//! Qt style.\n[[wasm::export]] int f();"), "Qt style.");
  EXPECT_EQ(commentOf("// no documentation\n[[wasm::export]] int f();"), "");
  EXPECT_EQ(commentOf("/// One.\r\n/// Two.\r\n[[wasm::export]] int f();\r\n"), "One.\nTwo.");
  EXPECT_EQ(commentOf("/// Of g.\nint g();\n[[wasm::export]] int f();"), "");
}

TEST(Comments, AreFoundBeforeAttributesWithAnyText) {
  EXPECT_EQ(commentOf("/// One.\n[[wasm::export, wasm::ts(\"{ a: number; } #\")]] int f();"), "One.");
  EXPECT_EQ(commentOf("#define EXPORT [[wasm::export]]\n/// One.\nEXPORT int f();"), "One.");
}

TEST(Comments, OfAnotherDeclarationCount) {
  EXPECT_EQ(commentOf("[[wasm::export]] int f();\n/// Where it is defined.\nint f() { return 1; }"),
            "Where it is defined.");
}

TEST(Comments, BehindMembersBelongToThem) {
  model::Module module = scanned("struct [[wasm::export]] S {\n  int a;  ///< the a\n  int b;  ///< the b\n};");
  EXPECT_EQ(module.classes[0].fields[0].comment.text, "the a");
  EXPECT_EQ(module.classes[0].fields[1].comment.text, "the b");
}

std::vector<std::string> enumeratorComments(const std::string& body) {
  model::Module module = scanned("enum class [[wasm::export]] E { " + body + " };");
  std::vector<std::string> texts;
  for (const model::Enumerator& one : module.enums[0].enumerators) texts.push_back(one.comment.text);
  return texts;
}

std::vector<std::string> fieldComments(const std::string& body) {
  model::Module module = scanned("struct [[wasm::export]] S { " + body + " };");
  std::vector<std::string> texts;
  for (const model::Field& one : module.classes[0].fields) texts.push_back(one.comment.text);
  return texts;
}

using Texts = std::vector<std::string>;

TEST(Comments, StayWithTheirEnumerator) {
  EXPECT_EQ(enumeratorComments("\n/// Like a rose.\nRed,\nGreen = 5,\nBlue"), (Texts{"Like a rose.", "", ""}));
  EXPECT_EQ(enumeratorComments("/** a */ A, B, /** c */ C"), (Texts{"a", "", "c"}));
  EXPECT_EQ(enumeratorComments("A, ///< a\nB, ///< b\nC"), (Texts{"a", "b", ""}));
  EXPECT_EQ(enumeratorComments("A, B, ///< b\nC = (1, 2) ///< c\n"), (Texts{"", "b", "c"}));
  EXPECT_EQ(enumeratorComments("/** a; */ A [[wasm::name(\"{, }\")]], B [[wasm::name(\"#\")]]"), (Texts{"a;", ""}));
}

TEST(Comments, StayWithTheirFields) {
  EXPECT_EQ(fieldComments("\n/// Both.\nint x, y;\nint z;"), (Texts{"Both.", "Both.", ""}));
  EXPECT_EQ(fieldComments("\n/// One.\nint x, /** Two. */ y;"), (Texts{"One.", "Two."}));
  EXPECT_EQ(fieldComments("int x; int y; ///< Two.\nint z;"), (Texts{"", "Two.", ""}));
  EXPECT_EQ(fieldComments("const char* x = \";\"; ///< One.\n"), (Texts{"One."}));
}

TEST(Comments, OfParametersAreNotTheFunctions) {
  EXPECT_EQ(commentOf("[[wasm::export]] int f(/** The a. */ int a, int b);"), "");
  EXPECT_EQ(commentOf("/// Sums.\n[[wasm::export]] int f(/** The a. */ int a, int b);"), "Sums.");
}

std::string valueOf(const std::string& declaration) {
  model::Module module = scanned("#include <string_view>\n#include <limits>\n[[wasm::export]] " + declaration);
  return module.variables.empty() ? "no variable" : module.variables[0].value.value_or("no value");
}

TEST(Constants, AreJavaScriptText) {
  EXPECT_EQ(valueOf("inline constexpr double tau = 6.28;"), "6.28");
  EXPECT_EQ(valueOf("constexpr double big = 1e300;"), "1e+300");
  EXPECT_EQ(valueOf("constexpr float third = 0.1f;"), "0.10000000149011612");
  EXPECT_EQ(valueOf("constexpr double inf = -std::numeric_limits<double>::infinity();"), "-Infinity");
  EXPECT_EQ(valueOf("constexpr double nan = std::numeric_limits<double>::quiet_NaN();"), "NaN");
  EXPECT_EQ(valueOf("constexpr int a = -5;"), "-5");
  EXPECT_EQ(valueOf("const int a = 2 + 3;"), "5");
  EXPECT_EQ(valueOf("constexpr unsigned long long a = ~0ull;"), "18446744073709551615n");
  EXPECT_EQ(valueOf("constexpr bool a = true;"), "true");
  EXPECT_EQ(valueOf("constexpr char a = 'x';"), "\"x\"");
  EXPECT_EQ(valueOf("constexpr char32_t a = U'\\u00e9';"), "\"\u00e9\"");
  EXPECT_EQ(valueOf("constexpr std::string_view a = \"say \\\"hi\\\"\\n\";"), "'say \"hi\"\\n'");
  EXPECT_EQ(valueOf("constexpr std::string_view a = std::string_view(\"hello\").substr(1, 3);"), "\"ell\"");
  EXPECT_EQ(valueOf("constexpr const char* a = \"text\";"), "\"text\"");
}

TEST(Constants, ChooseTheQuotesThatNeedFewerEscapes) {
  EXPECT_EQ(valueOf(R"(constexpr const char* a = "a \"quoted\" \\ text\n";)"), R"('a "quoted" \\ text\n')");
  EXPECT_EQ(valueOf(R"(constexpr const char* a = "it's";)"), R"("it's")");
  EXPECT_EQ(valueOf(R"(constexpr const char* a = "\"it's\" \\\"";)"), R"('"it\'s" \\"')");
  EXPECT_EQ(valueOf(R"(constexpr const char* a = "'\"";)"), R"("'\"")");
  EXPECT_EQ(valueOf(R"(constexpr char a = '"';)"), R"('"')");
}

TEST(Constants, WithoutAValueHaveNone) {
  EXPECT_EQ(valueOf("int a = 5;"), "no value");
  EXPECT_EQ(valueOf("extern const int a;"), "no value");
  EXPECT_EQ(valueOf("constexpr std::string_view a;"), "\"\"");
}

TEST(Errors, OfCppAreClangsOwnText) {
  diag::Diagnostics errors = errorsOf("[[wasm::export]] int f(Unknown x);\n");
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].id, "cpp");
  EXPECT_EQ(errors[0].range, (model::SourceRange{"test.cpp", 1, 24, 31}));
  EXPECT_NE(errors[0].rendered.find("test.cpp:1:24: error: unknown type name 'Unknown'"), std::string::npos);
}

TEST(Errors, InBodiesAreLeftToTheCompiler) { EXPECT_TRUE(scanned("int f() { return nothing; }").empty()); }

TEST(Errors, OfTheCommandLineHaveText) {
  ScanOptions options = optionsFor("int a;");
  options.arguments.push_back("--no-such-option");
  diag::Result<model::Module> result = scan(options);
  ASSERT_FALSE(result);
  EXPECT_NE(result.error()[0].rendered.find("no-such-option"), std::string::npos);
}

TEST(Errors, MissingFileIsSaid) {
  ScanOptions options = optionsFor("");
  options.text.reset();
  options.source = "no/such/file.cpp";
  diag::Result<model::Module> result = scan(options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error()[0].id, "no-such-file");
}

TEST(Errors, MisspeltAttributesCarryAFix) {
  diag::Diagnostics errors = errorsOf("[[wasm::exprot]] int f();\n");
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].id, "attribute-unknown");
  EXPECT_EQ(errors[0].hint, "did you mean 'export'?");
  ASSERT_EQ(errors[0].fixIts.size(), 1u);
  EXPECT_EQ(errors[0].fixIts[0].text, "export");
  EXPECT_EQ(errors[0].fixIts[0].range, (model::SourceRange{"test.cpp", 1, 9, 15}));
}

TEST(Errors, WarningsAndForeignAttributesAreSilent) {
  EXPECT_TRUE(scanned("#warning no\n[[gnu::nonsense]] int f(); [[name]] int g(); int h() { }").empty());
}

TEST(Errors, WarningsAsErrorsChangeNothing) {
  ScanOptions options = optionsFor("[[gnu::nonsense]] int f();");
  options.arguments.insert(options.arguments.end(), {"-Wall", "-Werror", "-pedantic-errors"});
  EXPECT_TRUE(scan(options).has_value());
}

TEST(Scan, ParsesOnlyWhatCanHaveAttributes) {
  // A parse would report these; they are the compiler's to report.
  EXPECT_TRUE(scanned("#define JOIN(a, b) a##b\nUnknown JOIN(wa, x);").empty());
  EXPECT_FALSE(errorsOf("#define JOIN(a, b) a##b\nUnknown JOIN(wa, sm);").empty());
  EXPECT_FALSE(errorsOf("#include \"none.h\"\n").empty());
  EXPECT_EQ(scanned("#define EXPORT [[wa\\\nsm::export]]\nEXPORT int f();").functions.size(), 1u);
}

TEST(ModuleJson, LeavesOutDefaults) {
  EXPECT_EQ(toJson(scanned("[[wasm::export]] void f();")), R"({
  "source": "test.cpp",
  "functions": [
    {
      "kind": "function",
      "name": "f",
      "qualified": "::f",
      "key": "_Z1fv",
      "attributes": [
        {
          "name": "export",
          "place": "test.cpp:1:3"
        }
      ],
      "place": "test.cpp:1:23",
      "result": {
        "kind": "void",
        "spelling": "void",
        "written": "void",
        "name": "void",
        "place": "test.cpp:1:18"
      }
    }
  ]
}
)");
}

TEST(TypeScript, SectionsAreCollected) {
  model::Module module =
      scanned("[[wasm::ts_section(\"type A = 1;\")]];\nnamespace [[wasm::ts_section(\"type B = 2;\")]] n {}");
  ASSERT_EQ(module.typescript.size(), 2u);
  EXPECT_EQ(module.typescript[0].text, "type A = 1;");
  EXPECT_EQ(module.typescript[1].text, "type B = 2;");
}

}  // namespace
}  // namespace wasmbind::scan
