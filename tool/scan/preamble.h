// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Chooses the PCH that a parse starts from. The includes at the top of a source take most of the time of a scan.
#pragma once

#include "scan/pch.h"

namespace wasmbind::scan {

/// The state in which a parse starts.
struct ParseStart {
  FileSystem files;             ///< for the parse
  std::optional<Pch> pch = {};  ///< nothing if the parse starts from scratch
  bool isStdPch = false;        ///< whether `pch` is the standard PCH rather than the preamble of this source
};

/// Makes a parse start from the PCH of the source's own preamble or from the standard PCH, if a store in `options` has
/// it or wants it built.
/// \param invocation of the parse, otherwise complete
/// \return must outlive the parse
std::unique_ptr<ParseStart> startFromPch(clang::CompilerInvocation& invocation, const FileSystem& files,
                                         const ScanOptions& options);

}  // namespace wasmbind::scan
