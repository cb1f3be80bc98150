// SPDX-License-Identifier: MIT OR Apache-2.0
#include "scan/snippets.h"

#include <algorithm>
#include <filesystem>

#include "llvm/Support/MemoryBuffer.h"
#include "scan/relative_imports.h"

namespace wasmbind::scan {
namespace {

using Path = std::filesystem::path;

bool isRelative(std::string_view specifier) { return specifier.starts_with("./") || specifier.starts_with("../"); }

/// A snippet while its files are collected. Their paths are relative to the folder of the source.
class Bundle {
 public:
  Bundle(clang::FileManager& files, Path folder) : files(files), folder(std::move(folder)) {}

  void addText(const std::string& name, std::string text) { add(Path(name + ".js"), std::move(text)); }

  void addFile(const Path& relative, const std::string& specifier) {
    Path path = relative.lexically_normal();
    for (const auto& [known, text] : found)
      if (known == path) return;
    auto buffer = files.getBufferForFile((folder / path).string());
    if (!buffer) {
      missing.push_back(specifier);
      return;
    }
    add(path, (*buffer)->getBuffer().str());
  }

  /// The files with paths below one folder: where some lie above that of the source, its name comes in front.
  std::vector<model::SnippetFile> take() {
    Path prefix, above = std::filesystem::absolute(folder / ".").lexically_normal().parent_path();
    for (std::ptrdiff_t up = levelsUp(); up > 0; --up, above = above.parent_path()) prefix = above.filename() / prefix;
    std::vector<model::SnippetFile> result;
    for (auto& [path, text] : found) {
      Path below = (prefix / path).lexically_normal();
      result.push_back({below.generic_string(), std::move(text)});
    }
    return result;
  }

  std::vector<std::string> missing;

 private:
  void add(const Path& path, std::string text) {
    std::vector<std::string> imports = relativeImports(text);
    found.emplace_back(path, std::move(text));
    for (const std::string& specifier : imports) addFile(path.parent_path() / specifier, specifier);
  }

  std::ptrdiff_t levelsUp() const {
    std::ptrdiff_t most = 0;
    for (const auto& [path, text] : found) most = std::max<std::ptrdiff_t>(most, std::ranges::count(path, Path("..")));
    return most;
  }

  clang::FileManager& files;
  Path folder;
  std::vector<std::pair<Path, std::string>> found;
};

/// FNV-1a, 64 bits: equal contents have equal keys in all sources.
std::string keyOf(const std::vector<model::SnippetFile>& files) {
  std::uint64_t hash = 0xcbf29ce484222325;
  auto add = [&](std::string_view text) {
    for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    hash = (hash ^ 0x100) * 0x100000001b3;
  };
  for (const model::SnippetFile& file : files) {
    add(file.path);
    add(file.text);
  }
  std::string key;
  for (int shift = 60; shift >= 0; shift -= 4) key += "0123456789abcdef"[hash >> shift & 15];
  return key;
}

}  // namespace

model::ImportSource Snippets::source(const model::Attribute& attribute, const std::string& name) {
  const std::string& text = attribute.arguments.at(0);
  bool isInline = attribute.name == Attr::inline_js;
  if (!isInline && !isRelative(text)) return {text, false};
  std::string place = attribute.range.file + ":" + std::to_string(attribute.range.line) + ":" +
                      std::to_string(attribute.range.column) + " " + text;
  auto [known, isNew] = keys.emplace(std::move(place), std::string());
  if (!isNew) return {known->second, true};
  Bundle bundle(files, Path(attribute.range.file).parent_path());
  if (isInline)
    bundle.addText(name, text);
  else
    bundle.addFile(text, text);
  model::DeclaredSnippet declared;
  declared.missing = bundle.missing;
  declared.snippet.files = bundle.take();
  declared.snippet.key = known->second = keyOf(declared.snippet.files);
  declared.range = attribute.range;
  if (std::ranges::find(list, declared.snippet.key, [](const auto& one) { return one.snippet.key; }) == list.end() ||
      !declared.missing.empty())
    list.push_back(std::move(declared));
  return {known->second, true};
}

}  // namespace wasmbind::scan
