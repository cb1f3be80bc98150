// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/exceptions.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Object/Archive.h"
#include "llvm/Support/MemoryBuffer.h"
#include "support/process.h"

namespace wasmbind::toolchain {
namespace {

constexpr const char* archives[] = {"libc++.a", "libc++abi.a", "libunwind.a"};

/// What the compiler answers, up to the end of the line; empty when it fails.
std::string answerOf(const Toolchain& toolchain, const std::vector<std::string>& question) {
  support::Command command = {toolchain.compiler, "--target=" + toolchain.target, "-Wno-deprecated"};
  if (!toolchain.sysroot.empty()) command.push_back("--sysroot=" + toolchain.sysroot);
  command.insert(command.end(), question.begin(), question.end());
  const support::ProcessResult result = support::run(command);
  return result.ok() ? result.output : std::string();
}

}  // namespace

bool exceptionsIn(std::span<const std::string> flags, bool otherwise) {
  for (const std::string& flag : flags) {
    if (flag == "-fno-exceptions") otherwise = false;
    if (flag == "-fexceptions" || flag == "-fwasm-exceptions") otherwise = true;
  }
  return otherwise;
}

std::vector<std::string> exceptionFlags(bool exceptions) {
  return {exceptions ? "-fwasm-exceptions" : "-fno-exceptions"};
}

std::vector<std::string> exceptionLinkFlags(bool exceptions) {
  if (!exceptions) return {};
  // The driver tells the compiler about exceptions, but not the linker's code generation behind -flto: without this
  // pair such a link succeeds, and no handler ever catches anything.
  return {"-Wl,-mllvm,-wasm-enable-eh", "-Wl,-mllvm,-exception-model=wasm"};
}

std::vector<std::string> exceptionLibraryFlags(const Toolchain& toolchain) {
  if (toolchain.exceptionLibraries.empty()) return {};
  std::vector<std::string> words = {"-nostdlib++"};
  for (const char* archive : archives) words.push_back((toolchain.exceptionLibraries / archive).string());
  return words;
}

std::string libraryVersion(const Toolchain& toolchain) {
  const std::string macros = answerOf(toolchain, {"-E", "-dM", "-x", "c++", "-include", "__config", "/dev/null"});
  constexpr std::string_view definition = "#define _LIBCPP_VERSION ";
  const std::size_t at = macros.find(definition);
  if (at == std::string::npos) return {};
  unsigned number = 0;
  llvm::StringRef(macros).substr(at + definition.size()).consumeInteger(10, number);
  return std::to_string(number / 10000) + "." + std::to_string(number / 100 % 100) + "." + std::to_string(number % 100);
}

bool hasOwnExceptions(const Toolchain& toolchain) {
  // A wasi-sdk may have libraries of both kinds, and the flag chooses.
  const std::string answer = answerOf(toolchain, {"-fwasm-exceptions", "-print-file-name=libc++abi.a"});
  auto buffer = llvm::MemoryBuffer::getFile(llvm::StringRef(answer).rtrim());
  if (!buffer) return false;
  auto archive = llvm::object::Archive::create((*buffer)->getMemBufferRef());
  if (!archive) {
    llvm::consumeError(archive.takeError());
    return false;
  }
  auto found = (*archive)->findSym("__cxa_throw");
  if (!found) {
    llvm::consumeError(found.takeError());
    return false;
  }
  return found->has_value();
}

std::span<const char* const> exceptionArchives() { return archives; }

}  // namespace wasmbind::toolchain
