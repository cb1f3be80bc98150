// SPDX-License-Identifier: MIT OR Apache-2.0
#include "toolchain/commands.h"

#include <algorithm>
#include <iterator>

#include "toolchain/exceptions.h"

namespace wasmbind::toolchain {
namespace {

using Words = std::vector<std::string>;

void append(Words& words, const Words& more) { words.insert(words.end(), more.begin(), more.end()); }

std::string optimisation(const Settings& settings) {
  if (!settings.optimisation.empty()) return "-O" + settings.optimisation;
  return settings.profile == Profile::dev ? "-O0" : "-Os";
}

Words profileFlags(const Settings& settings) {
  Words words = {optimisation(settings)};
  if (settings.profile == Profile::dev)
    words.push_back("-g");
  else
    words.push_back("-flto");
  return words;
}

Words targetFlags(const Toolchain& toolchain) {
  // Clang 22 calls Debian's only triple deprecated. One list of user flags serves scan, compile and link; each ignores
  // what is for the others.
  Words words = {"--target=" + toolchain.target, "-Wno-deprecated", "-Wno-unused-command-line-argument"};
  if (!toolchain.sysroot.empty()) words.push_back("--sysroot=" + toolchain.sysroot);
  return words;
}

/// Target and language, then the user's: the last one wins.
Words parseFlags(const Toolchain& toolchain, const Settings& settings, Language language) {
  Words words = languageFlags(toolchain, hasExceptions(settings), language);
  for (const std::string& folder : settings.includeFolders) words.push_back("-I" + folder);
  append(words, flagsFor(settings, language));
  return words;
}

/// Parts of POSIX that the C library emulates, and how its headers call them.
struct Emulation {
  const char* library;
  const char* macro;
};
constexpr Emulation emulations[] = {
    {"process-clocks", "PROCESS_CLOCKS"}, {"signal", "SIGNAL"}, {"mman", "MMAN"}, {"getpid", "GETPID"}};

/// Headers of ours in front of those of the C and C++ library.
void addLibraryHeaders(Words& words, const Toolchain& toolchain, bool exceptions) {
  if (toolchain.libcHeaders.empty()) return;
  for (const Emulation& one : emulations) words.push_back(std::string("-D_WASI_EMULATED_") + one.macro);
  // The library without exceptions is Debian's own.
  if (exceptions) append(words, {"-isystem", toolchain.libcxxHeaders.string()});
  append(words, {"-isystem", toolchain.libcHeaders.string()});
  // The compiler would look into /usr/include for what is nowhere else.
  append(words, {"-isystem", toolchain.absentHeaders.string()});
}

/// Whether a flag chooses a standard of the other language, which the compiler would refuse.
bool isStandardOfOther(std::string_view flag, Language language) {
  constexpr std::string_view choice = "-std=";
  if (!flag.starts_with(choice)) return false;
  const bool isCxx = flag.contains("++");
  return isCxx != (language == Language::cxx);
}

}  // namespace

Language languageOf(std::string_view source) { return source.ends_with(".c") ? Language::c : Language::cxx; }

bool hasExceptions(const Settings& settings) {
  return exceptionsIn(flagsFor(settings, Language::cxx), settings.exceptions);
}

Words flagsFor(const Settings& settings, Language language) {
  Words words = settings.flags;
  append(words, language == Language::c ? settings.cFlags : settings.cxxFlags);
  std::erase_if(words, [&](const std::string& flag) { return isStandardOfOther(flag, language); });
  return words;
}

Words languageFlags(const Toolchain& toolchain, bool exceptions, Language language) {
  Words words = targetFlags(toolchain);
  // The standard of C is the compiler's choice.
  if (language == Language::cxx) words.push_back("-std=c++23");
  words.push_back("-Wno-unknown-attributes");
  append(words, exceptionFlags(exceptions));
  // C that C++ calls, and that calls back, is passed by exceptions as well.
  if (language == Language::c && exceptions) words.push_back("-fexceptions");
  append(words, {"-isystem", toolchain.runtimeHeaders.string(), "-isystem", toolchain.abiHeaders.string()});
  if (!toolchain.webHeaders.empty()) append(words, {"-isystem", toolchain.webHeaders.string()});
  addLibraryHeaders(words, toolchain, exceptions);
  return words;
}

Words codeFlags(const Toolchain& toolchain) {
  if (toolchain.libcHeaders.empty()) return {};
  // setjmp() and longjmp(); code without them stays as it is.
  // The assembler has to be told of the instructions that it takes.
  return {"-mexception-handling", "-mllvm", "-wasm-enable-sjlj"};
}

Words scanArguments(const Toolchain& toolchain, const Settings& settings) {
  // The level of optimisation is a macro as well.
  Words words = {optimisation(settings)};
  append(words, parseFlags(toolchain, settings, Language::cxx));
  // Warnings are the compile's; here they would come twice.
  words.push_back("-w");
  return words;
}

std::span<const std::string_view> allocators() {
  static constexpr std::string_view names[] = {"small", "bump", libraryAllocator};
  return names;
}

Words runtimeSources(const Toolchain& toolchain, const Settings& settings) {
  Words sources;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(toolchain.runtimeSources, problem))
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".s")
      sources.push_back(entry.path().string());
  // The C library's own allocator has these names itself.
  if (settings.allocator != libraryAllocator)
    for (const std::string& name : {settings.allocator, std::string("libc_names")})
      sources.push_back((toolchain.runtimeSources / "allocator" / (name + ".cpp")).string());
  std::ranges::sort(sources);
  return sources;
}

