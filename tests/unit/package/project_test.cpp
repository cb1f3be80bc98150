// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/project.h"

#include <gtest/gtest.h>

namespace wasmbind::package {
namespace {

class ProjectTest : public ::testing::Test {
 protected:
  void SetUp() override { write("src/b.cpp", ""), write("src/a.cpp", ""), write("src/c.h", ""); }

  void write(const std::string& name, const std::string& text) {
    std::filesystem::create_directories((folder() / name).parent_path());
    ASSERT_FALSE(support::writeFile(folder() / name, text));
  }

  support::Path folder() const { return place_.path() / "My Project"; }

  /// Message and hint of the only problem of a wasmbind.json.
  std::string problem(const std::string& json) {
    write("wasmbind.json", json);
    auto project = readProject(folder());
    if (project) return "none";
    const diag::Diagnostic& first = project.error().front();
    EXPECT_TRUE(first.range.file.ends_with("wasmbind.json"));
    return first.message + (first.hint.empty() ? "" : "; " + first.hint);
  }

  support::TemporaryFolder place_ = support::TemporaryFolder::make().value();
};

TEST_F(ProjectTest, FallsBackToConventions) {
  write("include/c.h", "");
  auto project = readProject(folder());
  ASSERT_TRUE(project);
  EXPECT_EQ(project->metadata.name, "my-project");
  EXPECT_EQ(project->sources,
            (std::vector<std::string>{(folder() / "src/a.cpp").string(), (folder() / "src/b.cpp").string()}));
  EXPECT_EQ(project->includeFolders, std::vector<std::string>{(folder() / "include").string()});
}

TEST_F(ProjectTest, TakesSourcesOfC) {
  write("src/c.c", "");
  auto project = readProject(folder());
  ASSERT_TRUE(project);
  EXPECT_EQ(project->sources.back(), (folder() / "src/c.c").string());
}

TEST_F(ProjectTest, TakesPatternsAndFolders) {
  write("src/deep/er/d.cc", ""), write("src/.hidden/x.cpp", ""), write("lib/e.cpp", ""), write("lib/notes.txt", "");
  auto sources = [&](const std::string& json) {
    write("wasmbind.json", R"({"sources": )" + json + "}");
    auto project = readProject(folder());
    std::vector<std::string> names;
    if (!project) return names;
    for (const std::string& source : project->sources)
      names.push_back(support::Path(source).lexically_relative(folder()).string());
    for (const std::string& file : project->prebuilt)
      names.push_back("prebuilt " + support::Path(file).filename().string());
    return names;
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(sources(R"(["src/**/*.cc"])"), Names{"src/deep/er/d.cc"});
  EXPECT_EQ(sources(R"(["**/*.cpp"])"), (Names{"lib/e.cpp", "src/a.cpp", "src/b.cpp"}));
  EXPECT_EQ(sources(R"(["src"])"), (Names{"src/a.cpp", "src/b.cpp", "src/deep/er/d.cc"}));
  EXPECT_EQ(sources(R"(["*/[ae].cpp", "./src/a.cpp"])"), (Names{"lib/e.cpp", "src/a.cpp"}));
  write("lib/libz.a", ""), write("lib/o.o", "");
  EXPECT_EQ(sources(R"(["lib/*.a", "lib/o.o", "lib/e.cpp"])"), (Names{"lib/e.cpp", "prebuilt libz.a", "prebuilt o.o"}));
  EXPECT_EQ(sources(R"(["none/**"])"), Names{});
}

TEST_F(ProjectTest, WantsIncludeFoldersToBeThere) {
  EXPECT_EQ(problem(R"({"include": ["inc"]})"),
            "'include': there is no folder \"inc\"; paths are relative to the project's folder");
}

TEST_F(ProjectTest, ReadsEveryKey) {
  std::filesystem::create_directories(folder() / "inc");
  write("wasmbind.json",
        R"({"name": "@org/geo", "version": "2.0.0", "description": "d", "license": "MIT", "author": "a",
    "homepage": "h", "keywords": ["k"], "repository": {"type": "git", "url": "u", "directory": "x"}, "sources": ["src/b.cpp"],
    "include": ["inc"], "flags": ["-DX"], "cxxFlags": ["-DY"], "cFlags": ["-DZ"], "target": "nodejs", "dependencies": {"left-pad": "1"}})");
  auto project = readProject(folder());
  ASSERT_TRUE(project) << project.error().front().message;
  EXPECT_EQ(project->metadata.scope, "@org");
  EXPECT_EQ(project->metadata.name, "geo");
  EXPECT_EQ(project->metadata.version, "2.0.0");
  EXPECT_EQ(project->metadata.repository.directory, "x");
  EXPECT_EQ(project->metadata.dependencies.at("left-pad"), "1");
  EXPECT_EQ(project->sources.size(), 1u);
  EXPECT_EQ(project->flags, std::vector<std::string>{"-DX"});
  EXPECT_EQ(project->cxxFlags, std::vector<std::string>{"-DY"});
  EXPECT_EQ(project->cFlags, std::vector<std::string>{"-DZ"});
  EXPECT_EQ(project->target, Target::nodejs);
}

TEST_F(ProjectTest, NamesTheKeyThatIsWrong) {
  EXPECT_EQ(problem(R"({"versoin": "1"})"), "unknown key 'versoin'; did you mean 'version'?");
  EXPECT_EQ(problem(R"({"version": 1})"), "'version' has to be a string");
  EXPECT_EQ(problem(R"({"sources": "a.cpp"})"), "'sources' has to be an array of strings");
  EXPECT_EQ(problem(R"({"flags": ["-a", 3]})"), "'flags[1]' has to be a string");
  EXPECT_EQ(problem(R"({"dependencies": {"a": 1}})"), "'dependencies.a' has to be a string");
  EXPECT_EQ(problem(R"({"repository": {"uri": "x"}})"),
            "unknown key 'repository.uri'; it may have 'type', 'url' and 'directory'");
  EXPECT_EQ(problem(R"({"target": "node"})"), "'target' is \"node\"; it has to be \"web\" or \"nodejs\"");
  EXPECT_EQ(problem(R"([])"), "has to hold an object");
  EXPECT_TRUE(problem("{").starts_with("is not JSON: "));
  EXPECT_TRUE(problem(R"({"name": "A b"})").starts_with("'A b' is not a name that npm takes"));
  EXPECT_EQ(problem(R"({"sources": ["lib/*.cpp"]})"), "'sources': \"lib/*.cpp\" matches no file");
}

TEST_F(ProjectTest, CarriesReadmeAndLicences) {
  for (const char* name : {"README.md", "LICENSE-MIT", "Licence", "NOTES"}) write(name, name);
  std::vector<std::string> names;
  for (const CarriedFile& file : carriedFiles(folder())) names.push_back(file.name);
  EXPECT_EQ(names, (std::vector<std::string>{"LICENSE-MIT", "Licence", "README.md"}));
}

}  // namespace
}  // namespace wasmbind::package
