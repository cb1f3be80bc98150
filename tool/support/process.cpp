// SPDX-License-Identifier: MIT OR Apache-2.0
#include "support/process.h"

#include <unistd.h>

#include <cerrno>
#include <optional>
#include <system_error>

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Program.h"
#include "support/files.h"

namespace wasmbind::support {
namespace {

std::vector<llvm::StringRef> references(std::span<const std::string> strings) {
  return {strings.begin(), strings.end()};
}

/// The variables of this process, then `more`.
std::vector<llvm::StringRef> environmentWith(const std::vector<std::string>& more) {
  std::vector<llvm::StringRef> all;
  for (char** variable = environ; *variable; ++variable) all.emplace_back(*variable);
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

ProcessResult execute(const Command& command, llvm::ArrayRef<std::optional<llvm::StringRef>> redirects,
                      const std::vector<std::string>& environment = {}) {
  ProcessResult result;
  const std::string program = findProgram(command.front());
  if (program.empty()) return {-1, {}, {}, "there is no such program"};
  bool notStarted = false;
  result.status = llvm::sys::ExecuteAndWait(program, references(command), environmentWith(environment), redirects,
                                            /*SecondsToWait=*/0, /*MemoryLimit=*/0, &result.problem, &notStarted);
  if (notStarted && result.status == 0) result.status = -1;
  return result;
}

std::string takeFile(const Path& path) { return readFile(path).value_or(std::string()); }

}  // namespace

ProcessResult run(const Command& command, const std::vector<std::string>& environment) {
  auto folder = TemporaryFolder::make();
  if (!folder) return {-1, {}, {}, "cannot make a temporary folder: " + folder.error().message()};
  const std::string output = (folder->path() / "output").string();
  const std::string errors = (folder->path() / "errors").string();
  const std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(""), llvm::StringRef(output),
                                                      llvm::StringRef(errors)};
  ProcessResult result = execute(command, redirects, environment);
  result.output = takeFile(output);
  result.errors = takeFile(errors);
  return result;
}

ProcessResult runAttached(const Command& command, const std::vector<std::string>& environment) {
  return execute(command, {}, environment);
}

std::string become(const Command& command) {
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  ::execvp(words.front(), words.data());
  return std::error_code(errno, std::generic_category()).message();
}

std::string findProgram(const std::string& name, std::span<const std::string> folders) {
  if (name.find('/') != std::string::npos) return llvm::sys::fs::can_execute(name) ? name : std::string();
  auto found = llvm::sys::findProgramByName(name, references(folders));
  return found ? *found : std::string();
}

std::string shellText(const Command& command) {
  std::string text;
  for (const std::string& word : command) {
    if (!text.empty()) text += ' ';
    const bool plain = !word.empty() && word.find_first_of(" \t\n'\"\\$`!*?[]{}()<>|&;#~") == std::string::npos;
    if (plain) {
      text += word;
      continue;
    }
    text += '\'';
    for (char letter : word) text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    text += '\'';
  }
  return text;
}

}  // namespace wasmbind::support
