// SPDX-License-Identifier: MIT OR Apache-2.0
#include "package/project.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include "package/source_patterns.h"

namespace wasmbind::package {
namespace {

using support::Path;
namespace json = llvm::json;

/// JSON objects have no order of their own here; messages and results need one.
std::vector<llvm::StringRef> sortedKeys(const json::Object& object) {
  std::vector<llvm::StringRef> keys;
  for (const auto& [key, value] : object) keys.push_back(key);
  llvm::sort(keys);
  return keys;
}

/// Fills a Project from the keys of wasmbind.json, one function per shape of value, and collects what is wrong.
class Reader {
 public:
  Reader(Project& project, std::string file) : project_(project), file_(std::move(file)) {}

  diag::Diagnostics read(const json::Object& object) {
    for (llvm::StringRef key : sortedKeys(object)) entry(key, *object.get(key));
    return std::move(problems_);
  }

 private:
  /// A key that holds one string, and where that goes.
  struct TextKey {
    llvm::StringLiteral key;
    std::string Metadata::* member;
  };
  static constexpr TextKey textKeys[] = {{"version", &Metadata::version},
                                         {"description", &Metadata::description},
                                         {"license", &Metadata::license},
                                         {"author", &Metadata::author},
                                         {"homepage", &Metadata::homepage}};
  static constexpr llvm::StringLiteral otherKeys[] = {
      "name",   "keywords", "repository",   "sources",   "include",          "flags", "cxxFlags",
      "cFlags", "target",   "dependencies", "camelCase", "jsStringBuiltins", "test"};

  void entry(llvm::StringRef key, const json::Value& value) {
    Metadata& metadata = project_.metadata;
    for (const TextKey& row : textKeys)
      if (key == row.key) return text(key, value, metadata.*row.member);
    if (key == "name") return name(value);
    if (key == "keywords") return list(key, value, metadata.keywords);
    if (key == "sources") return list(key, value, project_.sources);
    if (key == "include") return list(key, value, project_.includeFolders);
    if (key == "flags") return list(key, value, project_.flags);
    if (key == "cxxFlags") return list(key, value, project_.cxxFlags);
    if (key == "cFlags") return list(key, value, project_.cFlags);
    if (key == "target") return target(value);
    if (key == "camelCase") return flag(key, value, project_.camelCase);
    if (key == "jsStringBuiltins") return flag(key, value, project_.stringBuiltins);
    if (key == "repository") return repository(value);
    if (key == "dependencies") return dependencies(value);
    if (key == "test") return test(value);
    problem("unknown-key", "unknown key '" + key.str() + "'", suggestion(key));
  }

  void problem(std::string id, std::string message, std::string hint = {}) {
    problems_.push_back(diag::error(std::move(id), std::move(message), std::move(hint), file_));
  }

  void wrongType(const llvm::Twine& key, llvm::StringRef wanted) {
    problem("wrong-type", "'" + key.str() + "' has to be " + wanted.str());
  }

  void text(const llvm::Twine& key, const json::Value& value, std::string& out) {
    if (auto string = value.getAsString())
      out = string->str();
    else
      wrongType(key, "a string");
  }

  void flag(llvm::StringRef key, const json::Value& value, bool& out) {
    if (auto given = value.getAsBoolean())
      out = *given;
    else
      wrongType(key, "true or false");
  }

  void list(llvm::StringRef key, const json::Value& value, std::vector<std::string>& out) {
    const json::Array* array = value.getAsArray();
    if (!array) return wrongType(key, "an array of strings");
    for (const auto& [index, element] : llvm::enumerate(*array)) {
      out.emplace_back();
      text(llvm::Twine(key) + "[" + llvm::Twine(index) + "]", element, out.back());
    }
  }

