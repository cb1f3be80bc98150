// SPDX-License-Identifier: MIT OR Apache-2.0
#include "glue/imports/modules.h"

#include <algorithm>

namespace wasmbind::glue {
namespace {

constexpr std::string_view snippetFolder = "snippets/";

/// "basename" of "node:path/posix.js" and the like: the last word of a specifier, made an identifier.
std::string identifierOf(const std::string& specifier) {
  std::size_t slash = specifier.find_last_of("/:");
  std::string stem = slash == std::string::npos ? specifier : specifier.substr(slash + 1);
  return flatName({}, stem.substr(0, stem.find('.')));
}

}  // namespace

SnippetFolders::SnippetFolders(const model::Interface& interface) {
  for (const model::Snippet& snippet : interface.snippets) {
    std::string folder{snippetFolder};
    auto isTaken = [&](const model::SnippetFile& file) {
      auto other = files_.find(folder + file.path);
      return other != files_.end() && other->second != file.text;
    };
    for (int number = 2; std::ranges::any_of(snippet.files, isTaken); ++number)
      folder = std::string(snippetFolder) + std::to_string(number) + "/";
    for (const model::SnippetFile& file : snippet.files) files_[folder + file.path] = file.text;
    specifiers_[snippet.key] = "./" + folder + snippet.files.front().path;
  }
}

std::string Modules::localOf(const std::string& module) {
  auto [entry, isNew] = locals_.try_emplace(module);
  if (isNew) {
    entry->second = context_.names.claim(identifierOf(module));
    list_.push_back({module, entry->second});
  }
  return entry->second;
}

void Modules::useDefault(const std::string& local) {
  for (ModuleImport& one : list_)
    if (one.local == local) one.usesDefault = true;
}

}  // namespace wasmbind::glue
