// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Whether C++ exceptions are on, and what a link needs for them.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "toolchain/toolchain.h"

namespace wasmbind::toolchain {

/// What flags of Clang say about exceptions; the last one counts.
/// \param otherwise what holds when none of them does
bool exceptionsIn(std::span<const std::string> flags, bool otherwise);

/// Flags of a compile: exceptions of WebAssembly, or none.
std::vector<std::string> exceptionFlags(bool exceptions);

/// Flags of a link, its libraries excepted.
std::vector<std::string> exceptionLinkFlags(bool exceptions);

/// The C++ library with exceptions in `toolchain.exceptionLibraries`, instead of the compiler's own; they stand behind
/// all objects. Empty when the compiler's own will do.
std::vector<std::string> exceptionLibraryFlags(const Toolchain& toolchain);

/// The version of the C++ library's installed headers, "22.1.8"; empty when they are not those of libc++.
std::string libraryVersion(const Toolchain& toolchain);

/// Whether the C++ library that comes with the compiler was built with exceptions.
bool hasOwnExceptions(const Toolchain& toolchain);

/// Names of the archives, in the order of a link.
std::span<const char* const> exceptionArchives();

}  // namespace wasmbind::toolchain
