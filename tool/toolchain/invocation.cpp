// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/invocation.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "support/files.h"

namespace wasmbind::toolchain {
namespace {

using std::string_view;

template <std::size_t N>
bool isOneOf(string_view word, const std::array<string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

constexpr std::array<string_view, 7> sourceEndings = {".cpp", ".cc", ".cxx", ".C", ".c++", ".CPP", ".cp"};
constexpr std::array<string_view, 2> assemblyEndings = {".S", ".s"};
constexpr std::array<string_view, 2> otherLanguages = {".m", ".mm"};
constexpr std::array<string_view, 5> objectEndings = {".o", ".obj", ".a", ".bc", ".lo"};
/// These make something else than an object or a program.
constexpr std::array<string_view, 6> otherOutputs = {"-E", "-S", "-M", "-MM", "-fsyntax-only", "-shared"};
/// Dependency files are the compile's to write, not the scan's.
constexpr std::array<string_view, 5> dependencyFlags = {"-MD", "-MMD", "-MP", "-MG", "-MV"};
constexpr std::array<string_view, 4> dependencyValues = {"-MF", "-MT", "-MQ", "-MJ"};
/// Flags whose value is the next word, which could be taken for a file.
constexpr std::array<string_view, 18> valueFlags = {"-I",       "-D", "-U",        "-isystem", "-iquote", "-idirafter",
                                                    "-include", "-x", "-Xclang",   "-Xlinker", "-mllvm",  "-target",
                                                    "-L",       "-l", "-isysroot", "-imacros", "-z",      "-u"};

string_view ending(string_view word) {
  const std::size_t dot = word.rfind('.');
  return dot == string_view::npos ? string_view() : word.substr(dot);
}

/// Sorts the words of one command line.
class Sorter {
 public:
  Invocation sort(const support::Command& command) {
    invocation_.compiler = command.front();
    invocation_.arguments.assign(command.begin() + 1, command.end());
    const std::string name = support::Path(command.front()).filename().string();
    invocation_.isEmscripten = name.starts_with("em");
    invocation_.namesTarget = invocation_.isEmscripten || name.starts_with("wasm32-");
    isCDriver_ = name.find("++") == std::string::npos;
    for (at_ = 0; at_ < invocation_.arguments.size(); ++at_) word(invocation_.arguments[at_]);
    judge();
    return std::move(invocation_);
  }

 private:
  void word(const std::string& word) {
    if (word == "-c") {
      compiles_ = true;
    } else if (word == "-o" || isOneOf(word, dependencyValues)) {
      ++at_;
      if (word == "-o" && at_ < invocation_.arguments.size()) output_ = invocation_.arguments[at_];
    } else if (isOneOf(word, valueFlags) && at_ + 1 < invocation_.arguments.size()) {
      if (word == "-target") invocation_.namesTarget = true;
      if (word == "-x") language(invocation_.arguments[at_ + 1]);
      keep(word);
      keep(invocation_.arguments[++at_]);
    } else if (word.starts_with('-') && word.size() > 1) {
      flag(word);
    } else {
      file(word);
    }
  }

  /// Of the files that follow.
  void language(const std::string& name) {
    if (name == "c++" || name == "c")
      forced_ = name == "c" ? Forced::c : Forced::cxx;
    else if (name == "none")
      forced_ = Forced::none;
    else
      isOther_ = true;
  }

  void flag(const std::string& word) {
    if (isOneOf(word, otherOutputs)) isOther_ = true;
    if (word.starts_with("--target=")) invocation_.namesTarget = true;
    const bool writesFiles =
        isOneOf(word, dependencyFlags) || word.starts_with("-MF") || word.starts_with("-MT") || word.starts_with("-o");
    if (!writesFiles) keep(word);
    if (word.starts_with("-o")) output_ = word.substr(2);
  }

  void file(const std::string& word) {
    const string_view end = ending(word);
    // The driver for C++ takes C sources for C++.
    const bool isCFile = end == ".c" && isCDriver_;
    const bool isSource = end == ".c" || isOneOf(end, sourceEndings);
    if (isSource) {
      const bool isC = forced_ == Forced::c || (forced_ == Forced::none && isCFile);
      (isC ? invocation_.cSources : invocation_.sources).push_back(word);
    } else if (isOneOf(end, assemblyEndings)) {
      hasAssembly_ = true;
    } else if (isOneOf(end, objectEndings)) {
      hasObjects_ = true;
    } else {
      // Other languages, response files that are not there, `-` for standard input.
      isOther_ = isOther_ || isOneOf(end, otherLanguages) || word.starts_with('@') || word == "-";
    }
  }

  void judge() {
    const bool hasCxx = !invocation_.sources.empty();
    const bool hasC = !invocation_.cSources.empty();
    const bool hasSources = hasCxx || hasC || hasAssembly_;
    // Emscripten needs no help with what has no attributes.
    if (isOther_ || (invocation_.isEmscripten && hasSources && !hasCxx))
      invocation_.kind = InvocationKind::other;
    else if (hasC && hasCxx)
      invocation_.kind = InvocationKind::mixed;
    else if (hasSources)
      invocation_.kind = compiles_ ? InvocationKind::compile : InvocationKind::program;
    else if (!compiles_ && hasObjects_)
      invocation_.kind = InvocationKind::link;
    if (invocation_.kind == InvocationKind::other) {
      invocation_.sources.clear();
      invocation_.cSources.clear();
    }
    if (invocation_.kind == InvocationKind::compile) nameObjects();
  }

  void nameObjects() {
    if (!output_.empty()) return invocation_.objects.push_back(output_);
    for (const std::string& source : invocation_.sources)
      invocation_.objects.push_back(support::Path(source).stem().string() + ".o");
  }

  void keep(const std::string& word) { invocation_.scanArguments.push_back(word); }

  Invocation invocation_;
  enum class Forced { none, c, cxx } forced_ = Forced::none;  ///< the language that `-x` has chosen
  std::string output_;
  std::size_t at_ = 0;
  bool isCDriver_ = false;
  bool hasObjects_ = false;
  bool hasAssembly_ = false;
  bool compiles_ = false;
  bool isOther_ = false;
};

/// `@file` becomes the words of that file, as the compiler would read it.
support::Command withoutResponseFiles(const support::Command& command) {
  if (std::ranges::none_of(command, [](const std::string& word) { return word.starts_with('@'); })) return command;
  llvm::BumpPtrAllocator memory;
  llvm::cl::ExpansionContext expansion(memory, llvm::cl::TokenizeGNUCommandLine);
  llvm::SmallVector<const char*> words;
  for (const std::string& word : command) words.push_back(word.c_str());
  if (llvm::Error problem = expansion.expandResponseFiles(words)) {
    llvm::consumeError(std::move(problem));  // the compiler has the message
    return command;
  }
  return {words.begin(), words.end()};
}

}  // namespace

Invocation readInvocation(const support::Command& command) { return Sorter().sort(withoutResponseFiles(command)); }

}  // namespace wasmbind::toolchain
