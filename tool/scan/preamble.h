// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Where a parse begins: the includes at the top of a source are most of a scan's time.
#pragma once

#include "scan/pch.h"

namespace wasmbind::scan {

/// What a parse begins with.
struct Beginning {
  FileSystem files;               ///< for the parse
  std::optional<Tree> tree = {};  ///< that it begins behind
  bool isPrelude = false;         ///< of all headers of the standard library, not only those that the source includes
};

/// Has a parse begin behind the source's own includes, or behind the standard library, if `options` has a tree of them
/// or wants one.
/// \param invocation of the parse, complete but for this
/// \return has to outlive the parse
std::unique_ptr<Beginning> begin(clang::CompilerInvocation& invocation, const FileSystem& files,
                                 const ScanOptions& options);

}  // namespace wasmbind::scan