  /// "@org/name" or "name".
  void name(const json::Value& value) {
    std::string whole;
    text("name", value, whole);
    if (whole.empty()) return;
    const std::size_t slash = whole.find('/');
    const bool scoped = whole.front() == '@' && slash != std::string::npos;
    if (scoped) project_.metadata.scope = whole.substr(0, slash);
    project_.metadata.name = scoped ? whole.substr(slash + 1) : whole;
    if (!isPackageName(project_.metadata.name) ||
        (scoped && !isPackageName(std::string_view(whole).substr(1, slash - 1))))
      problem("package-name", "'" + whole + "' is not a name that npm takes",
              "lower-case letters, digits, '-', '_' and '.', such as \"" + packageNameFrom(whole) + "\"");
  }

  void target(const json::Value& value) {
    std::string name;
    text("target", value, name);
    if (name.empty()) return;
    project_.target = targetNamed(name);
    if (!project_.target)
      problem("unknown-target", "'target' is \"" + name + "\"", "it has to be \"web\" or \"nodejs\"");
  }

  void repository(const json::Value& value) {
    Repository& repository = project_.metadata.repository;
    if (value.getAsString()) return text("repository", value, repository.url);
    const json::Object* object = value.getAsObject();
    if (!object) return wrongType("repository", "a string or an object with 'type', 'url' and 'directory'");
    for (llvm::StringRef key : sortedKeys(*object)) {
      const json::Value& member = *object->get(key);
      const std::string path = "repository." + key.str();
      if (key == "type")
        text(path, member, repository.type);
      else if (key == "url")
        text(path, member, repository.url);
      else if (key == "directory")
        text(path, member, repository.directory);
      else
        problem("unknown-key", "unknown key '" + path + "'", "it may have 'type', 'url' and 'directory'");
    }
  }

  void test(const json::Value& value) {
    const json::Object* object = value.getAsObject();
    if (!object) return wrongType("test", "an object with 'sources', 'include' and 'flags'");
    TestSources& tests = project_.test;
    for (llvm::StringRef key : sortedKeys(*object)) {
      const json::Value& member = *object->get(key);
      const std::string path = "test." + key.str();
      if (key == "sources")
        list(path, member, tests.sources);
      else if (key == "include")
        list(path, member, tests.includeFolders);
      else if (key == "flags")
        list(path, member, tests.flags);
      else
        problem("unknown-key", "unknown key '" + path + "'", "it may have 'sources', 'include' and 'flags'");
    }
  }

  void dependencies(const json::Value& value) {
    const json::Object* object = value.getAsObject();
    if (!object) return wrongType("dependencies", "an object: npm package to version range");
    for (llvm::StringRef key : sortedKeys(*object))
      text("dependencies." + key, *object->get(key), project_.metadata.dependencies[key.str()]);
  }

  static std::string suggestion(llvm::StringRef key) {
    std::vector<llvm::StringRef> known(std::begin(otherKeys), std::end(otherKeys));
    for (const TextKey& row : textKeys) known.push_back(row.key);
    llvm::sort(known);
    auto nearest = std::ranges::min_element(known, {}, [&](llvm::StringRef one) { return key.edit_distance(one); });
    if (key.edit_distance(*nearest) <= 2) return "did you mean '" + nearest->str() + "'?";
    return "known are " + llvm::join(known, ", ");
  }

