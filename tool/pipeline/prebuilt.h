// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Objects and archives that the user gives to link.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "diag/diagnostic.h"

namespace wasmbind::pipeline {

struct Prebuilt {
  std::vector<std::string> words;     ///< for the compiler that links
  std::vector<std::string> contents;  ///< the bytes of each file
};

/// Reads the files. An archive with annotated code is linked as a whole: nothing in a program refers to what it
/// exports. Files that are not made for WebAssembly are errors.
diag::Result<Prebuilt> readPrebuilt(std::span<const std::string> files);

}  // namespace wasmbind::pipeline
