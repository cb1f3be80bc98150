// SPDX-License-Identifier: MIT OR Apache-2.0
#include "pipeline/annotation_prefilter.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "llvm/ADT/StringRef.h"
#include "pipeline/word_search.h"
#include "support/files.h"

namespace wasmbind::pipeline {
namespace {

using llvm::StringRef;
using support::Path;
using Words = std::vector<std::string>;

/// Flags whose effect on what is read is not in the headers that the compiler lists.
constexpr std::string_view opaque[] = {"-include",          "-imacros", "-fmodule",     "-fprebuilt-module",
                                       "-fimplicit-module", "-Xclang",  "-Xpre",        "-Wp,",
                                       "--config",          "-fplugin", "-ivfsoverlay", "-working-directory"};

constexpr std::string_view folderFlags[] = {"-I", "-iquote", "-isystem", "-idirafter"};

/// Values of a flag, joined to it or in the next word.
template <typename Use>
void forEachValue(const Words& words, std::string_view flag, Use use) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == flag && at + 1 < words.size())
      use(words[++at]);
    else if (words[at].size() > flag.size() && words[at].starts_with(flag))
      use(words[at].substr(flag.size()));
  }
}

/// Whether a header came with the compiler or the system.
bool isSystem(const toolchain::Toolchain& tools, StringRef file) {
  if (file.starts_with("/usr/") && !file.starts_with("/usr/local/")) return true;
  const Path sdk = Path(tools.compiler).parent_path().parent_path();
  return std::ranges::any_of(
      std::array{sdk / "share" / "wasi-sysroot" / "", sdk / "lib" / "clang" / "", Path(tools.sysroot) / ""},
      [&](const Path& folder) { return !folder.empty() && file.starts_with(folder.string()); });
}

/// The macros of the command line are text as well.
void lookAtMacros(const Words& words, Mention& mention) {
  forEachValue(words, "-D", [&](std::string_view macro) { mention.look(macro); });
}

/// Follows what a text includes, as far as that can be told by names alone.
class Walk {
 public:
  Walk(const toolchain::Toolchain& tools, const Words& words) : tools_(tools) {
    for (std::string_view flag : folderFlags)
      forEachValue(words, flag, [&](std::string_view folder) { folders_.emplace_back(folder); });
    folders_.push_back(tools.runtimeHeaders);
    if (!tools.webHeaders.empty()) folders_.push_back(tools.webHeaders);
  }

  void visit(const Path& file) {
    if (mention.isPossible() || isSystem(tools_, file.string()) || !seen_.insert(file).second) return;
    const auto text = support::readFile(file);
    if (!text) return;
    mention.look(*text);
    for (StringRef rest(*text), line; !rest.empty();) {
      std::tie(line, rest) = rest.split('\n');
      follow(file, line.ltrim());
    }
  }

  Mention mention;

 private:
  /// A line that may be `#include "name"` or `# include <name>`.
  void follow(const Path& file, StringRef line) {
    if (!line.consume_front("#")) return;
    line = line.ltrim();
    if (!line.consume_front("include")) return;
    line = line.ltrim();
    const bool isQuoted = line.starts_with("\"");
    if (!isQuoted && !line.starts_with("<")) return;
    const std::string name = line.drop_front().take_until([](char one) { return one == '"' || one == '>'; }).str();
    std::error_code problem;
    if (const Path beside = file.parent_path() / name; isQuoted && std::filesystem::is_regular_file(beside, problem))
      return visit(beside.lexically_normal());
    for (const Path& folder : folders_)
      if (std::filesystem::is_regular_file(folder / name, problem)) return visit((folder / name).lexically_normal());
  }

  const toolchain::Toolchain& tools_;
  std::vector<Path> folders_;
  std::set<Path> seen_;
};

}  // namespace

bool canBeLookedAt(const toolchain::Invocation& invocation) {
  return std::ranges::none_of(invocation.scanArguments, [](const std::string& word) {
    return std::ranges::any_of(opaque, [&](std::string_view flag) { return word.starts_with(flag); });
  });
}

bool seemsPlain(const toolchain::Toolchain& tools, const toolchain::Invocation& invocation) {
  Walk walk(tools, invocation.scanArguments);
  lookAtMacros(invocation.scanArguments, walk.mention);
  for (const std::string& source : invocation.sources) walk.visit(source);
  return !walk.mention.isPossible();
}

bool isPlain(const toolchain::Toolchain& tools, const toolchain::Invocation& invocation, const Words& headers) {
  Mention mention;
  lookAtMacros(invocation.scanArguments, mention);
  std::set<std::string> files(headers.begin(), headers.end());
  files.insert(invocation.sources.begin(), invocation.sources.end());
  for (const std::string& file : files) {
    const auto text = support::readFile(file);
    if (!text) return false;
    isSystem(tools, file) ? mention.lookAtSystem(*text) : mention.look(*text);
    if (mention.isPossible()) return false;
  }
  return true;
}

}  // namespace wasmbind::pipeline