  Project& project_;
  std::string file_;
  diag::Diagnostics problems_;
};

/// A list of sources: where it is written, what it holds without that, and the error when there are none then.
struct SourceList {
  std::string key;
  std::vector<std::string> convention;
  std::string id;
  std::string none;
  std::string hint;
};

/// Replaces patterns by the files that they name.
diag::Diagnostics findSources(std::vector<std::string>& patterns, const Path& folder, const std::string& file,
                              const SourceList& list, bool mayBeEmpty) {
  const bool byConvention = patterns.empty();
  std::vector<std::string> sources;
  diag::Diagnostics problems;
  for (const std::string& pattern : byConvention ? list.convention : patterns) {
    std::vector<std::string> found = matchingFiles(folder, pattern);
    if (found.empty() && !byConvention)
      problems.push_back(diag::error(list.id, "'" + list.key + "': \"" + pattern + "\" matches no file", {}, file));
    for (std::string& source : found)
      if (!llvm::is_contained(sources, source)) sources.push_back(std::move(source));
  }
  if (sources.empty() && byConvention && !mayBeEmpty) problems.push_back(diag::error(list.id, list.none, list.hint));
  patterns = std::move(sources);
  return problems;
}

diag::Diagnostics findSources(Project& project, const std::string& file, Purpose purpose) {
  const auto in = [&](const char* name) { return "'" + (project.folder / name).string() + "'"; };
  const SourceList ofPackage = {"sources",
                                {"src/*.cpp", "src/*.c"},
                                "no-sources",
                                "there are no sources in " + in("src"),
                                "put them into src/, or list them as \"sources\" in wasmbind.json"};
  diag::Diagnostics problems = findSources(project.sources, project.folder, file, ofPackage, purpose == Purpose::test);
  setInputs(project, std::move(project.sources));
  if (purpose == Purpose::package) return problems;

  const SourceList ofTests = {"test.sources",
                              {"test/*.cpp", "test/*.cc", "tests/*.cpp", "tests/*.cc"},
                              "no-tests",
                              "there are no tests in " + in("test"),
                              "put them into test/, or list them as \"test\": {\"sources\": [...]} in wasmbind.json"};
  for (diag::Diagnostic& problem : findSources(project.test.sources, project.folder, file, ofTests, false))
    problems.push_back(std::move(problem));
  return problems;
}

diag::Diagnostics findIncludeFolders(Project& project, const std::string& file) {
  std::error_code problem;
  if (project.includeFolders.empty() && std::filesystem::is_directory(project.folder / "include", problem))
    project.includeFolders = {"include"};
  diag::Diagnostics problems;
  for (std::string& folder : project.includeFolders) {
    const Path whole = project.folder / folder;
    if (!std::filesystem::is_directory(whole, problem))
      problems.push_back(diag::error("no-include-folder", "'include': there is no folder \"" + folder + "\"",
                                     "paths are relative to the project's folder", file));
    folder = whole.string();
  }
  for (std::string& folder : project.test.includeFolders) folder = (project.folder / folder).string();
  return problems;
}

}  // namespace

diag::Result<Project> readProject(const Path& folder, Purpose purpose) {
  Project project;
  project.folder = folder == "." ? Path() : folder;
  const std::string file = (project.folder / "wasmbind.json").string();
  std::error_code problem;
  if (std::filesystem::exists(file, problem)) {
    auto text = support::readFile(file);
    if (!text) return diag::failure(diag::error("unreadable", "cannot be read: " + text.error().message(), {}, file));
    llvm::Expected<json::Value> value = json::parse(*text);
    if (!value)
      return diag::failure(diag::error("json-syntax", "is not JSON: " + llvm::toString(value.takeError()), {}, file));
    const json::Object* object = value->getAsObject();
    if (!object) return diag::failure(diag::error("wrong-type", "has to hold an object", {}, file));
    if (diag::Diagnostics problems = Reader(project, file).read(*object); !problems.empty())
      return std::unexpected(problems);
  }
  if (project.metadata.name.empty())
    project.metadata.name = packageNameFrom(
        std::filesystem::absolute(folder / ".", problem).lexically_normal().parent_path().filename().string());
  diag::Diagnostics problems = findSources(project, file, purpose);
  std::ranges::move(findIncludeFolders(project, file), std::back_inserter(problems));
  if (!problems.empty()) return std::unexpected(std::move(problems));
  return project;
}

void setInputs(Project& project, std::vector<std::string> files) {
  const auto prebuilt = std::ranges::stable_partition(files, std::not_fn(isPrebuilt));
  project.prebuilt.assign(prebuilt.begin(), prebuilt.end());
  files.erase(prebuilt.begin(), prebuilt.end());
  project.sources = std::move(files);
}

}  // namespace wasmbind::package