Settings forRuntime(Settings settings) {
  settings.includeFolders.clear();
  const Words all = flagsFor(settings, Language::cxx);
  settings.cxxFlags.clear();
  Words kept;
  for (auto flag = all.begin(); flag != all.end(); ++flag) {
    const bool isApart =
        (*flag == "-D" || *flag == "-U" || *flag == "-I" || *flag == "-include") && flag + 1 != all.end();
    const bool isOne = isApart || flag->starts_with("-D") || flag->starts_with("-U") || flag->starts_with("-I");
    const std::string_view name = isApart ? *(flag + 1) : isOne ? std::string_view(*flag).substr(2) : *flag;
    // Names with an underscore in front belong to the implementation, and are the same everywhere in a program.
    const bool isUsers = isOne && !name.starts_with("_");
    if (!isUsers) kept.push_back(*flag);
    if (!isApart) continue;
    ++flag;
    if (!isUsers) kept.push_back(*flag);
  }
  settings.flags = std::move(kept);
  return settings;
}

Words asLibrary(std::span<const std::string> inputs) {
  Words words = {"-Wl,--start-lib"};
  words.insert(words.end(), inputs.begin(), inputs.end());
  words.push_back("-Wl,--end-lib");
  return words;
}

support::Command compileCommand(const Toolchain& toolchain, const Settings& settings, const CompileJob& job) {
  const Language language = languageOf(job.source);
  support::Command command = {toolchain.compiler};
  append(command, profileFlags(settings));
  append(command, codeFlags(toolchain));
  append(command, parseFlags(toolchain, settings, language));
  // Only functions with handlers of exceptions are changed.
  if (language == Language::cxx && hasExceptions(settings) && !toolchain.passes.empty())
    command.push_back("-fpass-plugin=" + toolchain.passes.string());
  if (settings.colour) command.push_back("-fcolor-diagnostics");
  if (!job.overlay.empty()) command.push_back("-ivfsoverlay" + job.overlay);
  // The compiler is the one for C++, which would take C for its own language.
  if (language == Language::c) append(command, {"-x", "c"});
  append(command, {"-c", job.source, "-o", job.object});
  return command;
}

std::vector<std::string> linkFlags(const Toolchain& toolchain, const Settings& settings) {
  Words words = {"-mexec-model=reactor", "-Wl,--gc-sections"};
  // With optimisation the driver runs whatever wasm-opt it finds behind the linker: that spoils debug information, and
  // optimising is what bind does.
  words.push_back("--no-wasm-opt");
  // The stack lies below all data, so that running out of it traps instead of overwriting them.
  append(words, {"-Wl,--stack-first", "-Wl,-z,stack-size=" + std::to_string(settings.stackSize)});
  if (settings.initialMemory != 0) words.push_back("-Wl,--initial-memory=" + std::to_string(settings.initialMemory));
  words.push_back("-Wl,--max-memory=" + std::to_string(settings.maximumMemory));
  const bool exceptions = hasExceptions(settings);
  append(words, exceptionLinkFlags(exceptions));
  // longjmp() is an exception of WebAssembly, in programs without exceptions of C++ as well.
  if (!toolchain.libcHeaders.empty()) words.push_back("-Wl,-mllvm,-wasm-enable-sjlj");
  if (!toolchain.libcHeaders.empty() && !exceptions) words.push_back("-Wl,-mllvm,-exception-model=wasm");
  // What POSIX programs expect and WASI has no call for; each is part of a module only when something needs it.
  for (const Emulation& one : emulations) words.push_back(std::string("-lwasi-emulated-") + one.library);
  return words;
}

support::Command linkCommand(const Toolchain& toolchain, const Settings& settings, std::span<const std::string> objects,
                             const std::string& module) {
  support::Command command = {toolchain.compiler};
  append(command, profileFlags(settings));
  append(command, targetFlags(toolchain));
  append(command, linkFlags(toolchain, settings));
  std::copy(objects.begin(), objects.end(), std::back_inserter(command));
  append(command, settings.flags);
  append(command, exceptionLibraryFlags(toolchain));
  append(command, {"-o", module});
  return command;
}

}  // namespace wasmbind::toolchain
