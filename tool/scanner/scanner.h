// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What the library of the scan stage offers to who loads it. Program and library are built together: they share C++
/// types.
#pragma once

#include <string>

#include "scan/scan.h"

namespace wasmbind::scanner {

struct Scanner {
  diag::Result<model::Module> (*scan)(const scan::ScanOptions& options);
  std::string (*toJson)(const model::Module& module);
};

/// File of the library, and the symbol in it that is its Scanner.
inline constexpr const char* libraryName = "libwasmbind_scanner.so";
inline constexpr const char* symbolName = "wasmbind_scanner";

}  // namespace wasmbind::scanner
