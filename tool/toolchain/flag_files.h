// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Files that flags of a compiler or linker lead to.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace wasmbind::toolchain {

/// Paths that change the result when a file is there or changes: files that a flag names (`x.a`, `-Wl,--script=x`), and
/// the libraries `-lNAME` in the folders `-LDIR`. Some may name nothing.
std::vector<std::string> filesBehind(std::span<const std::string> flags);

/// Whether flags have the compiler look for headers where it does not by itself.
bool changesHeaderSearch(std::span<const std::string> flags);

/// Whether flags lead further than one can tell: more flags in a file.
bool namesResponseFile(std::span<const std::string> flags);

}  // namespace wasmbind::toolchain
