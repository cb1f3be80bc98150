// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How `--report` tells what the bytes of a file are for.
#pragma once

#include <cstdint>
#include <string>

#include "llvm/Support/JSON.h"
#include "pipeline/build.h"

namespace wasmbind::cli {

/// "842 B", "13.2 KB".
std::string sizeText(std::uint64_t bytes);

/// Prints a table to standard error: groups with their sizes, and their parts, largest first. Nothing for a file that
/// was not taken apart.
void tellParts(const pipeline::WrittenFile& file);

/// Attributes `gzip` and `parts` of the JSON object that describes a file, if they are known.
void writeParts(llvm::json::OStream& json, const pipeline::WrittenFile& file);

}  // namespace wasmbind::cli
