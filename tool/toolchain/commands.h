// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The command lines of the compiler and the linker, as data.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "support/process.h"
#include "toolchain/toolchain.h"

namespace wasmbind::toolchain {

enum class Profile {
  release,    ///< small and fast: -Os -flto, names and debug information removed
  dev,        ///< quick to build and to debug: -O0 -g
  profiling,  ///< release with its function names
};

/// The language of a source.
enum class Language { cxx, c };

/// By the ending of its name: `.c` is C.
Language languageOf(std::string_view source);

/// What compiling and linking have in common.
struct Settings {
  Profile profile = Profile::release;
  std::string optimisation;                  ///< "0" "1" "2" "3" "s" "z", or empty: the profile's
  std::vector<std::string> includeFolders;   ///< the user's, as given
  std::vector<std::string> flags;            ///< the user's, as they stand behind `--`; last, so that they win
  std::vector<std::string> cxxFlags;         ///< the user's for C++ sources alone
  std::vector<std::string> cFlags;           ///< the user's for C sources alone
  std::vector<std::string> prebuilt;         ///< the user's objects and archives, linked with what the sources give
  bool exceptions = true;                    ///< C++ exceptions, unless the user's flags say otherwise
  bool camelCase = false;                    ///< exports are called in camelCase
  bool colour = false;                       ///< whether the compiler's messages are coloured
  std::string allocator = "small";           ///< a file of runtime/src/allocator, or "dlmalloc", the C library's
  std::uint64_t stackSize = 1 << 20;         ///< bytes
  std::uint64_t initialMemory = 0;           ///< bytes, a multiple of 64 KiB; 0: what the module needs
  std::uint64_t maximumMemory = 1ULL << 31;  ///< bytes, a multiple of 64 KiB
};

/// The value of `Settings::allocator` that leaves malloc to the C library.
inline constexpr std::string_view libraryAllocator = "dlmalloc";

/// Compiles one source to an object.
struct CompileJob {
  std::string source;
  std::string object;
  std::string overlay;  ///< file-system overlay that shows the source with its shims behind it; may be empty
};

/// Whether a build with these settings has C++ exceptions.
bool hasExceptions(const Settings& settings);

/// What scan hands to Clang's driver, so that it parses a source as compileCommand would.
std::vector<std::string> scanArguments(const Toolchain& toolchain, const Settings& settings);

/// The runtime library's own sources, C++ and assembly, which are compiled into every module; sorted. The allocator of
/// the settings is among them, unless it is the C library's.
std::vector<std::string> runtimeSources(const Toolchain& toolchain, const Settings& settings = {});

/// The values of `Settings::allocator`.
std::span<const std::string_view> allocators();

/// The user's flags for sources of a language: those for all, without a `-std=` of the other language, and its own.
std::vector<std::string> flagsFor(const Settings& settings, Language language);

/// Settings for sources of the runtime library: without the user's macros and folders of headers, which are not meant
/// for them.
Settings forRuntime(Settings settings);

/// The inputs of a link as if they came from an archive: each is taken only when something refers to it.
std::vector<std::string> asLibrary(std::span<const std::string> inputs);

support::Command compileCommand(const Toolchain& toolchain, const Settings& settings, const CompileJob& job);

/// Links objects to a module that still has its descriptors.
support::Command linkCommand(const Toolchain& toolchain, const Settings& settings, std::span<const std::string> objects,
                             const std::string& module);

/// What a parse of a source needs besides the user's own flags: target, language, the runtime library's headers.
std::vector<std::string> languageFlags(const Toolchain& toolchain, bool exceptions, Language language = Language::cxx);

/// What a compile needs besides, which a parse does not.
std::vector<std::string> codeFlags(const Toolchain& toolchain);

/// The flags with which a module of wasmbind is linked, without inputs, libraries and output: also for links that
/// somebody else drives.
std::vector<std::string> linkFlags(const Toolchain& toolchain, const Settings& settings);

}  // namespace wasmbind::toolchain
